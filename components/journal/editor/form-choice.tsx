import { kindName } from '@/components/journal/names';
import { Select } from '@/components/ui/field';
import { Text } from '@/components/ui/text';
import { ENTRY_KINDS } from '@/utils/journal/entry';
import { MODELS, modelOf } from '@/utils/journal/models/catalogue';
import type { ModelId } from '@/utils/journal/models/model';
import { REFLECTION_FORMS } from '@/utils/settings';
import type { ReflectionForm } from '@/utils/settings';
import { t } from '@/utils/words/words';
import type { PartProps } from './fields';
import { Columns, Place } from './place';
import type { Shape } from './shape';

interface FormChoiceProps extends PartProps {
  shape: Shape;
  onForm: (form: ReflectionForm) => void;
  onModel: (model: ModelId) => void;
}

/** What it is, and in how much of a form it is written. */
export function FormChoice({ content, edit, shape, onForm, onModel }: FormChoiceProps) {
  const { form, model } = shape;
  const foreign = modelOf(content.model) === undefined ? content.model : undefined;
  return (
    <>
      <Columns>
        <Place field="kind">
          <Select
            label={t('editor.kind')}
            value={content.kind}
            options={ENTRY_KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
            onChange={(kind) => edit({ ...content, kind }, { field: 'kind' })}
          />
        </Place>
        <Place field="form">
          <Select
            label={t('editor.form')}
            value={form}
            options={REFLECTION_FORMS.map((value) => ({
              value,
              label: t(`editor.forms.${value}`),
            }))}
            onChange={onForm}
          />
        </Place>
      </Columns>
      {form === 'full' && model !== undefined ? (
        <Select
          label={t('editor.model')}
          hint={model.by === undefined ? t('models.ours') : t('models.by', { by: model.by })}
          value={model.id}
          options={MODELS.map(({ id, name }) => ({ value: id, label: t(name) }))}
          onChange={onModel}
        />
      ) : null}
      {foreign === undefined ? null : (
        <Text as="small">{t('editor.otherModel', { name: foreign })}</Text>
      )}
    </>
  );
}
