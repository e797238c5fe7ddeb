/** A file of `locales/`, read by scripts/words/vite-plugin.ts: texts under dotted keys. */
declare module '*.yml' {
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
