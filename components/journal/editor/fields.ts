import type { EntryContent } from '@/utils/journal/entry';
import type { Edit } from './use-history';

/** What every part of the form is given. */
export interface PartProps {
  content: EntryContent;
  edit: Edit;
}

type OptionalField =
  | 'hashtags'
  | 'startedAt'
  | 'endedAt'
  | 'minutes'
  | 'participatoryMinutes'
  | 'feelings'
  | 'confidence'
  | 'peer';

/** The entry with one field set, or without it. */
export function withField<Field extends OptionalField>(
  content: EntryContent,
  field: Field,
  value: EntryContent[Field] | undefined,
): EntryContent {
  const changed = { ...content };
  if (value === undefined) Reflect.deleteProperty(changed, field);
  else changed[field] = value;
  return changed;
}

/** A list with another thing at one place. */
export function withAt<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return list.map((other, its) => (its === at ? item : other));
}

export function without<Item>(list: readonly Item[], at: number): Item[] {
  return list.filter((_, its) => its !== at);
}
