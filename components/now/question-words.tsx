import { InEnglish } from '@/components/guidance/in-english';
import { Rich } from '@/components/ui/rich';
import { Heading } from '@/components/ui/text';
import type { Question } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';

/** The question to sit with, as the heading of what is written under it. */
export function QuestionWords({ question }: { question: Question | undefined }) {
  return (
    <>
      <Heading level={2} id="question">
        {question === undefined ? (
          t('now.notice')
        ) : (
          <InEnglish as="line">{question.question}</InEnglish>
        )}
      </Heading>
      {question === undefined || question.blocks.length === 0 ? null : (
        <InEnglish as="div">
          <Rich blocks={question.blocks} />
        </InEnglish>
      )}
    </>
  );
}
