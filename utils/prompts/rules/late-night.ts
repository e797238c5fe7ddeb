import type { Examples, Rule } from './scene';

const FROM_HOUR = 23;
const TO_HOUR = 5;
/** A stretch is long from half an hour: time enough to have lost count of it. */
const LONG_MINUTES = 30;

/** Writing late at night, after a long stretch. */
export const lateNight: Rule = {
  topic: 'late-night',
  holds({ composer, hour, minutesOfUse }) {
    const isNight = hour >= FROM_HOUR || hour < TO_HOUR;
    return composer !== null && isNight && minutesOfUse >= LONG_MINUTES;
  },
};

export const examples: Examples = {
  yes: [
    { composer: 'post', hour: 23, minutesOfUse: 45 },
    { composer: 'reply', hour: 2, minutesOfUse: 30 },
    { composer: 'message', hour: 4, minutesOfUse: 90 },
  ],
  no: [
    { composer: 'post', hour: 23, minutesOfUse: 3 },
    { composer: 'post', hour: 14, minutesOfUse: 120 },
    { composer: 'post', hour: 5, minutesOfUse: 40 },
    { hour: 1, minutesOfUse: 120 },
  ],
};
