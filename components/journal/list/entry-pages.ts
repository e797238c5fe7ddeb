import type { EntryList, EntrySummary, Payload } from '@/utils/messages/protocol';
import { problemOf } from '@/components/ui/problem';

/** Entries that are asked for at once. */
export const PAGE = 50;
/** Pages that are kept when others are looked at. */
const PAGES_KEPT = 40;

export interface Question {
  query: string;
  bin: boolean;
}

/** What is known of a list: how long it is, and the parts of it that were looked at. */
export class KnownRows {
  constructor(
    /** What was asked. */
    readonly question: Question,
    /** The newest answer to it. */
    readonly about: Omit<EntryList, 'entries'>,
    private readonly pages: ReadonlyMap<number, readonly EntrySummary[]>,
  ) {}

  /** Rows to hold a place for. */
  get count(): number {
    if (this.about.total !== null) return this.about.total;
    return Math.max(0, ...[...this.pages].map(([page, rows]) => page * PAGE + rows.length));
  }

  /** Undefined while it is not there yet. */
  at(index: number): EntrySummary | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Undefined also when it lies in a part that was not looked at. */
  indexOf(id: string): number | undefined {
    for (const [page, rows] of this.pages) {
      const at = rows.findIndex((row) => row.id === id);
      if (at !== -1) return page * PAGE + at;
    }
    return undefined;
  }

  /** Those that are there, in the order of the list. */
  loaded(): EntrySummary[] {
    return [...this.pages].sort(([one], [other]) => one - other).flatMap(([, rows]) => rows);
  }

  /** The entries from one index to another, both included; undefined when some are not there yet. */
  between(one: number, other: number): EntrySummary[] | undefined {
    const rows: EntrySummary[] = [];
    for (let at = Math.min(one, other); at <= Math.max(one, other); at += 1) {
      const row = this.at(at);
      if (row === undefined) return undefined;
      rows.push(row);
    }
    return rows;
  }

  /** The pages among these that are not there yet, as one span from the first to the last. */
  missing({ first, last }: Span): Span | undefined {
    const end = Math.min(last, Math.ceil(this.count / PAGE) - 1);
    const gaps: number[] = [];
    for (let page = first; page <= end; page += 1) if (!this.pages.has(page)) gaps.push(page);
    const [from] = gaps;
    return from === undefined ? undefined : { first: from, last: gaps.at(-1) ?? from };
  }

  /** With an answer about those pages, and without those furthest from them. */
  with(span: Span, { entries, ...about }: EntryList): KnownRows {
    const pages = new Map([...this.pages, ...paged(span, entries)]);
    const away = (page: number) => Math.max(span.first - page, page - span.last, 0);
    const kept = [...pages].sort(([one], [other]) => away(one) - away(other)).slice(0, PAGES_KEPT);
    return new KnownRows(this.question, about, new Map(kept));
  }
}

/** Pages, both included. */
interface Span {
  first: number;
  last: number;
}

function paged({ first, last }: Span, entries: readonly EntrySummary[]) {
  const pages: [number, EntrySummary[]][] = [];
  for (let page = first; page <= last; page += 1) {
    const from = (page - first) * PAGE;
    pages.push([page, entries.slice(from, from + PAGE)]);
  }
  return pages;
}

export interface InView {
  /** Undefined until the first answer. */
  rows: KnownRows | undefined;
  /** Why there is no newer one. */
  problem: string | undefined;
  /** What is shown answers an earlier question: this one's answer is on its way. */
  isWaiting: boolean;
}

type Ask = (request: Payload<'entries/list'>) => Promise<EntryList>;

/**
 * A long list, of which only the pages that are looked at are asked for. One question is under way
 * at a time; when it is answered, what is wanted by then is asked next. The answer to a question
 * that has changed meanwhile is dropped.
 */
export class EntryPages {
  readonly #ask: Ask;
  readonly #tell: (now: InView) => void;
  #question: Question;
  #wanted: Span;
  #rows: KnownRows | undefined;
  #problem: string | undefined;
  #isAsking = false;
  /** What is there is not to be relied on any more. */
  #isStale = true;
  /** Not asked again by itself. */
  #hasFailed = false;

  /** @param index where one begins to look */
  constructor(question: Question, index: number, ask: Ask, tell: (now: InView) => void) {
    this.#question = question;
    this.#wanted = spanOf(index, index);
    this.#ask = ask;
    this.#tell = tell;
  }

  /** From now on the list is another. */
  turnTo(question: Question): void {
    if (question.query === this.#question.query && question.bin === this.#question.bin) return;
    this.#question = question;
    this.#wanted = spanOf(0, 0);
    this.refresh();
  }

  /** These rows are looked at. */
  look(first: number, last: number): void {
    const span = spanOf(first, last);
    if (span.first === this.#wanted.first && span.last === this.#wanted.last) return;
    this.#wanted = span;
    this.#hasFailed = false;
    void this.#go();
  }

  /** Something has changed: what is looked at is asked for again. */
  refresh(): void {
    this.#isStale = true;
    this.#hasFailed = false;
    void this.#go();
    this.#say();
  }

  async #go(): Promise<void> {
    if (this.#isAsking || this.#hasFailed) return;
    const span = this.#isStale ? this.#wanted : this.#rows?.missing(this.#wanted);
    if (span === undefined) return;
    this.#isAsking = true;
    const question = this.#question;
    const wasStale = this.#isStale;
    this.#isStale = false;
    try {
      const answer = await this.#ask({
        ...question,
        offset: span.first * PAGE,
        limit: (span.last - span.first + 1) * PAGE,
      });
      if (question === this.#question) this.#take(span, answer, wasStale);
    } catch (error) {
      if (question === this.#question) {
        this.#problem = problemOf(error);
        // What was asked for meanwhile, by a refresh, may yet be answered.
        this.#hasFailed = !this.#isStale;
      }
    }
    this.#isAsking = false;
    this.#say();
    await this.#go();
  }

  #take(span: Span, answer: EntryList, wasStale: boolean): void {
    const rows = this.#rows;
    // A list of another length is another list: what was there may have moved.
    const goesOn =
      !wasStale && rows?.question === this.#question && rows.about.total === answer.total;
    const before = goesOn ? rows : new KnownRows(this.#question, answer, new Map());
    this.#rows = before.with(span, answer);
    this.#problem = undefined;
  }

  #say(): void {
    this.#tell({
      rows: this.#rows,
      problem: this.#problem,
      isWaiting: this.#rows?.question !== this.#question,
    });
  }
}

function spanOf(first: number, last: number): Span {
  return { first: Math.floor(Math.max(0, first) / PAGE), last: Math.floor(last / PAGE) };
}
