import { Gate } from '@/components/sidebar/gate';
import { takeFirstGround } from '@/components/sidebar/use-ground';
import { show } from '@/components/ui/show';
import { t } from '@/utils/words/words';

takeFirstGround();
await show({ title: () => t('titles.sidebar'), content: () => <Gate /> });
