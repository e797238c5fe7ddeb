import './icon.css';

const SHAPES = {
  back: 'M19 12H5m6-6-6 6 6 6',
  bin: 'M5 7h14M10 7V4h4v3m3 0-1 13H8L7 7m3 4v5m4-5v5',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  lamp: 'M8 4h8l3 9H5zM12 13v7m-4 0h8',
  more: 'M5 12a.5.5 0 1 0 0-.1M12 12a.5.5 0 1 0 0-.1M19 12a.5.5 0 1 0 0-.1',
  open: 'M14 5h5v5m0-5-8 8m-1-7H5v13h13v-5',
  point: 'M7 4l12 9-6 1-3 6z',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 4 4',
} as const;

export type IconName = keyof typeof SHAPES;

/** A small drawing beside words; screen readers pass it by. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ui-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
