import { TextArea, TextField } from '@/components/ui/field';
import { MOST_LINE, MOST_PROSE } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { dayFromNow, timeAt } from './days';
import { withField } from './fields';
import type { PartProps } from './fields';
import { NeededDay } from './needed-day';

/** With whom it was talked over, and what came of that. */
export function Peer({ content, edit }: PartProps) {
  const peer = content.peer ?? {
    role: '',
    discussedAt: timeAt(dayFromNow(0), '') ?? new Date().toISOString(),
    learned: '',
  };
  const change = (changed: typeof peer, typed = false) =>
    edit(withField(content, 'peer', changed), { field: 'peer', typed });
  return (
    <>
      <TextField
        label={t('editor.peerRole')}
        hint={t('editor.peerRoleHint')}
        value={peer.role}
        maxLength={MOST_LINE}
        onInput={(role) => change({ ...peer, role }, true)}
      />
      <NeededDay
        label={t('editor.peerDay')}
        value={peer.discussedAt}
        onChange={(discussedAt) => change({ ...peer, discussedAt })}
      />
      <TextArea
        label={t('editor.peerLearned')}
        value={peer.learned}
        maxLength={MOST_PROSE}
        onInput={(learned) => change({ ...peer, learned }, true)}
      />
    </>
  );
}
