import { PAGE_KINDS } from '../../utils/platforms/platform';
import type { PageKind } from '../../utils/platforms/platform';
import type { Card } from './card-text';
import { readText, words } from './card-text';
import type { Fault } from '../../utils/guidance/compile/fault';
import { americanSpellings } from './british-spelling';
import type { Folder } from './kinds';

/** Words a reader has to read, at least and at most. */
const LENGTH: Partial<Record<Folder, { least: number; most: number }>> = {
  situations: { least: 40, most: 180 },
  bodies: { least: 40, most: 180 },
  evidence: { least: 40, most: 180 },
  'how-to': { least: 40, most: 180 },
  reporting: { least: 40, most: 180 },
  cpd: { least: 40, most: 180 },
  glossary: { least: 40, most: 180 },
  tips: { least: 1, most: 80 },
};

/** Guidance moves: a card is looked at again within two years. */
const LONGEST_UNSEEN_DAYS = 2 * 366;
const DAY_MS = 24 * 60 * 60 * 1000;

const PHONE = /\d/;
const WEB = /^https:\/\//;

/** What can be said of a card by itself, once its fields are as they should be. */
export function checkCard(entry: Card): Fault[] {
  return [
    ...checkLength(entry),
    ...checkDates(entry),
    ...checkContacts(entry),
    ...americanSpellings(entry),
    ...checkSafety(entry),
  ];
}

function checkLength(entry: Card): Fault[] {
  const limits = LENGTH[entry.folder];
  if (limits === undefined) return [];
  if (entry.card.blocks.length === 0) return [{ file: entry.file, problem: 'has no body' }];
  const count = readText(entry).flatMap(words).length;
  if (count >= limits.least && count <= limits.most) return [];
  const problem =
    count > limits.most
      ? `is ${count} words long; ${limits.most} is the most`
      : `is only ${count} words long; ${limits.least} is the least`;
  return [{ file: entry.file, problem }];
}

/** Compares days with each other and never with today, so that a build can be repeated. */
function checkDates(entry: Card): Fault[] {
  if (entry.folder === 'questions') return [];
  const { checked, reviewDue, sources } = entry.card;
  const faults: Fault[] = [];
  const days = (Date.parse(reviewDue) - Date.parse(checked)) / DAY_MS;
  if (days <= 0) {
    faults.push({
      file: entry.file,
      problem: `\`reviewDue\` (${reviewDue}) is not after \`checked\` (${checked})`,
    });
  } else if (days > LONGEST_UNSEEN_DAYS) {
    faults.push({
      file: entry.file,
      problem: `\`reviewDue\` (${reviewDue}) is more than two years after \`checked\` (${checked})`,
    });
  }
  for (const source of sources) {
    if (source.year !== undefined && source.year > Number(checked.slice(0, 4))) {
      faults.push({
        file: entry.file,
        problem: `was checked in ${checked.slice(0, 4)}, before its source "${source.document}" of ${source.year}`,
      });
    }
  }
  return faults;
}

function checkContacts(entry: Card): Fault[] {
  if (entry.folder !== 'crisis-lines') return [];
  return entry.card.contacts
    .filter(({ how, to }) => !(how === 'web' ? WEB : PHONE).test(to))
    .map(({ how, to }) => ({
      file: entry.file,
      problem:
        how === 'web'
          ? `"${to}" is not a web address beginning with https://`
          : `"${to}" has no number to ${how}`,
    }));
}

/** `slugs`: every file there is, faulty or not, so that one fault is not reported twice. */
export function checkRelated(cards: readonly Card[], slugs: ReadonlySet<string>): Fault[] {
  return cards.flatMap((entry) =>
    !('related' in entry.card)
      ? []
      : entry.card.related
          .filter((slug) => slug === entry.card.slug || !slugs.has(slug))
          .map((slug) => ({
            file: entry.file,
            problem:
              slug === entry.card.slug
                ? '`related` names the card itself'
                : `\`related\` names "${slug}", and there is no such card`,
          })),
  );
}

/**
 * What a body says under `safety` is shown with situations where a life may be at risk, so it has to
 * be about that, and then its card says so by itself.
 */
function checkSafety(entry: Card): Fault[] {
  if (entry.folder !== 'bodies' || !entry.card.themes.includes('safety') || entry.card.safety) {
    return [];
  }
  return [
    {
      file: entry.file,
      problem: 'has the theme `safety` without `safety: true`: it is for risk to life alone',
    },
  ];
}

/** Slugs are unique over all folders: they name a card wherever it is shown. */
export function checkSlugs(files: readonly { file: string; slug: string }[]): Fault[] {
  return repeated(files, ({ slug }) => slug).map(([first, again]) => ({
    file: again.file,
    problem: `has the same file name as ${first.file}`,
  }));
}

export function checkSituationNumbers(cards: readonly Card[]): Fault[] {
  const situations = cards.filter((entry) => entry.folder === 'situations');
  return repeated(situations, ({ card }) => card.situation).map(([first, again]) => ({
    file: again.file,
    problem: `${again.card.situation} is the number of ${first.file} already`,
  }));
}

function repeated<Item>(items: readonly Item[], key: (item: Item) => string): [Item, Item][] {
  const firsts = new Map<string, Item>();
  const pairs: [Item, Item][] = [];
  for (const item of items) {
    const first = firsts.get(key(item));
    if (first === undefined) firsts.set(key(item), item);
    else pairs.push([first, item]);
  }
  return pairs;
}

/** Every kind of page has something to say; `other` can do without a situation. */
export function checkCoverage(pagesBy: Readonly<Record<Folder, ReadonlySet<unknown>>>): Fault[] {
  const needed: Partial<Record<Folder, { name: string; pages: readonly PageKind[] }>> = {
    situations: { name: 'situation', pages: PAGE_KINDS.filter((page) => page !== 'other') },
    tips: { name: 'tip', pages: PAGE_KINDS },
    questions: { name: 'question', pages: PAGE_KINDS },
  };
  return (Object.keys(needed) as Folder[]).flatMap((folder) => {
    const { name, pages } = needed[folder] ?? { name: '', pages: [] };
    return pages
      .filter((page) => !pagesBy[folder].has(page))
      .map((page) => ({
        file: `content/${folder}`,
        problem: `no ${name} has "${page}" among its \`pages\``,
      }));
  });
}
