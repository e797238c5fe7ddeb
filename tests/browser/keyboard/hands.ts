import { until } from '@/scripts/until';
import type { Surface } from '../journey/stage';
import { forget, heard, listen, said } from './ear';
import { inWords, isStop } from './stop';
import type { Name, Stop } from './stop';

/** More stops than any view has from one end to the other. */
const MOST_STOPS = 200;

/** The keyboard of a driver. A chord is written as in `Shift+Tab`. */
export interface Keys {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** A person at the keyboard, who hears what has the focus and what is read out, and has no mouse. */
export class Hands {
  readonly view: Surface;
  readonly #keys: Keys;
  readonly #ask: () => Promise<Stop>;

  /** @param ask what has the focus now */
  constructor(view: Surface, keys: Keys, ask: () => Promise<Stop>) {
    this.view = view;
    this.#keys = keys;
    this.#ask = ask;
  }

  /** Begins to listen to a document that was just loaded. */
  listen(): Promise<void> {
    return listen(this.view);
  }

  press(key: string): Promise<void> {
    return this.#keys.press(key);
  }

  type(text: string): Promise<void> {
    return this.#keys.type(text);
  }

  /** Presses Enter; what is heard from here on came of it. */
  async enter(): Promise<void> {
    await forget(this.view);
    await this.press('Enter');
  }

  focused(): Promise<Stop> {
    return this.#ask();
  }

  /** Resolves with the stop, once the focus is on it and all those states are so. */
  async on(role: string, name: Name, ...states: string[]): Promise<Stop> {
    let last: Stop | undefined;
    try {
      return await until(`the focus on ${role} ${String(name)}`, async () => {
        last = await this.focused();
        const { states: now } = last;
        const fits = isStop(last, role, name) && states.every((state) => now.includes(state));
        return fits ? last : undefined;
      });
    } catch (error) {
      const wanted = inWords({ role, name: String(name), states });
      const there = last === undefined ? 'nowhere' : `on ${inWords(last)}`;
      throw new Error(`The focus is not on ${wanted} but ${there}.`, { cause: error });
    }
  }

  /** Presses Tab until the focus is on it. Rejects at the end of the view, with all it went by. */
  tabTo(role: string, name: Name): Promise<Stop> {
    return this.#go('Tab', role, name);
  }

  /** The same with Shift+Tab, to the beginning of the view. */
  tabBackTo(role: string, name: Name): Promise<Stop> {
    return this.#go('Shift+Tab', role, name);
  }

  async #go(key: string, role: string, name: Name): Promise<Stop> {
    const from = await this.focused();
    const passed: Stop[] = [];
    while (passed.length < MOST_STOPS) {
      await this.press(key);
      const stop = await this.focused();
      if (isStop(stop, role, name)) return stop;
      passed.push(stop);
      // What comes after the last control, or before the first, is not the view's any more.
      if (stop.role === 'page') break;
    }
    throw new Error(
      `${key} from ${inWords(from)} does not lead to ${role} ${String(name)}, but to: ` +
        passed.map(inWords).join(', '),
    );
  }

  /** Announcements since the last Enter. */
  said(): Promise<string[]> {
    return said(this.view);
  }

  forget(): Promise<void> {
    return forget(this.view);
  }

  /** Resolves when those words were read out since the last Enter. */
  hears(words: Name): Promise<void> {
    return heard(this.view, words);
  }
}
