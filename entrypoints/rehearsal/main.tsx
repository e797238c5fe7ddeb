import { Rehearsal } from '@/components/rehearsal/rehearsal';
import { followTheme } from '@/components/settings/theme';
import { show } from '@/components/ui/show';
import { startCompanion } from '@/companion/start';
import { rehearsalPlatform } from '@/utils/platforms/rehearsal';

await followTheme();
show(<Rehearsal />);
// Sidelight keeps this page company as it does a network's; it goes when the page goes.
startCompanion(rehearsalPlatform, new AbortController().signal);
