import { Text } from '@/components/ui/text';
import type { EntryList } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';

type QueryProblem = EntryList['problems'][number];

/** What of a search made no sense, and what would. It was passed over. */
export function QueryProblems({ problems }: { problems: readonly QueryProblem[] }) {
  return (
    <>
      {problems.map((problem) => (
        <Text key={`${problem.code} ${problem.text}`} as="small">
          {inPlainWords(problem)}
        </Text>
      ))}
    </>
  );
}

function inPlainWords({ code, text }: QueryProblem): string {
  switch (code) {
    case 'date':
      return t('journal.query.date', { text });
    case 'kind':
      return t('journal.query.kind', { text });
    case 'has':
      return t('journal.query.has', { text });
    case 'minus':
      return t('journal.query.minus', { text });
  }
}
