import { isAltShift } from '@/components/ui/chord';

/** The keys that lead to the crisis lines from a field as well, where "!" is written. */
export const CRISIS_KEYS = 'Alt+Shift+C';

export const isCrisisKeys = (event: KeyboardEvent): boolean => isAltShift('C', event);
