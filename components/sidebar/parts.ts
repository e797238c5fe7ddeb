import { later } from '@/components/ui/later';

// What is not on the first screen.

export const opened = later(
  async () => (await import('@/components/guidance/opened-view')).OpenedView,
);
export const guidance = later(
  async () => (await import('@/components/guidance/guidance')).Guidance,
);
export const results = later(async () => {
  const [{ Results }, { openLookUp }] = await Promise.all([
    import('@/components/guidance/results'),
    import('@/components/guidance/use-look-up'),
  ]);
  openLookUp();
  return Results;
});
export const journal = later(async () => (await import('./journal-tab')).JournalTab);
export const shortcutsDialog = later(
  async () => (await import('./shortcuts-dialog')).ShortcutsDialog,
);
export const ledgerDialog = later(
  async () => (await import('@/components/prompts/ledger-dialog')).LedgerDialog,
);
