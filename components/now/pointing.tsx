import type { PageInView } from '@/components/sidebar/use-page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Item, ItemList } from '@/components/ui/item-list';
import { Row } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { postName } from './captured-source';

/** While the person points: what to do, how to stop, and the posts by name for the keyboard. */
export function Pointing({ page }: { page: PageInView }) {
  const { choices } = page;
  if (choices === undefined) return null;
  return (
    <Card tone="lamp" labelledBy="pointing">
      <Heading level={2} id="pointing" takesFocus>
        Point at a post and click it
      </Heading>
      <Text>Your click opens nothing and likes nothing.</Text>
      <Row>
        <Button onClick={page.cancelCapture}>Cancel</Button>
      </Row>
      {choices.length === 0 ? (
        <Text as="soft">There is no post on the screen at the moment. Scroll to one.</Text>
      ) : (
        <>
          <Text as="soft">Or choose one that is on the screen:</Text>
          <ItemList label="Posts on the screen">
            {choices.map(({ key, post }) => {
              const { by, words } = postName(post);
              return (
                <Item key={key} title={by} onOpen={() => page.choose(key)}>
                  {words.length > 90 ? `${words.slice(0, 89)}…` : words}
                </Item>
              );
            })}
          </ItemList>
        </>
      )}
    </Card>
  );
}
