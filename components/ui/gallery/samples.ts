/** As long as words of a language get that joins them. */
export const LONG_WORD = 'Berufsunfähigkeitsversicherungsgesellschaft';

/** Three sentences of some length. */
export const LONG_TEXT =
  'Somebody you support has followed you. You need not answer at once, and you need not answer there. What would you want them to know the next time you meet?';

/** What buttons of the gallery do. */
export const nothing = () => undefined;
