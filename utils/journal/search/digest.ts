import type { EntryContent } from '@/utils/journal/entry';

/**
 * 64 bits that stand for what a person wrote, as 16 hexadecimal digits: equal where `same` says the
 * contents are equal, whatever the order of their keys. To find doubles; no protection against
 * someone who wants two texts to look alike.
 */
export function digestOf(content: EntryContent): string {
  const lanes: Lanes = [0x9e3779b9, 0x85ebca6b];
  mixValue(lanes, content);
  const [one, two] = lanes;
  return hex(finished(one ^ (two >>> 15))) + hex(finished(two + Math.imul(one, 0x27d4eb2f)));
}

type Lanes = [number, number];

const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x5f356495;

function mix(lanes: Lanes, unit: number): void {
  const one = Math.imul(lanes[0] ^ unit, FIRST_FACTOR);
  const two = Math.imul(lanes[1] ^ unit, SECOND_FACTOR);
  lanes[0] = (one << 13) | (one >>> 19);
  lanes[1] = (two << 17) | (two >>> 15);
}

/** Beyond every code unit, so that no text looks like what is around it. */
const enum Mark {
  Text = 0x10001,
  Number,
  Yes,
  No,
  Null,
  List,
  Record,
  End,
}

/** As `mix` for each code unit: nearly all of the work. */
function mixText(lanes: Lanes, text: string): void {
  mix(lanes, Mark.Text);
  let [one, two] = lanes;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, FIRST_FACTOR);
    two = Math.imul(two ^ unit, SECOND_FACTOR);
    one = (one << 13) | (one >>> 19);
    two = (two << 17) | (two >>> 15);
  }
  lanes[0] = one;
  lanes[1] = two;
}

function mixValue(lanes: Lanes, value: unknown): void {
  if (typeof value === 'string') mixText(lanes, value);
  else if (typeof value === 'number') {
    mix(lanes, Mark.Number);
    mixText(lanes, String(value));
  } else if (typeof value === 'boolean') mix(lanes, value ? Mark.Yes : Mark.No);
  else if (Array.isArray(value)) {
    mix(lanes, Mark.List);
    for (const item of value) mixValue(lanes, item);
    mix(lanes, Mark.End);
  } else if (typeof value === 'object' && value !== null) {
    mix(lanes, Mark.Record);
    const fields = Object.entries(value).filter(([, held]) => held !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, held] of fields) {
      mixText(lanes, name);
      mixValue(lanes, held);
    }
    mix(lanes, Mark.End);
  } else mix(lanes, Mark.Null);
}

function finished(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
