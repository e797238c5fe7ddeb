import { useSetting } from '@/components/settings/use-setting';
import { Button } from '@/components/ui/button';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { starredCards, toggleStar } from '@/utils/guidance/starred';
import { t } from '@/utils/words/words';

interface StarButtonProps {
  slug: string;
  small?: boolean;
}

/** Keeps a card or a tip at hand, under Guidance; pressed again, no longer. */
export function StarButton({ slug, small = false }: StarButtonProps) {
  const say = useToast();
  const { value: starred = [] } = useSetting(starredCards);
  const isStarred = starred.includes(slug);

  function toggle() {
    toggleStar(slug).then(
      (now) => say({ text: now ? t('guidance.starred') : t('guidance.unstarred') }),
      (error: unknown) => say({ text: problemOf(error) }),
    );
  }

  return (
    <Button
      tone="quiet"
      small={small}
      icon={isStarred ? 'star-filled' : 'star'}
      pressed={isStarred}
      onClick={toggle}
    >
      {t('guidance.star')}
    </Button>
  );
}
