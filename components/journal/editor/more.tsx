import { t } from '@/utils/words/words';
import { EvidenceList } from './evidence';
import { FollowUps } from './follow-ups';
import { Fold } from './fold';
import type { PartProps } from './fields';
import { HowItFelt } from './how-it-felt';
import { Labels } from './labels';
import { Peer } from './peer';
import { Place } from './place';
import { Standards } from './standards';
import { When } from './when';

/** What is not always wanted: folded, and open where there is something in it. */
export function More(props: PartProps) {
  const { content } = props;
  return (
    <div class="editor__more">
      <Fold
        summary={t('editor.labels')}
        isFilled={content.themes.length > 0 || (content.hashtags ?? []).length > 0}
      >
        <Labels {...props} />
      </Fold>
      <Fold summary={t('editor.followUps')} isFilled={content.followUps.length > 0}>
        <Place field="followUps">
          <FollowUps {...props} />
        </Place>
      </Fold>
      <Fold
        summary={t('editor.when')}
        isFilled={[
          content.startedAt,
          content.endedAt,
          content.minutes,
          content.participatoryMinutes,
        ].some((value) => value !== undefined)}
      >
        <When {...props} />
      </Fold>
      <Fold
        summary={t('editor.how')}
        isFilled={content.feelings !== undefined || content.confidence !== undefined}
      >
        <Place field="howItFelt">
          <HowItFelt {...props} />
        </Place>
      </Fold>
      <Fold summary={t('editor.peer')} isFilled={content.peer !== undefined}>
        <Place field="peer">
          <Peer {...props} />
        </Place>
      </Fold>
      <Fold summary={t('editor.standards')} isFilled={content.standards.length > 0}>
        <Place field="standards">
          <Standards {...props} />
        </Place>
      </Fold>
      <Fold summary={t('editor.evidence')} isFilled={content.evidence.length > 0}>
        <Place field="evidence">
          <EvidenceList {...props} />
        </Place>
      </Fold>
    </div>
  );
}
