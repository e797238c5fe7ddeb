import { expect, test } from 'vitest';
import { compileContent } from '@/scripts/content/compile';
import { faultReport } from '@/utils/guidance/compile/fault';
import { readContentFiles } from '@/scripts/content/read-files';

test('every card in content/ is in order', { timeout: 30_000 }, () => {
  const files = readContentFiles(process.cwd());
  const { content, faults } = compileContent(files);
  expect(faults.length === 0 ? '' : faultReport(faults)).toBe('');
  expect(files.length).toBeGreaterThan(0);
  expect(
    Object.values(content ?? {}).flat(),
  ).toHaveLength(files.length);
});
