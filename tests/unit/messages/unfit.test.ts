import * as v from 'valibot';
import { expect, it } from 'vitest';
import { requests } from '@/utils/messages/protocol';
import { unfit } from '@/utils/messages/server';

it('says where a payload does not fit, and nothing of what stood there', () => {
  const words = 'what somebody wrote for nobody else';
  const { issues = [] } = v.safeParse(requests['entries/save'].payload, {
    id: words,
    baseRevision: words,
    content: { title: { text: words }, [words]: words },
    draftId: 7,
  });
  const said = JSON.stringify(unfit(issues));
  expect(said).toContain('baseRevision');
  expect(said).not.toContain('somebody');
});
