import { useOpenKeys } from '@/components/settings/use-open-keys';
import { languageTag, t } from '@/utils/words/words';

/** What a newcomer to the page may want to know first. */
export function HowToOpen() {
  const keys = useOpenKeys();
  return (
    <aside class="practice-how">
      {/* The lamp at the edge is no stop of the Tab key. */}
      {keys === undefined ? null : (
        <p>
          {keys === null ? t('rehearsal.openWithButton') : t('rehearsal.openWithKeys', { keys })}
        </p>
      )}
      {languageTag().startsWith('en') ? null : <p>{t('rehearsal.inEnglish')}</p>}
    </aside>
  );
}
