import { Button } from '@/components/ui/button';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { ask } from '@/utils/messages/client';
import type { PageState } from '@/utils/messages/page-port';
import type { Said } from '@/utils/prompts/said';
import { t } from '@/utils/words/words';

interface AskHereProps {
  state: PageState;
  onSaid: (said: Said) => void;
}

/** The practitioner asks whether there is something to think about here. Nothing holds that back. */
export function AskHere({ state, onSaid }: AskHereProps) {
  const say = useToast();

  async function askHere() {
    try {
      const { say: said } = await ask('prompts/ask', {
        id: crypto.randomUUID(),
        platform: state.platform,
        page: state.kind,
        composer: composerOf(state),
        topics: [],
      });
      if (said === null) say({ text: t('prompts.nothingHere') });
      else onSaid(said);
    } catch (error) {
      say({ text: problemOf(error) });
    }
  }

  return (
    <Button tone="quiet" small onClick={() => void askHere()}>
      {t('prompts.ask')}
    </Button>
  );
}

function composerOf({ composing, kind }: PageState) {
  if (!composing) return null;
  return kind === 'messages' ? 'message' : kind === 'thread' ? 'reply' : 'post';
}
