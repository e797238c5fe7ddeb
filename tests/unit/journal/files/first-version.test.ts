import { expect, it } from 'vitest';
import { entryOf, journalIn, zip } from './files';

/** Files as Sidelight 0.1.0 wrote them, by hand from its documentation. */

const entry = entryOf(1, { themes: ['listening'], deletedAt: '2026-11-21T09:00:00.000Z' });
const { createdAt, updatedAt, id, revision, deletedAt, ...content } = entry;
const draft = {
  id: '0199f0a0-0000-7000-8000-0000000000d1',
  entryId: id,
  baseRevision: 1,
  content,
  createdAt,
  updatedAt,
  revision: 3,
};
const whole = {
  entries: [{ ...content, id, createdAt, updatedAt, revision, deletedAt }],
  drafts: [draft],
  versions: [],
};

it.each([0, 2])(
  'reads the zip of the first version, and what was in it by itself (%i)',
  async (indent) => {
    const text = JSON.stringify(
      {
        type: 'sidelight-journal',
        version: 1,
        exportedAt: updatedAt,
        ...whole,
        versions: undefined,
      },
      null,
      indent,
    );
    expect(await journalIn(zip({ 'journal.json': text }))).toEqual(whole);
    expect(await journalIn(new Blob(['\ufeff', text]))).toEqual(whole);
  },
);

it('reads Markdown of the first version', async () => {
  const fields = `kind: reflection
title: ${entry.title}
sources: []
themes:
  - listening
standards: []
followUps: []
evidence: []
`;
  const own = `id: ${id}
createdAt: ${createdAt}
updatedAt: ${updatedAt}
revision: 1
deletedAt: ${deletedAt ?? ''}
`;
  const ofDraft = `draft:
  id: ${draft.id}
  entryId: ${id}
  baseRevision: 1
  createdAt: ${createdAt}
  updatedAt: ${updatedAt}
  revision: 3
`;
  const file = zip({
    '2026-11-01 entry.md': `---\n${own}${fields}---\n${entry.body}\n`,
    'drafts/2026-11-01 entry.md': `---\n${ofDraft}${fields}---\n${entry.body}\n`,
  });
  expect(await journalIn(file)).toEqual(whole);
});
