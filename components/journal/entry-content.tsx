import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import type { EntryContent } from '@/utils/journal/entry';
import { modelOf, stepOf } from '@/utils/journal/models/catalogue';
import { t } from '@/utils/words/words';
import { factsOf } from './entry-facts';
import { SourceView } from './source-view';
import './entry-content.css';

interface EntryContentViewProps {
  content: EntryContent;
  /** To deal with, in the place of the mere words about them. */
  followUps?: ComponentChildren;
}

/** What is written in an entry, to read; what was left empty is not there. */
export function EntryContentView({ content, followUps }: EntryContentViewProps) {
  const facts = factsOf(content).filter(
    ({ name }) => followUps === undefined || name !== 'followUps',
  );
  return (
    <Stack gap="loose">
      {content.body.trim() === '' ? null : <Text as="own">{content.body}</Text>}
      {sectionsOf(content).map(({ key, name, text }) => (
        <Stack key={key} gap="tight">
          <Heading level={3}>{name}</Heading>
          <Text as="own">{text}</Text>
        </Stack>
      ))}
      <ModelLine content={content} />
      {content.sources.map((source, at) => (
        <SourceView key={at} source={source} />
      ))}
      {followUps}
      {facts.length === 0 ? null : (
        <dl class="entry-facts">
          {facts.map(({ name, label, lines }) => (
            <Fragment key={name}>
              <dt class="entry-facts__label">{label}</dt>
              <dd class="entry-facts__lines">
                {lines.map((line, at) => (
                  <p key={at} class="entry-facts__line" dir="auto">
                    {line}
                  </p>
                ))}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </Stack>
  );
}

/** Its sections in the order of their model, and then those that have none. */
export function sectionsOf({ model, sections = {} }: EntryContent) {
  const order = modelOf(model)?.steps.map(({ key }) => key) ?? [];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(sections)
    .filter(([, text]) => text.trim() !== '')
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([key, text]) => {
      const step = stepOf(key);
      return { key, text, label: step === undefined ? key : t(step.name), name: nameOf(key) };
    });
}

function nameOf(key: string): ComponentChildren {
  const step = stepOf(key);
  return step === undefined ? <bdi>{key}</bdi> : t(step.name);
}

function ModelLine({ content }: { content: EntryContent }) {
  const model = modelOf(content.model);
  if (content.model === undefined || sectionsOf(content).length === 0) return null;
  return (
    <Text as="small">
      {model === undefined
        ? t('editor.otherModel', { name: content.model })
        : t('editor.writtenWith', { name: t(model.name), by: model.by ?? t('models.ours') })}
    </Text>
  );
}
