import { sourceAddress, sourceName } from '@/components/journal/names';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Row, Stack } from '@/components/ui/layout';
import { Quote } from '@/components/ui/quote';
import { Text } from '@/components/ui/text';
import { Worded } from '@/components/ui/worded';
import type { Source } from '@/utils/journal/entry';
import type { CapturedPost } from '@/utils/platforms/platform';
import { t } from '@/utils/words/words';
import { postName, shortcomings, withHandle, withQuote } from './captured-source';

interface CapturedSourceProps {
  source: Source;
  /** What the page showed; undefined for a post captured before the sidebar was last opened. */
  post: CapturedPost | undefined;
  onChange: (source: Source) => void;
  onRemove: () => void;
}

/** A captured post: its address is kept, and its words and author only if that is chosen. */
export function CapturedSource({ source, post, onChange, onRemove }: CapturedSourceProps) {
  const address = sourceAddress(source);
  return (
    <Stack>
      <Quote words={post === undefined ? source.quote : undefined}>
        {post === undefined ? null : <Preview post={post} />}
        <Text as="small">
          {address === undefined ? (
            t('now.noAddress')
          ) : (
            <Worded
              text={t('now.addressKept', { post: sourceName(source) })}
              parts={{
                link: (words) => (
                  <a href={address} target="_blank" rel="noreferrer">
                    {words}
                  </a>
                ),
              }}
            />
          )}
        </Text>
      </Quote>
      {post === undefined ? null : (
        <>
          {shortcomings(post).map((sentence) => (
            <Text key={sentence} as="small">
              {sentence}
            </Text>
          ))}
          <Choices source={source} post={post} onChange={onChange} />
        </>
      )}
      <Row>
        <Button tone="quiet" small onClick={onRemove}>
          {t('now.removePost')}
        </Button>
      </Row>
    </Stack>
  );
}

function Preview({ post }: { post: CapturedPost }) {
  const { by, words } = postName(post);
  return (
    <Text as="own">
      <strong>
        <bdi>{by}</bdi>
      </strong>
      {'\n'}
      <bdi>{words.length > 160 ? `${words.slice(0, 159)}…` : words}</bdi>
    </Text>
  );
}

interface ChoicesProps {
  source: Source;
  post: CapturedPost;
  onChange: (source: Source) => void;
}

function Choices({ source, post, onChange }: ChoicesProps) {
  const { handle } = post;
  return (
    <Stack gap="tight">
      {post.text.trim() === '' ? null : (
        <Checkbox
          label={t('now.keepWords')}
          hint={t('now.keepWordsHint')}
          checked={source.quote !== undefined}
          onChange={(keep) => onChange(withQuote(source, keep ? post.text : undefined))}
        />
      )}
      {handle === null ? null : (
        <Checkbox
          label={t('now.keepAuthor')}
          hint={t('now.keepAuthorHint')}
          checked={source.handle !== undefined}
          onChange={(keep) => onChange(withHandle(source, keep ? handle : undefined))}
        />
      )}
    </Stack>
  );
}
