import { JournalPage } from '@/components/journal/journal-page';
import { show } from '@/components/ui/show';
import { t } from '@/utils/words/words';

await show({ title: () => t('titles.journal'), content: () => <JournalPage /> });
