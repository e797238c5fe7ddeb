import { SettingsPage } from '@/components/settings/settings-page';
import { show } from '@/components/ui/show';
import { t } from '@/utils/words/words';

await show({ title: () => t('titles.settings'), content: () => <SettingsPage /> });
