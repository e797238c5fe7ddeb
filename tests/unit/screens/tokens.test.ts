import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, rgbOf } from '@/components/ui/gallery/contrast';
import type { Rgb } from '@/components/ui/gallery/contrast';
import { PAIRS } from '@/components/ui/gallery/pairs';
import { ROOT } from '@/scripts/run';

/** In every theme each pair of colours that is used together has the contrast it needs. */

const sheet = readFileSync(path.join(ROOT, 'components/ui/tokens.css'), 'utf8').replace(
  /\/\*.*?\*\//gs,
  '',
);

type Tokens = ReadonlyMap<string, string>;

/** What the rule with that selector sets. */
function tokensOf(selector: string): Tokens {
  const at = sheet.indexOf(`${selector} {`);
  if (at === -1) throw new Error(`tokens.css has no rule for ${selector}.`);
  const body = sheet.slice(sheet.indexOf('{', at) + 1, sheet.indexOf('}', at));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

const base = tokensOf(':root');
const more = tokensOf(":root[data-contrast='more']");
const ground = (name: string) => tokensOf(`:root:where([data-ground='${name}']:not([data-theme]))`);

interface Theme {
  name: string;
  scheme: 'light' | 'dark';
  /** Each over the one before. */
  layers: readonly Tokens[];
  isMore?: boolean;
}

const THEMES: readonly Theme[] = [
  { name: 'light', scheme: 'light', layers: [base] },
  { name: 'dark', scheme: 'dark', layers: [base] },
  { name: 'white', scheme: 'light', layers: [base, ground('white')] },
  { name: 'dim', scheme: 'dark', layers: [base, ground('dim')] },
  { name: 'black', scheme: 'dark', layers: [base, ground('black')] },
  { name: 'light with more contrast', scheme: 'light', layers: [base, more], isMore: true },
  { name: 'dark with more contrast', scheme: 'dark', layers: [base, more], isMore: true },
  {
    name: 'dim with more contrast',
    scheme: 'dark',
    layers: [base, ground('dim'), more],
    isMore: true,
  },
];

function color(token: string, { scheme, layers }: Theme): Rgb {
  const value = layers.findLast((layer) => layer.has(token))?.get(token) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return color(other, { name: '', scheme, layers });
  const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? [];
  const rgb = rgbOf((scheme === 'light' ? light : dark) ?? value);
  if (rgb === undefined) throw new Error(`--${token} is no opaque colour: ${value}`);
  return rgb;
}

describe.each(THEMES)('$name', (theme) => {
  test.each(PAIRS)('$color', (pair) => {
    const least = theme.isMore === true ? pair.leastWithMore : pair.least;
    const low = pair.on
      .map((on) => ({ on, ratio: contrast(color(pair.color, theme), color(on, theme)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ on, ratio }) => `${pair.color} on ${on}: ${ratio.toFixed(2)} of ${least}`);
    expect(low).toEqual([]);
  });
});

test('contrast is measured as WCAG does', () => {
  const white: Rgb = [255, 255, 255];
  expect(contrast(white, [0, 0, 0])).toBeCloseTo(21);
  expect(contrast([119, 119, 119], white)).toBeCloseTo(4.48, 2);
});

test('more contrast is the same, whether the browser asks for it or the person', () => {
  const asked = /prefers-contrast: more\) \{\s*:root \{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  const chosen = /:root\[data-contrast='more'\] \{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  const lines = (body: string) => body.split(';').map((line) => line.trim());
  expect(lines(asked)).toEqual(lines(chosen));
});

test('the grounds of a page bring their scheme, so that the browser’s own controls follow', () => {
  expect(sheet).toMatch(/data-ground='white'\][^{]*\{\s*color-scheme: light;/);
  expect(sheet).toMatch(/data-ground='dim'\][^{]*\{\s*color-scheme: dark;/);
  expect(sheet).toMatch(/data-ground='black'\][^{]*\{\s*color-scheme: dark;/);
});

test('no other style sheet of a screen knows a colour, and every token it names is there', () => {
  const folder = path.join(ROOT, 'components');
  const names = new Set([...sheet.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
  const faults = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The practice page plays a network, and has a look of its own.
    .filter((file) => /^(?!ui.tokens|rehearsal).*\.css$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
      const own = new Set([...text.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
      const colors = [...text.matchAll(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/gi)];
      const missing = [...text.matchAll(/var\(--([\w-]+)/g)].filter(
        ([, name]) => !names.has(name) && !own.has(name),
      );
      return [...colors, ...missing].map(([found]) => `${file}: ${found}`);
    });
  expect(faults).toEqual([]);
});
