import { describe, expect, test } from 'vitest';
import type { CapturedPost } from '@/utils/platforms';
import { xPlatform } from '@/utils/platforms/x';
import { only, openPage } from './open-page';
import * as x from './x-markup';
import { ARABIC, ENGLISH, HARUKA, JAPANESE, NADIM, TAMSIN, WREN } from './x-markup';

/** What is read of the only post in some markup. */
function read(html: string): CapturedPost {
  const posts = xPlatform.posts(openPage(html));
  expect(posts).toHaveLength(1);
  return xPlatform.readPost(posts[0]!);
}

const PHOTO = `<a href="/${WREN.handle}/status/2001/photo/1" role="link"><div data-testid="tweetPhoto"><img alt="A mug"></div></a>`;
const CARD =
  '<div data-testid="card.wrapper"><a href="https://t.example/a"><span>A page</span></a></div>';
const UNAVAILABLE = '<article tabindex="-1"><div><span>This post is gone</span></div></article>';

describe('a post in a timeline', () => {
  test('is read as a whole', () => {
    expect(read(x.post())).toEqual({
      permalink: 'https://x.com/wren_nights/status/2001',
      author: 'Wren Okafor',
      handle: 'wren_nights',
      time: '2026-11-20T08:05:00.000Z',
      text: 'A quiet shift, and a good cup of tea.',
      truncated: false,
      hashtags: [],
      missing: [],
    });
  });

  test.each([
    [
      'English',
      ENGLISH,
      WREN,
      `Rested.\n\n${x.hashtag('PeerSupport')}`,
      'Rested.\n\n#PeerSupport',
      'PeerSupport',
    ],
    [
      'Arabic',
      ARABIC,
      NADIM,
      `يوم هادئ\n${x.hashtag('دعم_الأقران')}`,
      'يوم هادئ\n#دعم_الأقران',
      'دعم_الأقران',
    ],
    [
      'Japanese',
      JAPANESE,
      HARUKA,
      `静かな夜勤でした。\n${x.hashtag('眠り')}`,
      '静かな夜勤でした。\n#眠り',
      '眠り',
    ],
  ] as const)('is read alike in %s', (_language, words, account, html, text, tag) => {
    const document = openPage(
      x.page({ column: x.cell(x.post({ account, text: html, words })), words }),
    );
    const [element] = xPlatform.posts(document);
    expect(xPlatform.readPost(element!)).toEqual({
      permalink: `https://x.com/${account.handle}/status/2001`,
      author: account.name,
      handle: account.handle,
      time: '2026-11-20T08:05:00.000Z',
      text,
      truncated: false,
      hashtags: [tag],
      missing: [],
    });
  });

  test('belongs to its author, not to whoever reposted it', () => {
    const above = `<div><a href="/${TAMSIN.handle}"><span data-testid="socialContext">Tamsin Vale reposted</span></a></div>`;
    expect(read(x.post({ above }))).toMatchObject({ author: 'Wren Okafor', handle: 'wren_nights' });
  });

  test.each([
    '/wren_nights/status/2001',
    'https://x.com/wren_nights/status/2001',
    'https://twitter.com/wren_nights/status/2001?s=20',
    'https://mobile.twitter.com/wren_nights/status/2001',
    '/i/status/2001',
    '/i/web/status/2001',
  ])('has one address, however the page links it: %s', (href) => {
    const html = x.post().replace('/wren_nights/status/2001"', `${href}"`);
    expect(read(html).permalink).toBe('https://x.com/wren_nights/status/2001');
  });

  test('has no address of another site', () => {
    const html = x
      .post()
      .replace('"/wren_nights/status/2001"', '"https://evil.example/a/status/7"');
    expect(read(html).permalink).toBe('https://x.com/wren_nights/status/2001');
    expect(read(html.replace(/<div role="group">.*<\/div>/, ''))).toMatchObject({
      permalink: null,
      missing: ['permalink'],
    });
  });

  test('keeps times in UTC, and no time without a zone', () => {
    expect(read(x.post({ datetime: '2026-11-20T10:05:00+02:00' })).time).toBe(
      '2026-11-20T08:05:00.000Z',
    );
    for (const datetime of ['2026-11-20T10:05:00', 'yesterday', '2026-99-99T00:00:00Z', '']) {
      expect(read(x.post({ datetime }))).toMatchObject({ time: null, missing: ['time'] });
    }
  });
});

