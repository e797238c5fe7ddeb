import { useCallback, useState } from 'preact/hooks';
import { useLive } from '@/components/journal/use-live';
import { ask } from '@/utils/messages/client';
import type { Said } from '@/utils/prompts/said';

export interface PromptHere {
  /** What the cue in the page says, what was opened from there, or what was asked for here. */
  said: Said | undefined;
  /** It was opened, and reading goes on at it. */
  isOpened: boolean;
  open: (said: Said) => void;
  /** It was answered: it goes. */
  close: () => void;
}

/** The prompt for the page beside the sidebar, if there is one now. */
export function usePromptHere(tabId: number | undefined): PromptHere {
  const question = useCallback(
    async () => (tabId === undefined ? null : (await ask('prompts/current', { tabId })).say),
    [tabId],
  );
  const { value } = useLive(question, 'prompts/changed');
  const [opened, setOpened] = useState<Said>();
  const [closed, setClosed] = useState<string>();
  const said = opened ?? value ?? undefined;
  return {
    said: said?.showing === closed ? undefined : said,
    isOpened: opened !== undefined,
    open: useCallback((next: Said) => setOpened(next), []),
    close: () => {
      setClosed(said?.showing);
      setOpened(undefined);
    },
  };
}
