/** A file of `locales/`, read by scripts/words/vite-plugin.ts: texts under dotted keys. */
declare module '*.yml' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** Of such a file, what it says of the language and of Sidelight within a network's page. */
declare module '*.yml?page' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** The same, with what it says in the browser's own menus and in its address bar. */
declare module '*.yml?doors' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}

/** What it says of the language and of the cue at a composer. */
declare module '*.yml?cue' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
