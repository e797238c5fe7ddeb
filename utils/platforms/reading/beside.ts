/** `Node.DOCUMENT_POSITION_PRECEDING`, without the global. */
const PRECEDING = 2;

/** The last of some elements, in reading order, that stands before `element`. */
export function lastBefore(elements: readonly Element[], element: Element): Element | undefined {
  return elements.findLast((one) => isBefore(one, element));
}

/** Whether `one` stands before `other` and does not hold it. */
export function isBefore(one: Element, other: Element): boolean {
  return !one.contains(other) && (other.compareDocumentPosition(one) & PRECEDING) !== 0;
}
