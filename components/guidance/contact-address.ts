import type { CrisisLine } from '@/utils/guidance/schema';

type How = CrisisLine['contacts'][number]['how'];

const NUMBER_ONLY = /^\+?[\d ]+$/;

/** An address that calls, texts or visits; undefined where the contact is more than a bare one. */
export function contactAddress(how: How, to: string): string | undefined {
  if (how === 'web') return /^https?:\/\//.test(to) ? to : `https://${to}`;
  if (!NUMBER_ONLY.test(to)) return undefined;
  return `${how === 'call' ? 'tel' : 'sms'}:${to.replaceAll(' ', '')}`;
}
