import { SettingsPage } from '@/components/settings/settings-page';
import { followTheme } from '@/components/settings/theme';
import { show } from '@/components/ui/show';

await followTheme();
show(<SettingsPage />);