describe('the words', () => {
  test('keep line breaks and emoji', () => {
    const text = `One ${x.emoji('🌙')}\n\ntwo<br>three ${x.emoji('🏴󠁧󠁢󠁷󠁬󠁳󠁿')}`;
    expect(read(x.post({ text })).text).toBe('One 🌙\n\ntwo\nthree 🏴󠁧󠁢󠁷󠁬󠁳󠁿');
  });

  test('run on around mentions, which stand in blocks of their own', () => {
    const text = 'With <div><span><a href="/tamsin_vale9">@tamsin_vale9</a></span></div> tonight';
    expect(read(x.post({ text })).text).toBe('With @tamsin_vale9 tonight');
  });

  test('hold whole addresses where the page has them, hidden parts and all', () => {
    const hidden = (part: string): string => `<span aria-hidden="true">${part}</span>`;
    const whole = `Read <a href="https://t.example/a">${hidden('https://')}example.org/sleep-${hidden('at-night')}${hidden('…')}</a>`;
    expect(read(x.post({ text: whole })).text).toBe('Read https://example.org/sleep-at-night');
    const cut = `Read <a href="https://t.example/a">${hidden('https://')}example.org/sle${hidden('…')}</a>`;
    expect(read(x.post({ text: cut })).text).toBe('Read https://example.org/sle…');
  });

  test('hold an ellipsis that a person wrote', () => {
    expect(read(x.post({ text: '<span>Well</span><span>…</span>' })).text).toBe('Well…');
  });

  test('leave out pictures, drawings, scripts and styles', () => {
    const text =
      'A<img alt="Profile picture"><svg><text>B</text></svg><script>C</script><style>D</style>E';
    expect(read(x.post({ text })).text).toBe('AE');
  });

  test('say when the page shows only their beginning', () => {
    const more = `<button data-testid="tweet-text-show-more-link">${ARABIC.more}</button>`;
    expect(read(x.post({ below: more })).truncated).toBe(true);
    const inside = read(x.post({ text: `The beginning${more}` }));
    expect(inside).toMatchObject({ text: 'The beginning', truncated: true });
  });

  test('are whole when only a quoted post is cut short', () => {
    const more = '<button data-testid="tweet-text-show-more-link">Show more</button>';
    expect(read(x.post({ below: x.quote(TAMSIN, `Long${more}`) }))).toMatchObject({
      truncated: false,
      quoted: { text: 'Long' },
    });
  });

  test('are listed with their hashtags once each, as written', () => {
    const text = `${x.hashtag('WeNurses')} ${x.hashtag('wenurses')} ${x.hashtag('دعم')} <a href="/search?q=%24ABC">$ABC</a>`;
    expect(read(x.post({ text })).hashtags).toEqual(['WeNurses', 'دعم']);
  });

  test('may be missing by design, beside a picture, a card or a quoted post', () => {
    for (const below of [PHOTO, CARD, x.quote(TAMSIN, 'Hello')]) {
      expect(read(x.post({ text: '', below }))).toMatchObject({ text: '', missing: [] });
    }
  });

  test('are said to be missing where there is nothing instead', () => {
    expect(read(x.post({ text: '' }))).toMatchObject({ text: '', missing: ['text'] });
  });

  test('of a long-form article are its title, and not the whole', () => {
    const below =
      '<div data-testid="twitterArticleReadView"><div data-testid="twitter-article-title"><span>Nights, and how to have them</span></div><div data-testid="twitterArticleRichTextView"><span>First, a lamp.</span></div></div>';
    expect(read(x.focalPost({ text: '', below }))).toMatchObject({
      text: 'Nights, and how to have them',
      truncated: true,
      missing: [],
    });
  });

  test('of an article in a timeline are not guessed', () => {
    const below =
      '<div role="link"><div data-testid="article-cover-image"></div><div>A title</div></div>';
    expect(read(x.post({ text: '', below }))).toMatchObject({
      text: '',
      truncated: true,
      missing: [],
    });
  });
});

