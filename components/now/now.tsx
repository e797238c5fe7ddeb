import type { Access } from '@/components/lock/journal-state';
import { EnglishSoFar } from '@/components/guidance/english-so-far';
import type { Opened } from '@/components/guidance/opened';
import type { PageInView } from '@/components/sidebar/use-page';
import { Stack } from '@/components/ui/layout';
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

interface NowProps {
  page: PageInView;
  /** Undefined until it was chosen. */
  offer: Offer | undefined;
  moment: Moment;
  /** What of the journal may be shown. */
  access: Access;
  onOpenCard: (opened: Opened) => void;
  onOpenEntry: (id: string) => void;
  /** Unfinished changes to an entry are finished where entries are. */
  onEditEntry: (id: string, draft: string) => void;
}

/** The page in front of the practitioner, and two lines about it. */
export function Now(props: NowProps) {
  const { page, offer, moment, access, onOpenCard, onOpenEntry, onEditEntry } = props;
  useLostFocus(handOf(moment), 'main textarea');
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
        {page.where === 'nowhere' ? <NoPage /> : null}
        {tip === undefined ? null : (
          <TipOfThePage tip={tip} state={page.state} onOpen={onOpenCard} />
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

/** Changes when something that can be thrown away, or taken up again, has gone from the screen. */
function handOf({ draft, unfinished }: Moment): string {
  const { id, content } = draft;
  const parts = [id, isBlank(content), content.title === '', content.sources.length];
  return [...parts, unfinished?.length].join(' ');
}
