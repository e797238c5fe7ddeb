/** `content/`, checked and compiled when the package is built (scripts/content). */
declare module 'virtual:content' {
  const content: import('./schema').Content;
  export default content;
}
