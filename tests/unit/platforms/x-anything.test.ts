import fc from 'fast-check';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { CapturedPost } from '@/utils/platforms';
import { xPlatform } from '@/utils/platforms/x';

const window = new Window();

/** A page under its address; cheaper by far than a window of its own for each. */
function parse(html: string, address = 'https://x.com/home'): Document {
  window.happyDOM.setURL(address);
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/** Pieces that X's posts are made of, and some that only someone who means harm would make. */
const ATTRIBUTES = [
  '',
  'role="link"',
  'role="link" tabindex="0"',
  'role="group"',
  'role="dialog"',
  'aria-hidden="true"',
  'contenteditable="true"',
  'data-testid="tweet"',
  'data-testid="User-Name"',
  'data-testid="tweetText"',
  'data-testid="tweetPhoto"',
  'data-testid="placementTracking"',
  'data-testid="UserAvatar-Container-wren_nights"',
  'data-testid="UserAvatar-Container-<b>"',
  'data-testid="tweet-text-show-more-link"',
  'data-testid="twitter-article-title"',
  'data-testid="tweetTextarea_0"',
  'data-testid="chat-drawer-root"',
  'href="/wren_nights"',
  'href="/wren_nights/status/2001"',
  'href="/tamsin_vale9/status/1001/photo/1"',
  'href="/i/web/status/3001"',
  'href="/home"',
  'href="https://evil.example/a/status/1"',
  'href="//["',
  'href="%E0%A4%A"',
  'href="/hashtag/Sleep?src=hashtag_click"',
  'datetime="2026-11-20T08:05:00.000Z"',
  'datetime="2026-11-20T10:05:00+02:00"',
  'datetime="soon"',
  'alt="🌙"',
  'alt="Picture"',
];
const TAGS = ['div', 'span', 'a', 'time', 'article', 'img', 'br', 'svg', 'button', 'p', 'label'];
const TEXTS = [
  '',
  ' ',
  '\n',
  '@wren_nights',
  '@',
  '·',
  '#Sleep',
  'Wren Okafor',
  'مرحبا',
  '夜',
  '\u202Ex',
];

const { tree } = fc.letrec<{ tree: string; leaf: string; branch: string }>((tie) => ({
  leaf: fc.constantFrom(...TEXTS),
  branch: fc
    .record({
      tag: fc.constantFrom(...TAGS),
      attributes: fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    })
    .map(({ tag, attributes, children }) =>
      /img|br/.test(tag)
        ? `<${tag} ${attributes.join(' ')}>`
        : `<${tag} ${attributes.join(' ')}>${children.join('')}</${tag}>`,
    ),
  tree: fc.oneof({ maxDepth: 6, withCrossShrink: true }, tie('leaf'), tie('branch')),
}));

const markup = fc.array(tree, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Whether `part` is in `whole`, from left to right, perhaps with something left out between. */
function reads(part: string, whole: string): boolean {
  let at = 0;
  return Array.from(squeeze(part)).every((character) => {
    at = whole.indexOf(character, at) + 1;
    return at > 0;
  });
}

function attributesOf(document: Document, name: string): string[] {
  return Array.from(document.querySelectorAll(`[${name}]`), (one) => one.getAttribute(name) ?? '');
}

/** Everything a reader could see in a document: its text, and the emoji that stand as pictures. */
function visibleText(document: Document): string {
  for (const picture of document.querySelectorAll('img[alt]')) {
    picture.replaceWith(picture.getAttribute('alt') ?? '');
  }
  return squeeze(document.body.textContent);
}

/** Nothing that was read may stand nowhere in the page. */
function expectNothingInvented(post: CapturedPost, html: string): void {
  const document = parse(html);
  const hrefs = attributesOf(document, 'href');
  const times = attributesOf(document, 'datetime').map((time) => Date.parse(time));
  const handles = [
    ...hrefs,
    ...attributesOf(document, 'data-testid'),
    document.body.textContent,
  ].join(' ');
  const text = visibleText(document);

  if (post.permalink !== null) {
    const [, handle, id] = /^https:\/\/x\.com\/(\w+)\/status\/(\d+)$/.exec(post.permalink) ?? [];
    expect(hrefs.some((href) => href.includes(`/status/${id}`))).toBe(true);
    expect(handle === 'i' || handles.includes(handle ?? '?')).toBe(true);
  }
  if (post.time !== null) expect(times).toContain(Date.parse(post.time));
  for (const person of [post, ...(post.quoted ? [post.quoted] : [])]) {
    if (person.handle !== null) expect(handles).toContain(person.handle);
    expect(reads(person.author ?? '', text)).toBe(true);
    expect(reads(person.text, text)).toBe(true);
  }
  for (const tag of post.hashtags) expect(reads(tag, text)).toBe(true);
}

const TIME_ENOUGH = 60_000;

test('no markup makes it throw or invent', { timeout: TIME_ENOUGH }, () => {
  fc.assert(
    fc.property(markup, (inside) => {
      const html = `<article data-testid="tweet">${inside}</article>`;
      const document = parse(html);
      const article = document.querySelector('article') as Element;
      const post = xPlatform.readPost(article);
      expectNothingInvented(post, html);
      for (const part of ['permalink', 'author', 'time'] as const) {
        expect(post.missing.includes(part)).toBe(post[part] === null);
      }
    }),
    { numRuns: 1_000, seed: 20261122 },
  );
});

test('no page makes any part of the adapter throw', { timeout: TIME_ENOUGH }, () => {
  fc.assert(
    fc.property(markup, fc.webPath(), (html, path) => {
      const url = new URL(`https://x.com${path}`);
      const document = parse(html, url.href);
      xPlatform.pageKind(url, document);
      xPlatform.hashtag(url);
      xPlatform.posts(document).forEach((post) => xPlatform.readPost(post));
      xPlatform.composer(document)?.text();
      xPlatform.composing(document)?.answered();
      xPlatform.room(document, 380);
      xPlatform.ground(document);
      xPlatform.health(url, document);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
