import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/words/words';
import { Loading } from './loading';
import { Notice } from './notice';

export interface Later<Props> {
  /** Shows the component, when it is there. */
  View: ComponentType<Props>;
  /** Loads it beforehand, where it is likely to be wanted next. */
  prepare: () => Promise<void>;
}

/** A part of a view that the first screen can do without: its script is loaded when it is shown. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;

  function prepare(): Promise<void> {
    loading ??= load().then((component) => {
      loaded = component;
    });
    return loading;
  }

  function View(props: Props) {
    const [Shown, setShown] = useState(() => loaded);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      if (Shown !== undefined) return undefined;
      let isGone = false;
      prepare().then(
        () => {
          if (!isGone) setShown(() => loaded);
        },
        () => {
          if (!isGone) setMissing(true);
        },
      );
      return () => {
        isGone = true;
      };
    }, [Shown]);
    if (Shown !== undefined) return <Shown {...props} />;
    if (!isMissing) return <Loading what={t('ui.moment')} />;
    return <Notice tone="problem">{t('ui.partMissing')}</Notice>;
  }

  return { View, prepare };
}
