import { inWords, inWordsWithTime } from '@/components/ui/dates';
import type { EntryContent } from '@/utils/journal/entry';
import { locale } from '@/utils/words/locale';
import type { PlainKey } from '@/utils/words/words';
import { plural, t } from '@/utils/words/words';
import { clockOf, dayOf } from './editor/days';
import { CONFIDENCE, FEELINGS } from './editor/scales';

/** Something an entry says besides its words. */
export interface Fact {
  /** Stays the same in every language. */
  name: string;
  label: string;
  /** One each of several. */
  lines: readonly string[];
}

/** What of it is filled in, in words. */
export function factsOf(content: EntryContent): Fact[] {
  const { themes, hashtags = [], peer, standards, evidence, followUps } = content;
  const facts: Fact[] = [
    { name: 'when', label: t('editor.when'), lines: whenInWords(content) },
    { name: 'themes', label: t('editor.themes'), lines: [themes.join(', ')] },
    {
      name: 'hashtags',
      label: t('editor.hashtags'),
      lines: [hashtags.map((tag) => `#${tag}`).join(' ')],
    },
    { name: 'followUps', label: t('editor.followUps'), lines: followUps.map(followUpInWords) },
    { name: 'feelings', label: t('editor.feelings'), lines: [onScale(FEELINGS, content.feelings)] },
    {
      name: 'confidence',
      label: t('editor.confidence'),
      lines: [onScale(CONFIDENCE, content.confidence)],
    },
    {
      name: 'peer',
      label: t('editor.peer'),
      lines:
        peer === undefined ? [] : [together(peer.role, inWords(peer.discussedAt)), peer.learned],
    },
    {
      name: 'standards',
      label: t('editor.standards'),
      lines: standards.map(({ framework, code }) => together(framework, code)),
    },
    {
      name: 'evidence',
      label: t('editor.evidence'),
      lines: evidence.map(({ name, kind, note }) => together(name, kind, note)),
    },
  ];
  return facts
    .map((fact) => ({ ...fact, lines: fact.lines.filter((line) => line.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0);
}

/** What a follow-up is about; one without words still has its day. */
export function followUpName({ text }: EntryContent['followUps'][number]): string {
  return text.trim() === '' ? t('editor.comeBack') : text;
}

/** When a follow-up is due, or when it was done. */
export function followUpDay({ due, doneAt }: EntryContent['followUps'][number]): string {
  return doneAt === undefined
    ? t('editor.dueOn', { day: inWords(due) })
    : t('editor.doneOn', { day: inWords(doneAt) });
}

function followUpInWords(followUp: EntryContent['followUps'][number]): string {
  return together(followUpName(followUp), followUpDay(followUp));
}

function whenInWords({
  startedAt,
  endedAt,
  minutes,
  participatoryMinutes,
}: EntryContent): string[] {
  const isSameDay = dayOf(startedAt) === dayOf(endedAt) && clockOf(endedAt) === '';
  const to = endedAt === undefined || isSameDay ? undefined : endInWords(startedAt, endedAt);
  const from = startedAt === undefined ? undefined : pointInWords(startedAt);
  return [
    ...(from !== undefined && to !== undefined ? [t('editor.fromTo', { from, to })] : []),
    ...(from !== undefined && to === undefined ? [from] : []),
    ...(from === undefined && to !== undefined ? [t('editor.until', { to })] : []),
    ...(minutes === undefined ? [] : [plural('editor.minutesInAll', minutes)]),
    ...(participatoryMinutes === undefined
      ? []
      : [plural('editor.minutesTogether', participatoryMinutes)]),
  ];
}

/** Of an end on the day of the beginning, the time is enough. */
function endInWords(startedAt: string | undefined, endedAt: string): string {
  const isTimeEnough = dayOf(startedAt) === dayOf(endedAt) && clockOf(startedAt) !== '';
  return isTimeEnough ? clockInWords(endedAt) : pointInWords(endedAt);
}

function clockInWords(time: string): string {
  const clock = new Intl.DateTimeFormat([locale(), 'en-GB'], { timeStyle: 'short' });
  return clock.format(new Date(time));
}

const pointInWords = (time: string) =>
  clockOf(time) === '' ? inWords(dayOf(time)) : inWordsWithTime(time);

function onScale(words: readonly PlainKey[], value: number | undefined): string {
  const word = value === undefined ? undefined : words[value - 1];
  return word === undefined ? '' : t(word);
}

/** What belongs together, as far as it is there. */
const together = (...parts: readonly string[]) =>
  parts.filter((part) => part.trim() !== '').join(' · ');
