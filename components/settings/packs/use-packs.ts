import { useLive } from '@/components/journal/use-live';
import type { ListedPack } from '@/utils/guidance/packs/gather';
import { ask } from '@/utils/messages/client';

const NONE: readonly ListedPack[] = [];
const question = () => ask('packs/list', null);

/** The packs that are there, as they come and go. */
export const usePackList = (): readonly ListedPack[] =>
  useLive(question, 'packs/changed').value ?? NONE;
