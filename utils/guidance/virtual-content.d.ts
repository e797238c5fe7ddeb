/** `content/`, checked and compiled when the package is built (scripts/content). */
declare module 'virtual:content' {
  const content: import('./schema').Content;
  export default content;
}

/** What of it the first screen shows. */
declare module 'virtual:content/offers' {
  const offers: import('./schema').Offers;
  export default offers;
}

/** Prompts, for who decides on them. */
declare module 'virtual:content/prompts' {
  const prompts: import('../prompts/schema').Prompt[];
  export default prompts;
}

/** The index of its cards, for the look-up. */
declare module 'virtual:content/index' {
  const index: import('./search/packed-index').PackedIndex;
  export default index;
}

/** Its cards without their bodies, for the background; read when it is called. */
declare module 'virtual:content/brief' {
  const briefly: () => import('./schema').Content;
  export default briefly;
}
