import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { raisedOf } from './raised';

interface NoticedProps {
  id: string;
}

/**
 * What was noticed in an entry that was saved a moment ago. The rules are loaded for it alone, after
 * the save; until they are there, and where they cannot be had, there is nothing.
 */
export function NoticedLater({ id }: NoticedProps) {
  const [View, setView] = useState<ComponentType<NoticedProps>>();
  const isRaised = raisedOf(id) !== undefined;
  useEffect(() => {
    if (!isRaised) return undefined;
    let isGone = false;
    import('./noticed').then(
      ({ Noticed }) => {
        if (!isGone) setView(() => Noticed);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isGone = true;
    };
  }, [isRaised]);
  return View === undefined || !isRaised ? null : <View key={id} id={id} />;
}
