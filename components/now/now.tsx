import type { OpenedCard } from '@/components/guidance/opened-card';
import type { PageInView } from '@/components/sidebar/use-page';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import type { Draft } from '@/utils/journal/entry';
import { MomentEditor } from './moment-editor';
import { NoPage } from './no-page';
import { Pointing } from './pointing';
import { TipOfThePage } from './tip-of-the-page';
import { Unfinished } from './unfinished';
import type { Moment } from './use-moment';
import { useOffer } from './use-offer';
import { WorthALook } from './worth-a-look';

interface NowProps {
  page: PageInView;
  moment: Moment;
  onOpenCard: (card: OpenedCard) => void;
  onOpenEntry: (id: string) => void;
  /** Unfinished changes to an entry are finished where entries are. */
  onEditEntry: (id: string) => void;
}

/** The page in front of the practitioner, and two lines about it. */
export function Now({ page, moment, onOpenCard, onOpenEntry, onEditEntry }: NowProps) {
  const kind = page.state?.kind ?? 'other';
  const offer = useOffer(kind, page.state?.composing ?? false);
  if (page.where === 'looking' || offer === undefined) {
    return <Loading what="Looking at the page…" />;
  }

  function resume(draft: Draft) {
    if (draft.entryId === null) moment.take(draft, true);
    else onEditEntry(draft.entryId);
  }

  return (
    <Stack>
      {page.where === 'nowhere' ? <NoPage /> : null}
      {offer.tip === undefined ? null : (
        <TipOfThePage tip={offer.tip} state={page.state} onOpen={onOpenCard} />
      )}
      <Pointing page={page} />
      <MomentEditor
        page={page}
        moment={moment}
        question={offer.question}
        onOpenEntry={onOpenEntry}
      />
      <Unfinished moment={moment} onResume={resume} />
      {page.state === undefined ? null : (
        <WorthALook situations={offer.situations} onOpen={onOpenCard} />
      )}
    </Stack>
  );
}
