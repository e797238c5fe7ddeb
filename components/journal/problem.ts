import { SidelightError } from '@/utils/messages/errors';

/** What went wrong, as it can be shown. Anything unforeseen also goes to the console, for a report. */
export function problemOf(error: unknown): string {
  if (error instanceof SidelightError) return error.message;
  console.error(error);
  return 'Something went wrong that Sidelight did not expect. Nothing you wrote has been thrown away.';
}
