import { Dialog } from '@/components/ui/dialog';
import { t } from '@/utils/words/words';
import { Plans } from './plans';

interface PlansDialogProps {
  about?: string | undefined;
  onClose: () => void;
}

/** One's own plans, over whatever one was looking at. */
export function PlansDialog({ about, onClose }: PlansDialogProps) {
  return (
    <Dialog title={t('prompts.plans.title')} onClose={onClose}>
      <Plans about={about} />
    </Dialog>
  );
}
