import { describe, expect, it } from 'vitest';
import { isBackupDue, NOT_NOW } from '@/utils/journal/backup';
import type { BackupFacts } from '@/utils/journal/backup';

const now = new Date('2026-11-22T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const due = (facts: Partial<BackupFacts>) =>
  isBackupDue({ lastAt: null, remindAfter: null, entries: 0, since: 0, now, ...facts });

describe('a reminder to take the journal out', () => {
  it('comes with the tenth entry when it was never taken out', () => {
    expect(due({ entries: 9 })).toBe(false);
    expect(due({ entries: 10 })).toBe(true);
  });

  it('comes after a month in which more than ten entries were written, and only then', () => {
    expect(due({ lastAt: daysAgo(31), entries: 99, since: 11 })).toBe(true);
    expect(due({ lastAt: daysAgo(31), entries: 99, since: 10 })).toBe(false);
    expect(due({ lastAt: daysAgo(29), entries: 99, since: 50 })).toBe(false);
  });

  it('stays away for a week when it is not wanted', () => {
    const remindAfter = new Date(now.getTime() + NOT_NOW).toISOString();
    expect(due({ entries: 99, remindAfter })).toBe(false);
    expect(due({ entries: 99, remindAfter: now.toISOString() })).toBe(true);
  });
});
