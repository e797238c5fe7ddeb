import type { Ref } from 'preact';
import type { PageInView } from '@/components/sidebar/use-page';
import { Button } from '@/components/ui/button';
import { Text } from '@/components/ui/text';
import type { PageState } from '@/utils/messages/page-port';
import { t } from '@/utils/words/words';

interface CaptureProps {
  page: PageInView;
}

/** Begins a capture, on pages where there is something to capture. */
export function CaptureButton({
  page,
  buttonRef,
}: CaptureProps & { buttonRef: Ref<HTMLButtonElement> }) {
  const { state } = page;
  if (state === undefined || isPrivate(state) || isUnreadable(state)) return null;
  return (
    <Button icon="point" buttonRef={buttonRef} onClick={page.startCapture}>
      {t('now.capture')}
    </Button>
  );
}

/** Why there is no such button. */
export function NoCapture({ page }: CaptureProps) {
  const { state } = page;
  if (state === undefined) return null;
  if (isPrivate(state)) return <Text as="small">{t('now.notPrivate')}</Text>;
  if (isUnreadable(state)) {
    return <Text as="small">{t('now.unreadablePage', { platform: state.platformName })}</Text>;
  }
  return null;
}

const isPrivate = ({ kind }: PageState) => kind === 'messages';
const isUnreadable = ({ health }: PageState) => health.posts === 'broken';
