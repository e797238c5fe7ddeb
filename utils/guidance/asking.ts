import { fold } from './terms';
import type { Result } from './findable';

/** What the form of a question says of the kind of card that answers it, over folded text. */
const FORMS: readonly {
  form: RegExp;
  kinds: readonly (Result['kind'] | Result['type'])[];
  factor: number;
}[] = [
  {
    form: /^what(?:s| is| are| on earth is| on earth are)(?: an?| the)? \w+(?: \w+)?$|\bwhat (?:does|do) .*\b(?:mean|do|stand for)\b|\bmeaning of\b|\bdifference between\b/,
    kinds: ['glossary'],
    factor: 1.7,
  },
  {
    form: /\b(?:evidence|research|stud(?:y|ies) (?:of|on|about)|proven|prove|statistics|is there any proof)\b|^(?:do|does|is|are) .*\b(?:help|helpful|bad|good|harm|harmful|work|effective|accurate|safe|use)\b/,
    kinds: ['evidence'],
    factor: 1.35,
  },
  {
    form: /\b(?:report|reporting|flag|flagging)\b/,
    kinds: ['reporting'],
    factor: 1.35,
  },
  {
    form: /\b(?:cpd|revalidat\w*|portfolio|audit|appraisal|reflective)\b/,
    kinds: ['cpd'],
    factor: 1.4,
  },
];

/** By how much the form of a question raises a card of some kind. */
export function fitOf(question: string): (result: Result) => number {
  const folded = fold(question);
  const asked = FORMS.filter(({ form }) => form.test(folded));
  return ({ type, kind }) =>
    asked.reduce(
      (factor, { kinds, factor: more }) => (kinds.includes(kind ?? type) ? factor * more : factor),
      1,
    );
}
