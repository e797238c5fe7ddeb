import { sectionsOf } from '@/components/journal/entry-content';
import { factsOf } from '@/components/journal/entry-facts';
import { kindName, sourceName } from '@/components/journal/names';
import type { EntryContent } from '@/utils/journal/entry';
import { modelOf } from '@/utils/journal/models/catalogue';
import { t } from '@/utils/words/words';
import type { Passage } from './compare';

/** Everything an entry says, as texts that can be compared. */
export function passagesOf(content: EntryContent): Passage[] {
  const model = modelOf(content.model);
  return [
    { name: 'kind', label: t('editor.kind'), text: kindName(content.kind) },
    { name: 'title', label: t('journal.fieldTitle'), text: content.title },
    { name: 'body', label: t('journal.fieldBody'), text: content.body },
    {
      name: 'model',
      label: t('editor.model'),
      text: model === undefined ? (content.model ?? '') : t(model.name),
    },
    ...sectionsOf(content).map(({ key, label, text }) => ({ name: `section ${key}`, label, text })),
    ...content.sources.map((source, at) => ({
      name: `source ${source.permalink ?? at}`,
      label: sourceName(source),
      text: [source.permalink, source.quote].filter((text) => text !== undefined).join('\n'),
    })),
    ...factsOf(content).map(({ name, label, lines }) => ({ name, label, text: lines.join('\n') })),
  ];
}
