/** Pictures drawn on the spot, so that the site asks nobody for one. */

function svg(body: string, box: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`)}`;
}

export function portrait(hue: number): string {
  const [back, front] = [`hsl(${hue} 45% 72%)`, `hsl(${hue} 40% 42%)`];
  return svg(
    `<rect width="40" height="40" fill="${back}"/><circle cx="20" cy="16" r="7" fill="${front}"/><path d="M6 40c1-12 8-15 14-15s13 3 14 15z" fill="${front}"/>`,
    '0 0 40 40',
  );
}

export function landscape(hue: number): string {
  return svg(
    `<rect width="160" height="90" fill="hsl(${hue} 50% 82%)"/><circle cx="120" cy="24" r="12" fill="hsl(45 90% 75%)"/><path d="M0 70l40-34 34 28 30-18 56 40v4H0z" fill="hsl(${hue} 35% 45%)"/>`,
    '0 0 160 90',
  );
}

const SHAPES: Record<string, string> = {
  '🌱': '<path d="M18 34V16" stroke="#3b8" stroke-width="3"/><path d="M18 18C6 18 5 9 5 6c9 0 13 5 13 12zM18 16c0-8 6-10 13-10 0 8-5 11-13 10z" fill="#4c9"/>',
  '💛': '<path d="M18 32C6 24 3 18 3 12a8 8 0 0 1 15-3 8 8 0 0 1 15 3c0 6-3 12-15 20z" fill="#fc3"/>',
  '🙏': '<path d="M17 4v24l-8 5V20zM19 4v24l8 5V20z" fill="#fb6"/>',
  '☕': '<path d="M5 12h20v10a8 8 0 0 1-8 8h-4a8 8 0 0 1-8-8z" fill="#a75"/><path d="M25 15h4a4 4 0 0 1 0 8h-4" fill="none" stroke="#a75" stroke-width="3"/>',
  '💬': '<path d="M4 6h28v18H16l-7 7v-7H4z" fill="#6ae"/>',
};

const FACE =
  '<circle cx="18" cy="18" r="16" fill="#fd4"/><path d="M11 14h.1M25 14h.1" stroke="#630" stroke-width="4" stroke-linecap="round"/><path d="M10 21c3 7 13 7 16 0" fill="none" stroke="#630" stroke-width="2"/>';

export function emoji(char: string): string {
  return svg(SHAPES[char] ?? FACE, '0 0 36 36');
}
