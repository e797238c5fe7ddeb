import type { Room } from '../platform';
import { roomBeside } from '../reading/look';

const COLUMNS = ['[data-testid="primaryColumn"]', '[role="main"]', 'main'];

/** Room beside the timeline, between the navigation on one side and X's own sidebar on the other. */
export function roomOn(document: Document, width: number): Room {
  const column = COLUMNS.map((selector) => document.querySelector(selector)).find(Boolean) ?? null;
  const navigation = document.querySelector('header[role="banner"] nav, header nav');
  const sidebar = document.querySelector('[data-testid="sidebarColumn"]');
  return roomBeside(document, width, column, [navigation, sidebar]);
}
