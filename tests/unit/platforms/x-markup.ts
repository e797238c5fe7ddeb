/**
 * X's markup as far as it matters, with invented people. Everything a reader sees in a language
 * (labels, short times) can be given in that language: nothing in the adapter may depend on it.
 */

export interface Words {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The short time beside a name. */
  ago: string;
  more: string;
  reply: string;
  verified: string;
}

export const ENGLISH: Words = {
  lang: 'en',
  dir: 'ltr',
  ago: '2h',
  more: 'Show more',
  reply: '3 Replies. Reply',
  verified: 'Verified account',
};

export const ARABIC: Words = {
  lang: 'ar',
  dir: 'rtl',
  ago: '٢ س',
  more: 'عرض المزيد',
  reply: '٣ ردود. رد',
  verified: 'حساب موثَّق',
};

export const JAPANESE: Words = {
  lang: 'ja',
  dir: 'ltr',
  ago: '2時間',
  more: 'さらに表示',
  reply: '3件の返信。返信する',
  verified: '認証済みアカウント',
};

export interface Account {
  /** May hold markup, such as an emoji's picture. */
  name: string;
  handle: string;
}

export const WREN: Account = { name: 'Wren Okafor', handle: 'wren_nights' };
export const TAMSIN: Account = { name: 'Tamsin Vale', handle: 'tamsin_vale9' };
export const NADIM: Account = { name: 'نديم التجريبي', handle: 'nadim_tajribi' };
export const HARUKA: Account = { name: '架空はるか', handle: 'kakuu_haruka' };

export const emoji = (character: string): string =>
  `<img alt="${character}" draggable="false" src="https://abs.example/emoji.svg">`;

function avatar({ handle }: Account, linked = true): string {
  const picture = '<img alt="" src="https://pbs.example/a.jpg">';
  const inside = linked
    ? `<a href="/${handle}" role="link" tabindex="-1">${picture}</a>`
    : `<div role="presentation">${picture}</div>`;
  return `<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}">${inside}</div></div>`;
}

function time(datetime: string, words = ENGLISH): string {
  return `<time datetime="${datetime}">${words.ago}</time>`;
}

function timeLink(href: string, datetime: string, words = ENGLISH): string {
  return `<a href="${href}" dir="ltr" role="link">${time(datetime, words)}</a>`;
}

export function nameBlock({ name, handle }: Account, after = '', words = ENGLISH): string {
  return `<div data-testid="User-Name"><div><a href="/${handle}" role="link"><div dir="ltr"><span><span>${name}</span></span></div><div><svg aria-label="${words.verified}" data-testid="icon-verified"><title>${words.verified}</title></svg></div></a></div><div><a href="/${handle}" role="link" tabindex="-1"><div dir="ltr"><span>@${handle}</span></div></a>${after && `<div aria-hidden="true"><span>·</span></div>${after}`}</div></div>`;
}

/** The name in a quoted post: nothing in it is a link. */
function quietName({ name, handle }: Account, datetime?: string): string {
  return `<div data-testid="User-Name"><div><div dir="ltr"><span><span>${name}</span></span></div></div><div><div><span>@${handle}</span></div><div><span>·</span></div>${datetime ? time(datetime) : ''}</div></div>`;
}

export function textBlock(html: string, words = ENGLISH): string {
  return `<div dir="auto" lang="${words.lang}" data-testid="tweetText">${html}</div>`;
}

export const hashtag = (tag: string): string =>
  `<span><a dir="ltr" href="/hashtag/${encodeURIComponent(tag)}?src=hashtag_click" role="link">#${tag}</a></span>`;

export function quote(
  account: Account,
  html: string,
  datetime = '2026-11-18T19:00:00.000Z',
): string {
  return `<div><span>Quote</span></div><div role="link" tabindex="0">${avatar(account, false)}${quietName(account, datetime)}${html && textBlock(html)}</div>`;
}

export function actions(account: Account, id: string, words = ENGLISH): string {
  return `<div role="group"><button data-testid="reply" aria-label="${words.reply}">3</button><button data-testid="like">9</button><a href="/${account.handle}/status/${id}/analytics" role="link">120</a></div>`;
}

export interface PostParts {
  account?: Account;
  id?: string;
  datetime?: string;
  /** Markup of the words; empty for a post without any. */
  text?: string;
  /** Markup between the words and the actions: pictures, cards, a quoted post. */
  below?: string;
  /** Markup above the name: who reposted it. */
  above?: string;
  words?: Words;
}

const DATETIME = '2026-11-20T08:05:00.000Z';

/** A post in a timeline. */
export function post(parts: PostParts = {}): string {
  const { account = WREN, id = '2001', datetime = DATETIME, words = ENGLISH } = parts;
  const { text = 'A quiet shift, and a good cup of tea.', below = '', above = '' } = parts;
  const link = timeLink(`/${account.handle}/status/${id}`, datetime, words);
  return `<article data-testid="tweet" role="article" tabindex="0">${above}${avatar(account)}${nameBlock(account, link, words)}<button data-testid="caret" aria-label="${words.more}"></button>${text && textBlock(text, words)}${below}${actions(account, id, words)}</article>`;
}

/** The post a page is about: its time stands below its words and whatever it quotes. */
export function focalPost(parts: PostParts = {}): string {
  const { account = WREN, id = '2001', datetime = DATETIME, words = ENGLISH } = parts;
  const { text = 'A quiet shift, and a good cup of tea.', below = '', above = '' } = parts;
  const link = timeLink(`/${account.handle}/status/${id}`, datetime, words);
  return `<article data-testid="tweet" role="article" tabindex="-1">${above}${avatar(account)}${nameBlock(account, '', words)}${text && textBlock(text, words)}${below}<div>${link}</div>${actions(account, id, words)}</article>`;
}

export const cell = (html: string): string => `<div data-testid="cellInnerDiv">${html}</div>`;

/** A whole page: navigation, timeline, sidebar, and what is drawn above them. */
export function page(parts: {
  column?: string;
  layers?: string;
  words?: Words;
  drawer?: string;
}): string {
  const { column = '', layers = '', words = ENGLISH, drawer = '' } = parts;
  return `<!doctype html><html lang="${words.lang}" dir="${words.dir}"><body style="background-color: rgb(255, 255, 255)"><div id="react-root"><div id="layers">${layers}</div><div><header role="banner"><nav role="navigation"></nav></header><main role="main"><div data-testid="primaryColumn">${column}</div><div data-testid="sidebarColumn"></div></main>${drawer}</div></div></body></html>`;
}

/** A Draft.js editor that holds these lines. */
export function editor(lines: string[], testId = 'tweetTextarea_0'): string {
  const blocks = lines.map(
    (line) =>
      `<div data-block="true" data-offset-key="k-0-0"><div><span data-offset-key="k-0-0">${line || '<br data-text="true">'}</span></div></div>`,
  );
  return `<label data-testid="${testId}_label"><div data-testid="${testId}RichTextInputContainer"><div class="DraftEditor-root"><div>placeholder</div><div data-testid="${testId}" role="textbox" contenteditable="true" tabindex="0"><div data-contents="true">${blocks.join('')}</div></div></div></div></label>`;
}

/** An editor with its toolbar and its button, as it stands in a page or in a dialog. */
export function composer(editors: string, button: 'tweetButton' | 'tweetButtonInline'): string {
  return `<div><div>${editors}</div><div data-testid="toolBar"><nav><button data-testid="fileInput"></button></nav><button data-testid="${button}"></button></div></div>`;
}

export const dialog = (html: string): string =>
  `<div role="dialog" aria-modal="true" aria-labelledby="modal-header">${html}</div>`;
