/** @jsxImportSource react */

const paths = {
  mark: 'M4 4l16 16M20 4L4 20',
  home: 'M3 11l9-8 9 8v10h-6v-6H9v6H3z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  bell: 'M6 16V10a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  letter: 'M3 5h18v14H3zM3 6l9 7 9-7',
  keep: 'M6 3h12v18l-6-5-6 5z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-6 8-6s7 1 8 6',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3',
  reply: 'M4 5h16v11h-8l-5 4v-4H4z',
  repost: 'M5 15V7h10M12 4l3 3-3 3M19 9v8H9M12 20l-3-3 3-3',
  heart: 'M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z',
  bars: 'M4 20v-6M10 20V9M16 20v-9M21 20V4',
  share: 'M12 15V3M8 7l4-4 4 4M4 14v6h16v-6',
  back: 'M20 12H5M11 5l-7 7 7 7',
  cross: 'M5 5l14 14M19 5L5 19',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  picture: 'M3 4h18v16H3zM3 17l6-6 5 5 3-3 4 4M16 8h.01',
  gif: 'M3 5h18v14H3zM10 10H7v4h3v-2M13 10v4M19 10h-3v4M16 12h2',
  poll: 'M4 6h10M4 12h16M4 18h7',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 10h.01M15.5 10h.01M8 14c1 3 7 3 8 0',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2',
  plus: 'M12 5v14M5 12h14',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM3 21h18',
  send: 'M3 12l18-8-6 17-4-7z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <g>
        <path
          d={paths[name]}
          fill={filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={name === 'dots' ? 3 : 2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </g>
    </svg>
  );
}
