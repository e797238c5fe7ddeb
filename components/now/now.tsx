import { useEffect, useState } from 'preact/hooks';
import type { Access } from '@/components/lock/journal-state';
import { EnglishSoFar } from '@/components/guidance/english-so-far';
import { theCard } from '@/components/guidance/opened';
import type { Opened } from '@/components/guidance/opened';
import type { PageInView } from '@/components/sidebar/use-page';
import { AskHere } from '@/components/prompts/ask-here';
import type { PromptHere } from '@/components/prompts/use-prompt-here';
import { later } from '@/components/ui/later';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { isBlank } from '@/utils/journal/entry';
import type { Draft } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { MomentEditor } from './moment-editor';
import { NoPage } from './no-page';
import { Pointing } from './pointing';
import { LockedMoment } from './locked-moment';
import { TipOfThePage } from './tip-of-the-page';
import { Unfinished } from './unfinished';
import type { Moment } from './use-moment';
import type { Offer } from './use-offer';
import { WorthALook } from './worth-a-look';

const promptCard = later(async () => (await import('@/components/prompts/prompt-card')).PromptCard);

interface NowProps {
  page: PageInView;
  /** Undefined until it was chosen. */
  offer: Offer | undefined;
  moment: Moment;
  prompt: PromptHere;
  /** What of the journal may be shown. */
  access: Access;
  onOpenCard: (opened: Opened) => void;
  /** To two lines of one's own. */
  onWrite: () => void;
  onOpenEntry: (id: string) => void;
  /** Unfinished changes to an entry are finished where entries are. */
  onEditEntry: (id: string, draft: string) => void;
}

/** The page in front of the practitioner, and two lines about it. */
export function Now(props: NowProps) {
  const { page, offer, moment, prompt, access, onOpenCard, onWrite, onOpenEntry, onEditEntry } =
    props;
  const said = usePromptAtRest(
    prompt,
    page.choices !== undefined || !isBlank(moment.draft.content),
  );
  useLostFocus([handOf(moment), said?.showing].join(' '), 'main textarea');
  if (page.where === 'looking' || offer === undefined) {
    return <Loading what={t('now.looking')} />;
  }
  const { tip, question } = offer;
  const situations = page.state === undefined ? [] : offer.situations;
  const isEnglish = tip !== undefined || question !== undefined || situations.length > 0;

  function resume(draft: Draft) {
    if (draft.entryId === null) moment.take(draft, true);
    else onEditEntry(draft.entryId, draft.id);
  }

  return (
    <Stack gap="loose">
      <Stack>
        {said === undefined ? null : (
          <promptCard.View
            said={said}
            isOpened={prompt.isOpened}
            onOpenSituation={(slug) => onOpenCard(theCard(slug))}
            onWrite={onWrite}
            onClose={prompt.close}
          />
        )}
        {page.where === 'nowhere' ? <NoPage /> : null}
        {tip === undefined || said !== undefined ? null : (
          <TipOfThePage tip={tip} state={page.state} onOpen={onOpenCard} />
        )}
        {page.state === undefined || said !== undefined ? null : (
          <Row>
            <AskHere state={page.state} onSaid={prompt.open} />
          </Row>
        )}
        <Pointing page={page} />
        {access === 'open' ? (
          <MomentEditor page={page} moment={moment} question={question} onOpenEntry={onOpenEntry} />
        ) : (
          <LockedMoment access={access} question={question} />
        )}
      </Stack>
      {access === 'open' ? <Unfinished moment={moment} onResume={resume} /> : null}
      <WorthALook situations={situations} onOpen={onOpenCard} />
      {isEnglish ? <EnglishSoFar /> : null}
    </Stack>
  );
}

/**
 * What was said beside the page, once it moves nothing that somebody is about to press: while something
 * is in hand, one that comes by itself waits.
 */
function usePromptAtRest({ said, isOpened }: PromptHere, isBusy: boolean): PromptHere['said'] {
  const [shown, setShown] = useState<string>();
  const mayShow = said !== undefined && (said.showing === shown || isOpened || !isBusy);
  const showing = mayShow ? said.showing : undefined;
  useEffect(() => setShown(showing), [showing]);
  return mayShow ? said : undefined;
}

/** Changes when something that can be thrown away, or taken up again, has gone from the screen. */
function handOf({ draft, unfinished }: Moment): string {
  const { id, content } = draft;
  const parts = [id, isBlank(content), content.title === '', content.sources.length];
  return [...parts, unfinished?.length].join(' ');
}
