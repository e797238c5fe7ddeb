import { show } from '@/components/ui/show';
import { Welcome } from '@/components/welcome/welcome';
import { t } from '@/utils/words/words';

await show({ title: () => t('titles.welcome'), content: () => <Welcome /> });
