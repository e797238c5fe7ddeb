import type { Reader } from './by-reader';
import { library } from './library';
import type { BodyCard, Situation } from './schema';

export interface Sayings {
  /** Of the reader's own bodies. */
  own: BodyCard[];
  /** Of all other bodies. */
  others: BodyCard[];
}

/** What bodies say under the themes of a situation; all of them others while no reader is known. */
export function saysOf(card: Situation, reader: Reader | undefined): Sayings {
  const saying = library.bodies.filter(({ themes }) =>
    themes.some((theme) => card.themes.includes(theme)),
  );
  const isOwn = ({ country, professions }: BodyCard) =>
    reader?.country === country &&
    (reader.profession === null ||
      professions.length === 0 ||
      professions.includes(reader.profession));
  return {
    own: saying.filter(isOwn),
    others: saying.filter((body) => !isOwn(body)),
  };
}
