import { TextArea, TextField } from '@/components/ui/field';
import { MOST_LINE, MOST_PROSE } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { without, withAt } from './fields';
import type { PartProps } from './fields';
import { Columns } from './place';
import { Rows } from './rows';

/** What shows it, and where that is. */
export function EvidenceList({ content, edit }: PartProps) {
  const { evidence } = content;
  const field = 'evidence';
  return (
    <Rows
      count={evidence.length}
      name={(number) => t('editor.evidenceNumber', { number })}
      removeLabel={(number) => t('editor.removeEvidence', { number })}
      addLabel={t('editor.addEvidence')}
      onAdd={() =>
        edit({ ...content, evidence: [...evidence, { name: '', kind: '', note: '' }] }, { field })
      }
      onRemove={(at) => edit({ ...content, evidence: without(evidence, at) }, { field })}
    >
      {(at) => {
        const piece = evidence[at];
        if (piece === undefined) return null;
        const change = (changed: typeof piece) =>
          edit(
            { ...content, evidence: withAt(evidence, at, changed) },
            { field, part: at, typed: true },
          );
        return (
          <>
            <Columns>
              <TextField
                label={t('editor.evidenceName')}
                value={piece.name}
                maxLength={MOST_LINE}
                onInput={(name) => change({ ...piece, name })}
              />
              <TextField
                label={t('editor.evidenceKind')}
                placeholder={t('editor.evidenceKindHint')}
                value={piece.kind}
                maxLength={MOST_LINE}
                onInput={(kind) => change({ ...piece, kind })}
              />
            </Columns>
            <TextArea
              label={t('editor.evidenceNote')}
              value={piece.note}
              maxLength={MOST_PROSE}
              onInput={(note) => change({ ...piece, note })}
            />
          </>
        );
      }}
    </Rows>
  );
}
