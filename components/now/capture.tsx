import type { PageInView } from '@/components/sidebar/use-page';
import { Button } from '@/components/ui/button';
import { Text } from '@/components/ui/text';

/** The button that begins a capture, or why there is none. */
export function Capture({ page }: { page: PageInView }) {
  const { state } = page;
  if (state === undefined) return null;
  if (state.kind === 'messages') {
    return (
      <Text as="small">
        Private messages are not captured: they were meant for you alone. Write in your own words,
        and leave out who it was.
      </Text>
    );
  }
  if (state.health.posts === 'broken') {
    return (
      <Text as="small">
        {`Sidelight cannot read the posts on this page of ${state.platformName} at the moment. Your own words are enough.`}
      </Text>
    );
  }
  return (
    <Button icon="point" onClick={page.startCapture}>
      Capture this post
    </Button>
  );
}
