import { later } from '@/components/ui/later';

const editor = later(async () => (await import('./editor/editor')).Editor);

/** One entry, to change: loaded when it is wanted. */
export const EntryEditor = editor.View;

/** Loads it beforehand, where an entry is open that may be changed next. */
export const prepareEditor = editor.prepare;
