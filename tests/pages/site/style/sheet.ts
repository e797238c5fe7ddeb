import type { CSSProperties } from 'react';

/** Styles as React Native for Web makes them: one rule a declaration, named by its hash. */
export type Css = {
  [Property in keyof CSSProperties]?: Exclude<CSSProperties[Property], undefined>;
};

const UNITLESS = new Set(['flexGrow', 'flexShrink', 'fontWeight', 'opacity', 'zIndex', 'order']);

const byObject = new WeakMap<Css, string>();
const byDeclaration = new Map<string, string>();

/** The class names for `css`, their rules added to the page's sheet on first use. */
export function classes(css: Css): string {
  const known = byObject.get(css);
  if (known !== undefined) return known;
  const joined = Object.entries(css)
    .map(([property, value]) => declaration(property, value))
    .join(' ');
  byObject.set(css, joined);
  return joined;
}

/** Adds a rule that is not a class's. */
export function rule(text: string): void {
  const sheet = document.querySelector<HTMLStyleElement>('#react-native-stylesheet')?.sheet;
  sheet?.insertRule(text, sheet.cssRules.length);
}

function declaration(property: string, value: string | number): string {
  const written = typeof value === 'number' && !UNITLESS.has(property) ? `${value}px` : value;
  const text = `${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${written}`;
  const known = byDeclaration.get(text);
  if (known !== undefined) return known;
  const name = `r-${hash(text)}`;
  byDeclaration.set(text, name);
  rule(`.${name}{${text}}`);
  return name;
}

/** The name of a rule: short, and nothing a reader could hold on to. */
export function hash(text: string): string {
  let mixed = 0x811c9dc5;
  for (const char of text) mixed = Math.imul(mixed ^ char.charCodeAt(0), 0x01000193);
  return (mixed >>> 0).toString(36);
}
