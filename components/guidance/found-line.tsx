import { useEffect, useState } from 'preact/hooks';
import { Text } from '@/components/ui/text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { t } from '@/utils/words/words';

/** Milliseconds without a change before it is read out: nobody wants a number with each letter. */
const PAUSE = 700;

/**
 * How many were found: seen at once, and read out when the typing has paused.
 *
 * @param words empty when nothing was found
 */
export function FoundLine({ words }: { words: string }) {
  const news = words === '' ? t('guidance.nothing') : words;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(news), PAUSE);
    return () => clearTimeout(timer);
  }, [news]);

  return (
    <div>
      {words === '' ? null : (
        <div aria-hidden="true">
          <Text as="small">{words}</Text>
        </div>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
