import { useState } from 'preact/hooks';
import { useSetting } from '@/components/settings/use-setting';
import { reflectionForm, reflectionModel } from '@/utils/settings';
import type { Liked } from './shape';

/** The form in which the reader likes to write, here and from now on. Undefined until it is known. */
export function useLiked(): { liked: Liked | undefined; like: (choice: Partial<Liked>) => void } {
  const form = useSetting(reflectionForm);
  const model = useSetting(reflectionModel);
  // What was chosen here counts at once, and whatever another view chooses.
  const [chosen, setChosen] = useState<Partial<Liked>>({});
  const stored =
    form.value === undefined || model.value === undefined
      ? undefined
      : { form: form.value, model: model.value };

  function like(choice: Partial<Liked>) {
    setChosen((before) => ({ ...before, ...choice }));
    // One that could not be kept is chosen here all the same.
    if (choice.form !== undefined) form.set(choice.form).catch(console.error);
    if (choice.model !== undefined) model.set(choice.model).catch(console.error);
  }

  return { liked: stored === undefined ? undefined : { ...stored, ...chosen }, like };
}
