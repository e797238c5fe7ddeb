import { describe, expect, test } from 'vitest';
import { findReset, findSettings } from '@/components/settings/find';
import { GROUPS } from '@/components/settings/groups';
import { textsOf } from '@/components/settings/setting';
import { SETTINGS } from '@/utils/settings';
import { t } from '@/utils/words/words';

const found = (query: string) =>
  findSettings(GROUPS, query).flatMap(({ settings }) => settings.map(({ id }) => id));

describe('a setting is found', () => {
  test.each([
    ['its name', 'light or dark', 'theme'],
    ['what it says of itself', 'crisis lines', 'country'],
    ['what can be chosen', 'occupational', 'profession'],
    ['another word for it', 'night', 'theme'],
    ['the beginning of a word', 'shortc', 'single-keys'],
    ['words in any order and spelling', 'PANEL side', 'placement'],
    ['a language by its own name, without its accents', 'francais', 'language'],
  ])('by %s', (_how, query, id) => {
    expect(found(query)).toContain(id);
  });

  test.each(GROUPS)('by the name of its group: $id', ({ id, title, settings: all }) => {
    const group = findSettings(GROUPS, t(title)).find((it) => it.id === id);
    expect(group?.settings).toEqual(all);
  });

  test('and so is the way to put all of them back', () => {
    expect(findReset(t('settings.reset.title'))).toBe(true);
  });

  test('only where every word fits, and groups without any are left out', () => {
    expect(found('dark lamp')).toEqual([]);
    expect(findSettings(GROUPS, 'dark lamp')).toEqual([]);
    expect(findReset('dark lamp')).toBe(false);
    expect(findReset('default')).toBe(true);
  });
});

test('all there is stands there until something is looked for', () => {
  expect(findSettings(GROUPS, '  ')).toEqual(GROUPS);
  expect(findReset('')).toBe(true);
});

const settings = GROUPS.flatMap((group) => group.settings);

test('every setting that is kept can be changed here, and only once', () => {
  const keys = settings.flatMap((it) =>
    it.kind === 'passage' ? (it.items ?? []).map(({ key }) => key) : [it.item.key],
  );
  expect([...keys].sort()).toEqual(SETTINGS.map(({ key }) => key).sort());
});

test('every setting says what it does, in words of its own', () => {
  const texts = settings.map((setting) => textsOf(setting));
  for (const [label = '', also = '', ...rest] of texts) {
    expect(label).not.toBe('');
    expect(also).not.toBe('');
    expect(rest.join('')).not.toBe('');
  }
  expect(new Set(texts.map(([label]) => label)).size).toBe(texts.length);
});

test('what a setting came as is among what can be chosen', () => {
  for (const setting of settings) {
    if (setting.kind !== 'radios' && setting.kind !== 'list') continue;
    expect(setting.choices().map(({ value }) => value)).toContain(
      setting.item.fallback ?? setting.untilChosen ?? null,
    );
  }
});
