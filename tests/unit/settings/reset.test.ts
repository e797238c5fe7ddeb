import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { changeInWords, changesOfReset } from '@/components/settings/changes';
import { emptyContent } from '@/utils/journal/entry';
import { allOf, newJournal } from '../journal/open-journal';
import { uuidv7 } from '@/utils/journal/uuid';
import {
  SETTINGS,
  contrast,
  homeCountry,
  launcherShown,
  resetSettings,
  restoreSettings,
  theme,
} from '@/utils/settings';

/** Something Sidelight keeps that is no setting. */
const KEPT = 'local:shownBefore';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all([
    theme.setValue('dark'),
    launcherShown.setValue(false),
    homeCountry.setValue('IE'),
    storage.setItem(KEPT, ['something']),
  ]);
});

const values = () => Promise.all(SETTINGS.map((item) => item.getValue() as Promise<unknown>));
const asTheyCame = SETTINGS.map(({ fallback }) => fallback as unknown);

test('says exactly what would change', async () => {
  expect((await changesOfReset()).map(changeInWords).sort()).toEqual([
    'Country: from “Ireland” to “Not said, or somewhere else”',
    'Light or dark: from “Dark” to “As the browser is”',
    'Show the lamp at the edge of pages: from “Off” to “On”',
  ]);
});

test('puts every setting back, and nothing else', async () => {
  await resetSettings();
  expect(await values()).toEqual(asTheyCame);
  expect(await changesOfReset()).toEqual([]);
  expect(await storage.getItem(KEPT)).toEqual(['something']);
});

test('can be undone, setting by setting as it was', async () => {
  const before = await values();
  const former = await resetSettings();
  await restoreSettings(former);
  expect(await values()).toEqual(before);
});

test('is undone for what was changed in between, too', async () => {
  const before = await values();
  const former = await resetSettings();
  await Promise.all([contrast.setValue('more'), theme.setValue('light')]);
  await restoreSettings(former);
  expect(await values()).toEqual(before);
  expect(await storage.getItem(contrast.key)).toBeNull();
  expect(await storage.getItem(KEPT)).toEqual(['something']);
});

test('leaves what was never chosen unchosen after an undo', async () => {
  const former = await resetSettings();
  expect(former.map(({ key }) => key).sort()).toEqual(
    [theme.key, launcherShown.key, homeCountry.key].sort(),
  );
});

test('never touches the journal, its drafts or its bin', async () => {
  const journal = await newJournal().opened();
  const [kept, binned] = [uuidv7(), uuidv7()];
  await journal.save(kept, 0, { ...emptyContent(), body: 'Kept.' });
  await journal.save(binned, 0, { ...emptyContent(), body: 'In the bin.' });
  await journal.delete([binned]);
  const before = await allOf(journal);
  await restoreSettings(await resetSettings());
  await resetSettings();
  expect(await allOf(journal)).toEqual(before);
  expect(before.entries).toHaveLength(2);
  await journal.close();
});

test('tells every page that is open', async () => {
  const told: unknown[] = [];
  const unwatch = theme.watch((value) => told.push(value));
  const former = await resetSettings();
  await restoreSettings(former);
  unwatch();
  expect(told).toEqual(['system', 'dark']);
});
