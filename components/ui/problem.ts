import { SidelightError } from '@/utils/messages/errors';
import { t } from '@/utils/words/words';

/** What went wrong, as it can be shown. What was not foreseen also goes to the console, for a report. */
export function problemOf(error: unknown): string {
  const code = error instanceof SidelightError ? error.code : 'unexpected';
  if (code === 'unexpected') console.error(error);
  return t(`problems.${code}`);
}
