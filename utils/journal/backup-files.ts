/** Days of which the folder keeps a backup. */
const KEPT = 7;

const NAME = /^sidelight-backup-\d{4}-\d{2}-\d{2}\.(?:zip|sealed)$/;

/** One file a day: what went wrong today is not in yesterday's. */
export function backupName(time: Date, sealed: boolean): string {
  return `sidelight-backup-${time.toISOString().slice(0, 10)}.${sealed ? 'sealed' : 'zip'}`;
}

/** Of the files in the folder, those of ours that are too old to keep; nothing else is touched. */
export function oldBackups(names: readonly string[]): string[] {
  const ours = names.filter((name) => NAME.test(name)).sort();
  return ours.slice(0, Math.max(0, ours.length - KEPT));
}
