import { useState } from 'preact/hooks';
import { TextArea, TextField } from '@/components/ui/field';
import { MOST_LINE, MOST_PROSE } from '@/utils/journal/entry';
import { stepOf } from '@/utils/journal/models/catalogue';
import { t } from '@/utils/words/words';
import type { PartProps } from './fields';
import { Place } from './place';
import { otherSections } from './shape';
import type { Shape } from './shape';

/** Title, text, and what stands under each step of the model. */
export function Words({ content, edit, shape }: PartProps & { shape: Shape }) {
  const { model, form } = shape;
  const { sections = {} } = content;
  const [hadBody, setHadBody] = useState(content.body !== '');
  // It stays while its words are being taken away.
  if (content.body !== '' && !hadBody) setHadBody(true);
  const hasBody = form === 'line' || hadBody;

  function writeSection(key: string, text: string) {
    edit(
      {
        ...content,
        ...(model === undefined ? {} : { model: model.id }),
        sections: { ...sections, [key]: text },
      },
      { field: placeOf(key), typed: true },
    );
  }

  return (
    <>
      <Place field="title">
        <TextField
          label={t('journal.fieldTitle')}
          hint={t('journal.fieldTitleHint')}
          value={content.title}
          maxLength={MOST_LINE}
          onInput={(title) => edit({ ...content, title }, { field: 'title', typed: true })}
        />
      </Place>
      {hasBody ? (
        <Place field="body">
          <TextArea
            label={t('journal.fieldBody')}
            tall={form === 'line'}
            maxLength={MOST_PROSE}
            value={content.body}
            onInput={(body) => edit({ ...content, body }, { field: 'body', typed: true })}
          />
        </Place>
      ) : null}
      {model?.steps.map(({ key, name, question }) => (
        <Place key={key} field={placeOf(key)}>
          <TextArea
            label={t(name)}
            hint={t(question)}
            maxLength={MOST_PROSE}
            value={sections[key] ?? ''}
            onInput={(text) => writeSection(key, text)}
          />
        </Place>
      ))}
      {otherSections(content, model).map((key) => {
        const step = stepOf(key);
        return (
          <Place key={key} field={placeOf(key)}>
            <TextArea
              label={step === undefined ? <bdi>{key}</bdi> : t(step.name)}
              maxLength={MOST_PROSE}
              value={sections[key] ?? ''}
              onInput={(text) =>
                edit(
                  { ...content, sections: { ...sections, [key]: text } },
                  { field: placeOf(key), typed: true },
                )
              }
            />
          </Place>
        );
      })}
    </>
  );
}

const placeOf = (section: string) => `sections.${section}`;
