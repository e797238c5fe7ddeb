import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { viewOf } from '../journey/puppeteer';
import { Hands } from './hands';
import type { Stop } from './stop';

/**
 * Hands on a page or frame in Firefox, which hands its accessibility tree to no driver: what has
 * the focus is named from the document, as far as Sidelight's pages need it.
 *
 * @param page the one whose keyboard it has
 */
export function firefoxHands(shown: Page | Frame, page: Page): Hands {
  const press = async (chord: string) => {
    const keys = chord.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
    const last = keys.pop();
    for (const key of keys) await page.keyboard.down(key);
    if (last !== undefined) await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  };
  const keys = { press, type: (text: string) => page.keyboard.type(text) };
  const view = viewOf(shown, page);
  return new Hands(view, keys, () => view.evaluate<Stop>(FOCUSED));
}

const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body || !document.hasFocus()) {
    return { role: 'page', name: '', states: [] };
  }
  const wordsOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === 'true') return '';
    const { display } = getComputedStyle(node);
    if (display === 'none') return '';
    const inner = [...node.childNodes].map(wordsOf).join('');
    return display === 'inline' ? inner : ' ' + inner + ' ';
  };
  const roles = {
    a: 'link', button: 'button', dialog: 'dialog', select: 'combobox', summary: 'summary',
    textarea: 'textbox', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading',
  };
  const inputs = { checkbox: 'checkbox', radio: 'radio', search: 'searchbox', text: 'textbox' };
  const role =
    element.role ?? (element.localName === 'input' ? inputs[element.type] : roles[element.localName]);
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ').map((id) => document.getElementById(id)).filter((it) => it !== null);
  const labels = labelledBy.length > 0 ? labelledBy : [...(element.labels ?? [])];
  const named = ['textarea', 'select', 'input'].includes(element.localName) || labelledBy.length > 0;
  const name = element.ariaLabel ?? (named ? labels.map(wordsOf).join(' ') : wordsOf(element));
  const states = [];
  const either = (value, yes, no) => {
    if (value != null) states.push(value === true || value === 'true' ? yes : no);
  };
  either(element.localName === 'summary' ? element.parentElement.open : element.ariaExpanded,
    'expanded', 'collapsed');
  either(['checkbox', 'radio'].includes(element.type) ? element.checked : null,
    'checked', 'unchecked');
  either(element.ariaPressed, 'pressed', 'not pressed');
  either(element.ariaSelected, 'selected', 'not selected');
  if (element.disabled === true || element.ariaDisabled === 'true') states.push('disabled');
  if (element.ariaInvalid === 'true') states.push('invalid');
  return { role: role ?? element.localName, name: name.replace(/\\s+/g, ' ').trim(), states };
})()`;
