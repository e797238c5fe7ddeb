/** A text with its `{names}` filled in; a name for which there is nothing stays as it is. */
export function fillIn(
  text: string,
  values: Readonly<Record<string, string | number>> | undefined,
): string {
  if (values === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
