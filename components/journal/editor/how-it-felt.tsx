import { Select } from '@/components/ui/field';
import type { PlainKey } from '@/utils/words/words';
import { t } from '@/utils/words/words';
import { withField } from './fields';
import type { PartProps } from './fields';
import { Columns } from './place';
import { CONFIDENCE, FEELINGS } from './scales';

/** How it felt, and how sure one is now. */
export function HowItFelt({ content, edit }: PartProps) {
  return (
    <Columns>
      <Scale
        label={t('editor.feelings')}
        words={FEELINGS}
        value={content.feelings}
        onChange={(feelings) =>
          edit(withField(content, 'feelings', feelings), { field: 'howItFelt' })
        }
      />
      <Scale
        label={t('editor.confidence')}
        words={CONFIDENCE}
        value={content.confidence}
        onChange={(confidence) =>
          edit(withField(content, 'confidence', confidence), { field: 'howItFelt' })
        }
      />
    </Columns>
  );
}

interface ScaleProps {
  label: string;
  /** From 1 on. */
  words: readonly PlainKey[];
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

function Scale({ label, words, value, onChange }: ScaleProps) {
  return (
    <Select
      label={label}
      value={String(value ?? '')}
      options={[
        { value: '', label: t('editor.notSaid') },
        ...words.map((word, at) => ({ value: String(at + 1), label: t(word) })),
      ]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
    />
  );
}
