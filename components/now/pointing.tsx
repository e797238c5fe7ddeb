import type { PageInView } from '@/components/sidebar/use-page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Item, ItemList } from '@/components/ui/item-list';
import { Row } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import { postName } from './captured-source';

/** While the person points: what to do, how to stop, and the posts by name for the keyboard. */
export function Pointing({ page }: { page: PageInView }) {
  const { choices } = page;
  if (choices === undefined) return null;
  return (
    <Card tone="lamp" labelledBy="pointing">
      <Heading level={2} id="pointing" takesFocus>
        {t('now.point')}
      </Heading>
      <Text>{t('now.pointSafely')}</Text>
      <Row>
        <Button onClick={page.cancelCapture}>{t('now.cancel')}</Button>
      </Row>
      {choices.length === 0 ? (
        <Text as="soft">{t('now.noPosts')}</Text>
      ) : (
        <>
          <Text as="soft">{t('now.orChoose')}</Text>
          <ItemList label={t('now.posts')}>
            {choices.map(({ key, post }) => {
              const { by, words } = postName(post);
              return (
                <Item key={key} title={<bdi>{by}</bdi>} onOpen={() => page.choose(key)}>
                  <bdi>{words.length > 90 ? `${words.slice(0, 89)}…` : words}</bdi>
                </Item>
              );
            })}
          </ItemList>
        </>
      )}
    </Card>
  );
}
