/** Everyone on the test pages. All are invented, and plainly so. */
export interface Person {
  /** Without "@". */
  handle: string;
  name: string;
  bio: string;
  verified: boolean;
  /** Of the picture's background. */
  hue: number;
}

const person = (
  handle: string,
  name: string,
  hue: number,
  bio: string,
  verified = false,
): Person => ({
  handle,
  name,
  bio,
  verified,
  hue,
});

export const people = {
  me: person('robin_sample', 'Robin Sample', 190, 'Community practitioner. Learning as I go.'),
  ines: person(
    'ines_example',
    'Ines Example',
    12,
    'Mental health nurse, invented for tests. She/her.',
  ),
  otto: person(
    'otto_sample',
    'Otto Sample 🌱',
    96,
    'Occupational therapist who does not exist. Allotments.',
  ),
  maya: person('maya_madeup', 'Maya Madeup', 280, 'Peer support worker in a made-up town.'),
  ward: person(
    'fiction_ward',
    'Fiction Ward',
    220,
    'The team account of a ward that is not there.',
  ),
  pat: person(
    'pat_placehold',
    'Dr Pat Placeholder',
    40,
    'Psychiatrist, placeholder, tea drinker.',
    true,
  ),
  sam: person('sam_invented', 'Sam Invented', 330, 'Uses services. Campaigns. Entirely invented.'),
  lena: person('lena_pretend', 'Lena Pretend', 160, 'Social worker in Pretendshire.'),
  jo: person('jo_nobody', 'Jo Nobody', 60, 'Student nurse, second year, of nowhere.'),
  trust: person('example_trust', 'Example Trust', 250, 'A health trust for test pages only.', true),
  noor: person('noor_takhayul', 'نور المتخيلة', 20, 'أخصائية نفسية من وحي الخيال.'),
  hana: person('hana_kakuu', '架空 花', 345, '存在しない精神科看護師です。'),
  quiet: person('quiet_fiction', 'Quiet Fiction', 205, 'An invented person having a hard week.'),
  chat: person(
    'pretend_chat',
    'Pretend Ward Chat 💬',
    120,
    'Host of an hour that never happened. Thursdays, 8 pm.',
  ),
  advert: person('mock_mattress', 'Mock Mattress Co', 0, 'Mattresses you cannot buy.', true),
} as const satisfies Record<string, Person>;

const everyone: readonly Person[] = Object.values(people);

/** Those who write the posts of the timeline. */
export const authors: readonly Person[] = everyone.filter(
  (one) => one !== people.me && one !== people.advert && one !== people.quiet,
);

export function personByHandle(handle: string): Person | undefined {
  return everyone.find((one) => one.handle.toLowerCase() === handle.toLowerCase());
}
