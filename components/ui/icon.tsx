import {
  ArrowLeft,
  ArrowUpRight,
  Calendar,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleQuestionMark,
  Copy,
  Download,
  Ellipsis,
  ExternalLink,
  Globe,
  Info,
  Keyboard,
  Lock,
  MousePointer2,
  Pencil,
  Phone,
  Plus,
  Printer,
  Search,
  Settings,
  Star,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  X,
} from 'lucide';
import type { IconNode } from 'lucide';
import { h } from 'preact';
import './icon.css';

const SHAPES = {
  alert: TriangleAlert,
  back: ArrowLeft,
  bin: Trash2,
  calendar: Calendar,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  close: X,
  copy: Copy,
  download: Download,
  edit: Pencil,
  external: ExternalLink,
  globe: Globe,
  help: CircleQuestionMark,
  info: Info,
  keyboard: Keyboard,
  lock: Lock,
  more: Ellipsis,
  open: ArrowUpRight,
  phone: Phone,
  plus: Plus,
  point: MousePointer2,
  print: Printer,
  search: Search,
  settings: Settings,
  star: Star,
  'star-filled': Star,
  undo: Undo2,
  upload: Upload,
} as const satisfies Record<string, IconNode>;

export type IconName = keyof typeof SHAPES;

export const ICON_NAMES = Object.keys(SHAPES) as IconName[];

/** Those that point along the line of reading, and turn round with it. */
const WITH_THE_LINE: readonly IconName[] = [
  'back',
  'chevron-left',
  'chevron-right',
  'external',
  'open',
  'undo',
];

/** A small drawing beside words; screen readers pass it by. */
export function Icon({ name }: { name: IconName }) {
  const classes = ['ui-icon'];
  if (WITH_THE_LINE.includes(name)) classes.push('ui-icon--with-the-line');
  if (name === 'star-filled') classes.push('ui-icon--filled');
  return (
    <svg class={classes.join(' ')} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name].map(([tag, attributes], at) => h(tag, { key: at, ...attributes }))}
    </svg>
  );
}
