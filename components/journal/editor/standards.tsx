import { TextField } from '@/components/ui/field';
import { MOST_LINE } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { without, withAt } from './fields';
import type { PartProps } from './fields';
import { Columns } from './place';
import { Rows } from './rows';

/** Which parts of which standards it bears on. */
export function Standards({ content, edit }: PartProps) {
  const { standards } = content;
  const field = 'standards';
  return (
    <Rows
      count={standards.length}
      name={(number) => t('editor.standardNumber', { number })}
      removeLabel={(number) => t('editor.removeStandard', { number })}
      addLabel={t('editor.addStandard')}
      onAdd={() => {
        const framework = standards.at(-1)?.framework ?? '';
        edit({ ...content, standards: [...standards, { framework, code: '' }] }, { field });
      }}
      onRemove={(at) => edit({ ...content, standards: without(standards, at) }, { field })}
    >
      {(at) => {
        const standard = standards[at];
        if (standard === undefined) return null;
        const change = (changed: typeof standard) =>
          edit(
            { ...content, standards: withAt(standards, at, changed) },
            { field, part: at, typed: true },
          );
        return (
          <Columns>
            <TextField
              label={t('editor.framework')}
              hint={t('editor.frameworkHint')}
              value={standard.framework}
              maxLength={MOST_LINE}
              onInput={(framework) => change({ ...standard, framework })}
            />
            <TextField
              label={t('editor.code')}
              hint={t('editor.codeHint')}
              value={standard.code}
              maxLength={MOST_LINE}
              onInput={(code) => change({ ...standard, code })}
            />
          </Columns>
        );
      }}
    </Rows>
  );
}
