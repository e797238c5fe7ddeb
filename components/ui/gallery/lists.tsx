import { useState } from 'preact/hooks';
import { Button } from '../button';
import { CardArticle } from '../card-article';
import { Item, ItemList } from '../item-list';
import { LinkList } from '../link-list';
import { Marked } from '../marked';
import { Points, Rich } from '../rich';
import { Heading } from '../text';
import { LONG_TEXT, LONG_WORD, nothing } from './samples';
import { Family, Specimen } from './specimen';

/** Lists to open, lists of links, and the words of a card. */
export function Lists() {
  const [current, setCurrent] = useState('a');
  return (
    <Family title="Lists and words">
      <Specimen name="List of things to open">
        <ItemList label="Entries">
          <Item
            title="A hashtag that carried us"
            about="Moment · 21 November 2026"
            current={current === 'a'}
            onOpen={() => setCurrent('a')}
          >
            {LONG_TEXT}
          </Item>
          <Item
            title={<Marked text="Someone followed me" words={['follow']} />}
            about="Reflection"
            current={current === 'b'}
            onOpen={() => setCurrent('b')}
          />
          <Item
            title={LONG_WORD}
            onOpen={nothing}
            action={
              <Button tone="quiet" small onClick={nothing}>
                Put back
              </Button>
            }
          />
        </ItemList>
      </Specimen>
      <Specimen name="Links">
        <LinkList
          label="Sources"
          links={[
            {
              href: 'https://example.org/',
              text: 'An invented guideline on being online',
              details: 'Section 4, checked 1 November 2026',
            },
            { href: 'https://example.org/long', text: LONG_WORD, details: LONG_TEXT },
          ]}
        />
      </Specimen>
      <Specimen name="Words of a card">
        <CardArticle slug="gallery" labelledBy="gallery-card">
          <Heading level={3} id="gallery-card">
            An invented card
          </Heading>
          <Rich
            blocks={[
              {
                type: 'paragraph',
                children: [
                  'Ask ',
                  { type: 'emphasis', children: ['first'] },
                  ', and ',
                  { type: 'strong', children: ['write it down'] },
                  '. ',
                  { type: 'link', href: 'https://example.org/', children: ['Where this is from'] },
                ],
              },
              { type: 'list', ordered: true, items: [['Pause.'], ['Read it again.']] },
            ]}
          />
          <Points points={['One point, in a sentence.', LONG_TEXT]} />
        </CardArticle>
      </Specimen>
    </Family>
  );
}
