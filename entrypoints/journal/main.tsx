import { JournalPage } from '@/components/journal/journal-page';
import { followTheme } from '@/components/settings/theme';
import { show } from '@/components/ui/show';

await followTheme();
show(<JournalPage />);
