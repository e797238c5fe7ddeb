import type { Ground, Room } from '../platform';

/** Width in CSS pixels under which a column is no longer comfortable to read. */
const READABLE = 480;

/** Relative lightness of a CSS colour, 0 to 1; undefined of one that hides little, and of none. */
function lightness(colour: string | null | undefined): number | undefined {
  const text = colour?.trim().toLowerCase() ?? '';
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text);
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)%?)?\s*\)$/.exec(
    text,
  );
  const channels = hex
    ? hex.slice(1).map((part) => parseInt(part, 16))
    : rgb && Number(rgb[4] ?? 1) >= 0.5
      ? rgb.slice(1, 4).map(Number)
      : undefined;
  const [red = 0, green = 0, blue = 0] = channels ?? [];
  return channels && (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** Lightness from which a ground is white, and from which a dark one is dim rather than black. */
const WHITE_FROM = 0.5;
const DIM_FROM = 0.1;

/**
 * The ground of a page, by what it paints itself with: the colour written on its body, then the
 * colour that has, the root's, and the colour it gives the browser. `null` where none says.
 */
export function groundOf(document: Document): Ground | null {
  const { documentElement: root, defaultView: view } = document;
  // A page that is still on its way has no body.
  const body = document.body as HTMLElement | null;
  const painted = (element: Element | null): number | undefined =>
    element && view ? lightness(view.getComputedStyle(element).backgroundColor) : undefined;
  const light =
    lightness(body?.style.backgroundColor) ??
    painted(body) ??
    painted(root) ??
    lightness(document.querySelector('meta[name="theme-color"]')?.getAttribute('content'));
  if (light === undefined) return null;
  if (light >= WHITE_FROM) return 'white';
  return light >= DIM_FROM ? 'dim' : 'black';
}

/**
 * Room for a sidebar of `width`, given the column people read and whatever else stands beside it.
 * Narrowed, a page first gives up its margins; what they lack comes off the column.
 */
export function roomBeside(
  document: Document,
  width: number,
  column: Element | null,
  others: readonly (Element | null)[],
): Room {
  const side = document.documentElement.getAttribute('dir') === 'rtl' ? 'left' : 'right';
  const reading = column?.getBoundingClientRect();
  if (!reading || reading.width === 0) return { side, narrow: false };
  const rects = others
    .map((other) => other?.getBoundingClientRect() ?? reading)
    .filter((rect) => rect.width > 0)
    .concat(reading);
  const viewport = document.documentElement.clientWidth;
  const left = Math.max(0, Math.min(...rects.map((rect) => rect.left)));
  const right = Math.max(0, viewport - Math.max(...rects.map((rect) => rect.right)));
  const lost = Math.max(0, width - left - right);
  return { side, narrow: reading.width - lost >= READABLE };
}
