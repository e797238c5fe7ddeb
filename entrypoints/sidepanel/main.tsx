import { loadOffers } from '@/components/now/use-offer';
import { readAhead } from '@/components/settings/use-setting';
import { Gate } from '@/components/sidebar/gate';
import { takeFirstGround } from '@/components/sidebar/use-ground';
import { show } from '@/components/ui/show';
import { offering, singleKeys } from '@/utils/settings';
import { t } from '@/utils/words/words';

takeFirstGround();
// On its way while the page beside is still being found; whoever needs it says what went wrong.
loadOffers().catch(() => undefined);
await show({
  title: () => t('titles.sidebar'),
  content: () => <Gate />,
  ready: Promise.all([readAhead(offering), readAhead(singleKeys)]),
});
