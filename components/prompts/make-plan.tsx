import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { later } from '@/components/ui/later';
import { t } from '@/utils/words/words';

const plansDialog = later(async () => (await import('./plans-dialog')).PlansDialog);

/** "Make a plan for this", on the card of a situation. */
export function MakePlan({ situation }: { situation: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        tone="quiet"
        onClick={() => {
          const show = () => setOpen(true);
          // Where it cannot be had, its place says so.
          plansDialog.prepare().then(show, show);
        }}
      >
        {t('prompts.plans.make')}
      </Button>
      {isOpen ? <plansDialog.View about={situation} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
