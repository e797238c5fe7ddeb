import { scan } from '@/utils/identifiers';

/** What is found, in words: "nhs-number high: 485 777 3457". */
export function found(text: string, others?: readonly string[]): string[] {
  return scan(text, others).map(
    ({ kind, confidence, start, end }) => `${kind} ${confidence}: ${text.slice(start, end)}`,
  );
}
