import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useLive } from '@/components/journal/use-live';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { contentOf } from '@/utils/journal/entry';
import { keyOf } from '@/utils/journal/identifying/identify';
import type { Identifying } from '@/utils/journal/identifying/identify';
import { plural, t } from '@/utils/words/words';
import { ForgetVersions } from './forget-versions';
import { lookAt } from './look-at';
import { NoticedItem } from './noticed-item';
import { leave, settle } from './raised';
import { useReplacing } from './use-replacing';
import type { Replacing } from './use-replacing';
import './noticed.css';

const TITLE = 'noticed-title';

/**
 * After a save: what in the entry may say who somebody is, to replace or to leave. Nothing waits for
 * it, nothing is lost by passing it by, and where it fails there is nothing.
 */
export function Noticed({ id }: { id: string }) {
  const question = useCallback(() => lookAt(id), [id]);
  const { value, again } = useLive(question, 'entries/changed');
  const replacing = useReplacing(id);
  const [isClosed, setClosed] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { entry, found = [], isInEarlier = false } = value ?? {};
  const { replaced, isForgotten } = replacing;
  const hasLine = replaced !== undefined || isInEarlier || isForgotten;
  useLostFocus([found.map(keyOf).join(' '), replaced?.count].join(' '), `#${TITLE}`);

  const isThere = found.length > 0 && !isClosed;
  useEffect(() => {
    if (isThere) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);

  function close() {
    settle(id);
    setClosed(true);
  }

  function leaveThese(these: readonly Identifying[]) {
    leave(id, these.map(keyOf));
    if (these.length === found.length && !hasLine) close();
    else again();
  }

  if (entry === undefined || entry === null || isClosed) return null;
  if (found.length === 0 && !hasLine) return null;
  const title = found.length > 0 ? plural('noticed.title', found.length) : t('noticed.nothingMore');
  return (
    <section ref={section} class="noticed" aria-labelledby={TITLE}>
      <h3 id={TITLE} tabIndex={-1}>
        {title}
      </h3>
      <VisuallyHidden>
        <span role="status">{title}</span>
      </VisuallyHidden>
      {found.length > 0 ? (
        <>
          <Text as="small">{t('noticed.tool')}</Text>
          <ul class="noticed__list">
            {found.map((one) => (
              <NoticedItem
                key={keyOf(one)}
                noticed={one}
                content={contentOf(entry)}
                busy={replacing.isBusy}
                onReplace={(by) => void replacing.replace(entry, [{ ...one, by }])}
                onLeave={() => leaveThese([one])}
              />
            ))}
          </ul>
        </>
      ) : null}
      {found.length > 1 ? (
        <div class="noticed__all">
          <Row>
            <Button
              small
              busy={replacing.isBusy}
              onClick={() => void replacing.replace(entry, found)}
            >
              {t('noticed.replaceAll')}
            </Button>
            <Button small tone="quiet" onClick={() => leaveThese(found)}>
              {t('noticed.leaveAll')}
            </Button>
          </Row>
        </div>
      ) : null}
      <EarlierLine replacing={replacing} isInEarlier={isInEarlier} />
      {found.length === 0 ? (
        <Row>
          <Button small tone="quiet" onClick={close}>
            {t('noticed.close')}
          </Button>
        </Row>
      ) : null}
    </section>
  );
}

interface EarlierLineProps {
  replacing: Replacing;
  isInEarlier: boolean;
}

/** What was replaced, what still holds the old words, and the ways back and onward. */
function EarlierLine({ replacing, isInEarlier }: EarlierLineProps) {
  const [isAsking, setAsking] = useState(false);
  const { replaced, isForgotten, isBusy, undo, forget } = replacing;
  if (replaced === undefined && !isInEarlier && !isForgotten) return null;
  const sentences = [
    ...(replaced === undefined ? [] : [plural('noticed.replaced', replaced.count)]),
    isForgotten ? t('noticed.forgotten') : t('noticed.earlier'),
  ];
  return (
    <Stack gap="tight">
      <Text as="small">{sentences.join(' ')}</Text>
      {isForgotten ? null : (
        <Row>
          {replaced === undefined ? null : (
            <Button small tone="quiet" busy={isBusy} onClick={() => void undo()}>
              {t('noticed.undo')}
            </Button>
          )}
          <Button small tone="quiet" busy={isBusy} onClick={() => setAsking(true)}>
            {t('noticed.forget')}
          </Button>
        </Row>
      )}
      {isAsking ? (
        <ForgetVersions
          onClose={() => setAsking(false)}
          onForget={() => {
            setAsking(false);
            void forget();
          }}
        />
      ) : null}
    </Stack>
  );
}
