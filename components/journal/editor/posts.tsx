import { SourceView } from '@/components/journal/source-view';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';
import { t } from '@/utils/words/words';
import { without } from './fields';
import type { PartProps } from './fields';
import { Place } from './place';

/** The posts it came from, each of which can be taken away. */
export function Posts({ content, edit, onRemoved }: PartProps & { onRemoved: () => void }) {
  const { sources } = content;
  if (sources.length === 0) return null;
  return (
    <Place field="sources">
      {sources.map((source, at) => (
        <SourceView key={at} source={source}>
          <Row>
            <Button
              tone="quiet"
              small
              onClick={() => {
                edit({ ...content, sources: without(sources, at) }, { field: 'sources' });
                onRemoved();
              }}
            >
              {sources.length === 1
                ? t('journal.removePost')
                : t('editor.removePost', { number: at + 1 })}
            </Button>
          </Row>
        </SourceView>
      ))}
    </Place>
  );
}
