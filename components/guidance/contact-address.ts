import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';

export type Contact = CrisisLine['contacts'][number];

const NUMBER_ONLY = /^\+?[\d ]+$/;

/** An address that calls, texts or visits; undefined where the contact is more than a bare one. */
export function contactAddress({ how, to }: Contact): string | undefined {
  if (how === 'web') return webAddress(to);
  if (!NUMBER_ONLY.test(to)) return undefined;
  return `${how === 'call' ? 'tel' : 'sms'}:${to.replaceAll(' ', '')}`;
}

/** A number as it is written, or the name of a site. */
export function contactName({ how, to }: Contact): string {
  return how === 'web' ? new URL(webAddress(to)).hostname.replace(/^www\./, '') : to;
}

/** "Call <link>116 123</link>", for `Worded`. */
export function contactText(contact: Contact): string {
  return t(`guidance.contact.${contact.how}`, { to: contactName(contact) });
}

/** "Call 116 123". */
export function contactInWords(contact: Contact): string {
  return contactText(contact).replaceAll(/<\/?link>/g, '');
}

const webAddress = (to: string) => (/^https?:\/\//.test(to) ? to : `https://${to}`);
