import { useLayoutEffect, useState } from 'preact/hooks';
import { Stack } from '../layout';
import { Page } from '../page';
import { PageHeader } from '../page-header';
import { Text } from '../text';
import { Buttons } from './buttons';
import { Choices } from './choices';
import { Colors } from './colors';
import { Fields } from './fields';
import { Icons } from './icons';
import { Lists } from './lists';
import { applyLook, lookAddress, readLook } from './look';
import type { Look } from './look';
import { LookBar } from './look-bar';
import { Measures } from './measures';
import { Overlays } from './overlays';
import { RightToLeft } from './right-to-left';
import { Sheets } from './sheets';
import { familyId } from './specimen';
import { Ways } from './ways';
import './gallery.css';

const CONTENTS = [
  'Colours',
  'Type and space',
  'Icons',
  'Buttons',
  'Fields',
  'Choices',
  'Sheets',
  'Lists and words',
  'Dialog, menu, toast',
  'Ways through',
  'Right to left',
];

/** Every component in all its states, for those who build with them. It does not ship. */
export function Gallery() {
  const [look, setLook] = useState<Look>(() => readLook(location.search));
  // Before what is measured below is measured: a parent's effects come after its children's.
  const [applied, setApplied] = useState<Look>();
  useLayoutEffect(() => {
    applyLook(look);
    setApplied(look);
  }, [look]);

  return (
    <Page>
      <PageHeader title="Gallery" />
      <Stack>
        <Text>Everything the screens are built from. Hover, press and tab through it.</Text>
        <LookBar
          look={look}
          onChange={(chosen) => {
            history.replaceState(null, '', lookAddress(chosen));
            setLook(chosen);
          }}
        />
      </Stack>
      <nav aria-label="Contents">
        <ul class="gallery-contents">
          {CONTENTS.map((title) => (
            <li key={title}>
              <a href={`#${familyId(title)}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Colors look={applied} />
      <Measures />
      <Icons />
      <Buttons />
      <Fields />
      <Choices />
      <Sheets />
      <Lists />
      <Overlays />
      <Ways />
      <RightToLeft />
    </Page>
  );
}
