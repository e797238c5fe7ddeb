import type { PageInView } from '@/components/sidebar/use-page';
import { Button } from '@/components/ui/button';
import { Text } from '@/components/ui/text';
import type { PageState } from '@/utils/messages/page-port';

interface CaptureProps {
  page: PageInView;
}

/** Begins a capture, on pages where there is something to capture. */
export function CaptureButton({ page }: CaptureProps) {
  const { state } = page;
  if (state === undefined || isPrivate(state) || isUnreadable(state)) return null;
  return (
    <Button icon="point" onClick={page.startCapture}>
      Capture this post
    </Button>
  );
}

/** Why there is no such button. */
export function NoCapture({ page }: CaptureProps) {
  const { state } = page;
  if (state === undefined) return null;
  if (isPrivate(state)) {
    return (
      <Text as="small">
        Private messages are not captured: they were meant for you alone. Write in your own words,
        and leave out who it was.
      </Text>
    );
  }
  if (isUnreadable(state)) {
    return (
      <Text as="small">
        {`Sidelight cannot read the posts on this page of ${state.platformName} at the moment. Your own words are enough.`}
      </Text>
    );
  }
  return null;
}

const isPrivate = ({ kind }: PageState) => kind === 'messages';
const isUnreadable = ({ health }: PageState) => health.posts === 'broken';
