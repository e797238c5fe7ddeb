import { guarded } from '@/companion/guarded';
import { startPrompts } from '@/companion/prompts/start';
import { startCompanion } from '@/companion/start';
import { Rehearsal } from '@/components/rehearsal/rehearsal';
import { show } from '@/components/ui/show';
import { rehearsalPlatform } from '@/utils/platforms/rehearsal';
import { t } from '@/utils/words/words';

await show({ title: () => t('titles.practice'), content: () => <Rehearsal /> });
// Sidelight keeps this page company as it does a network's; it goes when the page goes.
const { signal } = new AbortController();
startCompanion(rehearsalPlatform, signal);
startPrompts(guarded(rehearsalPlatform), signal);