describe('the author', () => {
  const named = (block: string): CapturedPost =>
    read(`<article data-testid="tweet"><div data-testid="User-Name">${block}</div></article>`);

  test('keeps the emoji of a name, and not the badges', () => {
    const badge = '<div role="link" tabindex="0"><img alt="Invented Trust logo"></div>';
    const account = { ...WREN, name: `Wren ${x.emoji('🌙')} Okafor ${badge}` };
    expect(read(x.post({ account })).author).toBe('Wren 🌙 Okafor');
  });

  test('is found with the handle first', () => {
    const html =
      '<a href="/wren_nights"><span>@wren_nights</span></a><a href="/wren_nights"><span>Wren Okafor</span></a>';
    expect(named(html)).toMatchObject({ author: 'Wren Okafor', handle: 'wren_nights' });
  });

  test('is the account linked to, whatever the account calls itself', () => {
    const account = { name: '@tamsin_vale9', handle: 'wren_nights' };
    expect(read(x.post({ account }))).toMatchObject({
      author: '@tamsin_vale9',
      handle: 'wren_nights',
    });
    expect(read(x.post({ below: x.quote(account, 'Hello') })).quoted).toMatchObject({
      author: '@tamsin_vale9',
      handle: 'wren_nights',
    });
  });

  test('does not make a handle of a name that begins like one', () => {
    expect(named('<span>@Wren Okafor</span>')).toMatchObject({
      author: '@Wren Okafor',
      handle: null,
    });
  });

  test('is not the organisation whose badge is a link as well', () => {
    const html =
      '<a href="/wren_nights">Wren</a><a href="/invented_trust"><img alt=""></a><a href="/wren_nights">@wren_nights</a>';
    expect(named(html)).toMatchObject({ author: 'Wren', handle: 'wren_nights' });
  });

  test('is read without links, in text that stands in several nodes', () => {
    expect(named('<span>Wren</span><span>@wren_nights</span><span>·</span>')).toMatchObject({
      author: 'Wren',
      handle: 'wren_nights',
    });
    const document = openPage(x.post({ below: x.quote(TAMSIN, 'Hello') }));
    const [article] = xPlatform.posts(document);
    const at = Array.from(article?.querySelectorAll('span') ?? []).find(
      (span) => span.textContent === `@${TAMSIN.handle}`,
    );
    at?.replaceChildren('@', TAMSIN.handle);
    expect(xPlatform.readPost(article!).quoted).toMatchObject({
      author: 'Tamsin Vale',
      handle: 'tamsin_vale9',
    });
  });

  test('is not made up from reserved words, other sites or buttons of other extensions', () => {
    expect(
      named('<a href="/i/premium">Upgrade</a><a href="https://a.example/b">b</a>').handle,
    ).toBeNull();
    const html = x.nameBlock(WREN).replace('</span></span>', '</span></span><button>Mute</button>');
    expect(read(`<article data-testid="tweet">${html}</article>`).author).toBe('Wren Okafor');
  });

  test('has at least a handle while the picture or the link to the post has it', () => {
    const nameless = (html: string): string => html.replaceAll('User-Name', 'renamed');
    expect(read(nameless(x.post()))).toMatchObject({
      author: null,
      handle: 'wren_nights',
      missing: ['author'],
    });
    const noPicture = nameless(x.post()).replaceAll('UserAvatar-Container', 'renamed');
    expect(read(noPicture).handle).toBe('wren_nights');
  });
});

describe('a quoted post', () => {
  test('is told apart from the post around it', () => {
    expect(read(x.post({ below: x.quote(TAMSIN, 'A line I liked.') }))).toMatchObject({
      author: 'Wren Okafor',
      text: 'A quiet shift, and a good cup of tea.',
      quoted: { author: 'Tamsin Vale', handle: 'tamsin_vale9', text: 'A line I liked.' },
    });
  });

  test('does not lend its time to a post in focus, where it comes first', () => {
    expect(read(x.focalPost({ below: x.quote(TAMSIN, 'Hello') }))).toMatchObject({
      time: '2026-11-20T08:05:00.000Z',
      permalink: 'https://x.com/wren_nights/status/2001',
    });
  });

  test('lends nothing to a post that lacks it', () => {
    const html = `<article data-testid="tweet">${x.quote(TAMSIN, `Hello ${x.hashtag('Sleep')}`)}</article>`;
    expect(read(html)).toEqual({
      permalink: null,
      author: null,
      handle: null,
      time: null,
      text: '',
      truncated: false,
      hashtags: [],
      quoted: { author: 'Tamsin Vale', handle: 'tamsin_vale9', text: 'Hello #Sleep' },
      missing: ['permalink', 'author', 'time'],
    });
  });

  test('does not lend its photo as the address of the post', () => {
    const photo = `<a href="/${TAMSIN.handle}/status/1001/photo/1"><div data-testid="tweetPhoto"></div></a>`;
    const below = x.quote(TAMSIN, 'Look').replace(/<\/div>$/, `${photo}</div>`);
    expect(read(x.post({ below })).permalink).toBe('https://x.com/wren_nights/status/2001');
  });

  test('that is gone is no post, and does not break the one around it', () => {
    const post = read(x.post({ below: UNAVAILABLE }));
    expect(post).toMatchObject({
      author: 'Wren Okafor',
      text: 'A quiet shift, and a good cup of tea.',
    });
    expect(post).not.toHaveProperty('quoted');
  });

  test('may hold a picture and no words', () => {
    expect(read(x.post({ below: x.quote(TAMSIN, '') })).quoted).toEqual({
      author: 'Tamsin Vale',
      handle: 'tamsin_vale9',
      text: '',
    });
  });
});

