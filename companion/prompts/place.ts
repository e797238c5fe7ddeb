/** A part of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the cue and what it stands beside, and to the edges of the window. */
const GAP = 8;

/**
 * Where a cue goes: below, above or beside what is written in, the first of these that is inside the
 * window and lies over nothing that it must leave free. `null` where there is no such place.
 *
 * @param writing the text, its button and what is between them
 * @param free what it must not cover
 */
export function placeBeside(
  size: Size,
  writing: Box,
  free: readonly Box[],
  window: Box,
  isRightToLeft = false,
): { left: number; top: number } | null {
  const { width, height } = size;
  const room: Box = {
    left: window.left + GAP,
    top: window.top + GAP,
    right: window.right - GAP,
    bottom: window.bottom - GAP,
  };
  const across = isRightToLeft ? writing.right - width : writing.left;
  const inRoom = clamp(across, room.left, room.right - width);
  const atTop = clamp(writing.top, room.top, room.bottom - height);
  const toRight = { left: writing.right + GAP, top: atTop };
  const toLeft = { left: writing.left - GAP - width, top: atTop };
  const places = [
    { left: inRoom, top: writing.bottom + GAP },
    { left: inRoom, top: writing.top - GAP - height },
    ...(isRightToLeft ? [toLeft, toRight] : [toRight, toLeft]),
    // Further down, past what is in between.
    ...free
      .filter(({ bottom }) => bottom > writing.bottom)
      .map(({ bottom }) => ({ left: inRoom, top: bottom + GAP })),
  ];
  const fits = ({ left, top }: { left: number; top: number }) => {
    const box = { left, top, right: left + width, bottom: top + height };
    return isWithin(box, room) && ![writing, ...free].some((other) => overlap(box, other));
  };
  return places.find(fits) ?? null;
}

/** The smallest box around some. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** At least `least`, even where `most` is less. */
const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

function isWithin(box: Box, room: Box): boolean {
  return (
    box.left >= room.left &&
    box.top >= room.top &&
    box.right <= room.right &&
    box.bottom <= room.bottom
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
