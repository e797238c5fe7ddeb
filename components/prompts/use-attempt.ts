import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';

/** Does something that may fail, and says so if it does. */
export function useAttempt(): (work: Promise<unknown>) => void {
  const say = useToast();
  return (work) => {
    work.catch((error: unknown) => say({ text: problemOf(error) }));
  };
}
