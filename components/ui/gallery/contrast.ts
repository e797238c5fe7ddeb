/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** WCAG's contrast ratio, 1 to 21, of two opaque colours. */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Of `#rrggbb`, or of `rgb(…)` as a browser computes it; undefined for what lets light through. */
export function rgbOf(color: string): Rgb | undefined {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (hex !== null) return hex.slice(1).map((part) => parseInt(part, 16)) as unknown as Rgb;
  const computed = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  return computed === null ? undefined : (computed.slice(1).map(Number) as unknown as Rgb);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
