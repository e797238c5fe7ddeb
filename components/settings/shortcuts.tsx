import { ShortcutList } from '@/components/sidebar/shortcut-list';
import { Text } from '@/components/ui/text';
import { Worded } from '@/components/ui/worded';
import { sidebarAction } from '@/utils/sidebar/firefox';
import { t } from '@/utils/words/words';

/** Every shortcut there is, and where the browser's own are changed. */
export function Shortcuts() {
  return (
    <>
      <ShortcutList />
      <Text as="small">
        <Worded
          text={
            sidebarAction === undefined
              ? t('settings.shortcuts.change')
              : t('settings.shortcuts.changeFirefox')
          }
          // Browsers follow no link to such an address: it has to be copied.
          parts={{
            address: (words) => (
              <code class="settings-address" dir="ltr">
                {words}
              </code>
            ),
          }}
        />
      </Text>
    </>
  );
}
