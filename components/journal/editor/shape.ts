import type { EntryContent } from '@/utils/journal/entry';
import { MODELS, modelOf } from '@/utils/journal/models/catalogue';
import type { Model, ModelId } from '@/utils/journal/models/model';
import type { ReflectionForm } from '@/utils/settings';

/** What is behind the three boxes. */
const BOXES: ModelId = 'driscoll';

/** Which form an entry is written in, and with which model. */
export interface Shape {
  form: ReflectionForm;
  /** Undefined for one text. */
  model: Model | undefined;
}

/** The form and the model that the reader likes, as the settings keep them. */
export interface Liked {
  form: ReflectionForm;
  model: string;
}

/** An entry keeps the form it was written in; one that has none yet gets the one that is liked. */
export function shapeOf(content: EntryContent, liked: Liked): Shape {
  const model = modelOf(content.model);
  if (model !== undefined) {
    const isBoxes = model.id === BOXES && !(liked.form === 'full' && liked.model === BOXES);
    return { form: isBoxes ? 'boxes' : 'full', model };
  }
  const hasOwnForm = content.model !== undefined || Object.keys(content.sections ?? {}).length > 0;
  const form = hasOwnForm ? 'line' : liked.form;
  return { form, model: modelOf(modelOfForm(form, liked)) };
}

/** The model behind a form; undefined for one text. */
export function modelOfForm(form: ReflectionForm, liked: Liked): ModelId | undefined {
  switch (form) {
    case 'line':
      return undefined;
    case 'boxes':
      return BOXES;
    case 'full':
      return (modelOf(liked.model) ?? MODELS[0])?.id;
  }
}

/** Names of the sections that the model has no step for: of an import, or of another model. */
export function otherSections({ sections = {} }: EntryContent, model: Model | undefined): string[] {
  const own = new Set(model?.steps.map(({ key }) => key));
  return Object.keys(sections).filter((key) => !own.has(key));
}
