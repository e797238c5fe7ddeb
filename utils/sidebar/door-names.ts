/** What is typed in the address bar, before a blank, to look something up. */
export const OMNIBOX_KEYWORD = 'sl';

/** The browser's name for the shortcut that opens the look-up. */
export const LOOK_UP_COMMAND = 'look-up';
