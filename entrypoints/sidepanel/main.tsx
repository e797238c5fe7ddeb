import { Gate } from '@/components/sidebar/gate';
import { show } from '@/components/ui/show';
import { t } from '@/utils/words/words';

await show({ title: () => t('titles.sidebar'), content: () => <Gate /> });
