import { Button } from '@/components/ui/button';
import { inWords } from '@/components/ui/dates';
import { Row, Stack } from '@/components/ui/layout';
import { problemOf } from '@/components/ui/problem';
import { Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { PackInfo } from '@/utils/guidance/packs/pack';
import { ask } from '@/utils/messages/client';
import { plural, t } from '@/utils/words/words';
import { usePackList } from './use-packs';

/** The packs that were added: whose they are, and a way to take each away. */
export function PackList() {
  const packs = usePackList();
  const say = useToast();

  async function setRemoved(
    { id, name }: Pick<PackInfo, 'id' | 'name'>,
    isRemoved: boolean,
  ): Promise<void> {
    await ask('packs/set-removed', { id, isRemoved });
    if (!isRemoved) return;
    say({
      text: t('packs.removed', { name }),
      action: {
        label: t('packs.undo'),
        onClick: () => attempt(setRemoved({ id, name }, false)),
      },
    });
  }
  function attempt(change: Promise<void>): void {
    change.catch((error: unknown) => say({ text: problemOf(error) }));
  }

  if (packs.length === 0) return null;
  return (
    <ul class="settings-packs" aria-label={t('packs.list')}>
      {packs.map((pack) => (
        <li key={pack.id}>
          <Row as="spread">
            <Stack gap="tight">
              <Text>
                <strong>
                  <bdi>{pack.name}</bdi>
                </strong>
              </Text>
              <PackFacts pack={pack} />
              <Text as="small">{t('packs.signed', { date: inWords(pack.addedAt) })}</Text>
            </Stack>
            <Button tone="quiet" onClick={() => attempt(setRemoved(pack, true))}>
              <span aria-hidden="true">{t('packs.remove')}</span>
              <VisuallyHidden>{t('packs.removeNamed', { name: pack.name })}</VisuallyHidden>
            </Button>
          </Row>
        </li>
      ))}
    </ul>
  );
}

/** How many cards, and from whom. */
export function PackFacts({ pack }: { pack: Pick<PackInfo, 'cards' | 'publisher'> }) {
  return <Text>{plural('packs.found', pack.cards, { publisher: pack.publisher })}</Text>;
}
