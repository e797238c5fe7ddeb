import { useOpenKeys } from '@/components/settings/use-open-keys';
import { useSetting } from '@/components/settings/use-setting';
import { Chip } from '@/components/ui/chip';
import { Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { Worded } from '@/components/ui/worded';
import { singleKeys } from '@/utils/settings';
import { t } from '@/utils/words/words';
import { isSingleKey, listed } from './shortcuts';
import type { KeyPlace, ListedShortcut } from './shortcuts';
import './shortcut-list.css';

/** Every keyboard shortcut of the sidebar, and how those of a single key are switched on. */
export function ShortcutList() {
  const { value: areOn = true } = useSetting(singleKeys);
  return (
    <Stack>
      <Text as={areOn ? 'small' : 'body'}>
        {areOn ? (
          t('shortcuts.notInFields')
        ) : (
          <Worded text={t('shortcuts.areOff')} parts={{ link: settingsLink }} />
        )}
      </Text>
      <Group title={t('shortcuts.anywhere')} places={['anywhere']} areOn={areOn} />
      <Group title={t('shortcuts.inLookUp')} places={['box', 'results', 'opened']} areOn={areOn} />
      <Group title={t('shortcuts.whilePointing')} places={['pointing']} areOn={areOn} />
    </Stack>
  );
}

function settingsLink(words: string) {
  return (
    <a href="/options.html" target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

interface GroupProps {
  title: string;
  places: readonly KeyPlace[];
  areOn: boolean;
}

function Group({ title, places, areOn }: GroupProps) {
  const command = useOpenKeys() ?? undefined;
  return (
    <Stack gap="tight">
      <Heading level={3}>{title}</Heading>
      <dl class="shortcut-list">
        {listed(places).map((line) => (
          <Line key={line.says} line={line} isOff={!areOn && line.keys.every(isSingleKey)} />
        ))}
        {places.includes('anywhere') && command !== undefined ? (
          <div class="shortcut-list__line">
            <dt>{t('manifest.openOrClose')}</dt>
            <dd>
              <kbd dir="ltr">{command}</kbd>
            </dd>
          </div>
        ) : null}
      </dl>
    </Stack>
  );
}

function Line({ line, isOff }: { line: ListedShortcut; isOff: boolean }) {
  return (
    <div class="shortcut-list__line">
      <dt>{t(line.says)}</dt>
      <dd>
        {isOff ? <Chip>{t('shortcuts.off')}</Chip> : null}
        {line.keys.map((key) => (
          <Key key={key} name={key} />
        ))}
      </dd>
    </div>
  );
}

function Key({ name }: { name: string }) {
  switch (name) {
    case 'Enter':
      return <kbd>{t('shortcuts.enter')}</kbd>;
    case 'Escape':
      return <kbd>{t('shortcuts.escape')}</kbd>;
    case 'ArrowDown':
      return <Arrow drawn="↓" called={t('shortcuts.arrowDown')} />;
    case 'ArrowUp':
      return <Arrow drawn="↑" called={t('shortcuts.arrowUp')} />;
    default:
      return <kbd>{name}</kbd>;
  }
}

function Arrow({ drawn, called }: { drawn: string; called: string }) {
  return (
    <kbd>
      <span aria-hidden="true">{drawn}</span>
      <VisuallyHidden>{called}</VisuallyHidden>
    </kbd>
  );
}