describe('an address without a linked time', () => {
  const untimed = (below: string, account = WREN): string =>
    `<article data-testid="tweet">${x.nameBlock(account)}${below}${x.textBlock('Hello')}</article>`;

  test('is taken from the post’s own photo or figures', () => {
    expect(read(untimed(PHOTO)).permalink).toBe('https://x.com/wren_nights/status/2001');
    expect(read(untimed(x.actions(WREN, '2001'))).permalink).toBe(
      'https://x.com/wren_nights/status/2001',
    );
  });

  test('is not taken from a link to someone else’s post', () => {
    const video = `<a href="/${TAMSIN.handle}/status/1001/video/1">From Tamsin</a>`;
    expect(read(untimed(video))).toMatchObject({ permalink: null, missing: ['permalink', 'time'] });
  });

  test('is not taken from a link that the author wrote', () => {
    const html = untimed(x.textBlock('See <a href="/wren_nights/status/1">this</a>'));
    expect(read(html).permalink).toBeNull();
  });

  test('is not taken from just any link where the author is not known', () => {
    const link = '<a href="/wren_nights/status/1">this</a>';
    const html = `<article data-testid="tweet">${link}${x.textBlock('Hello')}</article>`;
    expect(read(html).permalink).toBeNull();
    const figures = `<article data-testid="tweet">${link}${x.actions(WREN, '2001')}</article>`;
    expect(read(figures).permalink).toBe('https://x.com/wren_nights/status/2001');
  });
});

describe('a post made to do harm', () => {
  test('with nothing in it says that nothing could be read', () => {
    expect(read('<article data-testid="tweet"></article>')).toEqual({
      permalink: null,
      author: null,
      handle: null,
      time: null,
      text: '',
      truncated: false,
      hashtags: [],
      missing: ['permalink', 'author', 'time', 'text'],
    });
  });

  test('with a megabyte of words is cut, and says so', () => {
    const { text, truncated } = read(x.post({ text: 'wörd '.repeat(200_000) }));
    expect(text.length).toBeGreaterThan(29_000);
    expect(text.length).toBeLessThanOrEqual(30_000);
    expect(truncated).toBe(true);
  });

  test('is not cut within a character', () => {
    const { text } = read(x.post({ text: `a${'🌙'.repeat(20_000)}` }));
    expect(text).toMatch(/^a(?:🌙)+$/u);
  });

  test('with ever so many empty parts is read in time', () => {
    const { text, truncated } = read(x.post({ text: `before${'<b></b>'.repeat(31_000)}after` }));
    expect({ text, truncated }).toEqual({ text: 'before', truncated: true });
  });

  test('nested without end is read in time', () => {
    const document = openPage(x.post());
    const [article] = xPlatform.posts(document);
    let inner = only(document, '[data-testid="tweetText"]');
    for (let depth = 0; depth < 2_000; depth += 1) {
      inner = inner.appendChild(document.createElement('div'));
      inner.setAttribute('role', 'link');
    }
    inner.textContent = 'deep';
    expect(xPlatform.readPost(article!).text).toBe('A quiet shift, and a good cup of tea.deep');
  });

  test('has a name of reasonable length', () => {
    const { author } = read(x.post({ account: { ...WREN, name: 'N'.repeat(100_000) } }));
    expect(author).toBe('N'.repeat(200));
  });
});

test('reading changes nothing on the page', () => {
  const document = openPage(x.page({ column: x.post({ below: x.quote(TAMSIN, 'Hello') }) }));
  const before = document.documentElement.outerHTML;
  xPlatform.posts(document).forEach((post) => xPlatform.readPost(post));
  xPlatform.health(new URL('https://x.com/home'), document);
  expect(document.documentElement.outerHTML).toBe(before);
});
