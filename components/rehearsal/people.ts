export interface Person {
  handle: string;
  name: string;
  bio: string;
  /** Colour of the round with their initials. */
  colour: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Everyone on the practice page. All are invented, and so are the service and the chat. */
const PEOPLE: readonly Person[] = [
  {
    handle: 'you_practising',
    name: 'You',
    bio: 'A practice account. Nothing you do with it is seen by anyone.',
    colour: 1,
  },
  {
    handle: 'wren_nights',
    name: 'Wren Okafor',
    bio: 'Mental health nurse, mostly at night. Allotment. Views my own.',
    colour: 2,
  },
  {
    handle: 'tamsin_makes',
    name: 'Tamsin Vale',
    bio: 'Occupational therapist. Asks a lot of questions, says thank you for the answers.',
    colour: 3,
  },
  {
    handle: 'corvin_peer',
    name: 'Corvin Ash',
    bio: 'Peer support worker. I have been where you are, roughly.',
    colour: 4,
  },
  {
    handle: 'sula_penhallow',
    name: 'Dr Sula Penhallow',
    bio: 'Clinical psychologist. Not your psychologist: please do not message me for advice.',
    colour: 5,
  },
  {
    handle: 'kit_in_training',
    name: 'Kit Rowan',
    bio: 'Second-year student nurse. Learning out loud.',
    colour: 6,
  },
  {
    handle: 'ines_walks',
    name: 'Ines Thornbury',
    bio: 'Lives with bipolar, walks with a dog, campaigns with anyone who will.',
    colour: 2,
  },
  {
    handle: 'noor_next_door',
    name: 'Noor Castellane',
    bio: 'Carer for my brother. Tea, gardens, waiting rooms.',
    colour: 3,
  },
  {
    handle: 'bram_quill',
    name: 'Bram Quill',
    bio: 'Bass player, on a good day. In this practice world you support Bram at work.',
    colour: 4,
  },
  {
    handle: 'otis_late',
    name: 'Otis Fenn',
    bio: 'Up too late, mostly.',
    colour: 5,
  },
  {
    handle: 'marigold_house',
    name: 'Marigold House',
    bio: 'A community mental health service that does not exist. Not watched out of hours.',
    colour: 6,
  },
  {
    handle: 'peer_support_hour',
    name: 'Peer Support Hour',
    bio: 'An invented chat, Tuesdays at eight. Everyone welcome, listening included.',
    colour: 1,
  },
];

export const YOU = 'you_practising';

/** What one calls them. */
export function firstName({ name }: Person): string {
  return name.split(' ', 1)[0] ?? name;
}

export function personOf(handle: string): Person | undefined {
  return PEOPLE.find((person) => person.handle === handle);
}
