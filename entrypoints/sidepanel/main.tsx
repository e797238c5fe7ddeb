import { followTheme } from '@/components/settings/theme';
import { Gate } from '@/components/sidebar/gate';
import { show } from '@/components/ui/show';

await followTheme();
show(<Gate />);
