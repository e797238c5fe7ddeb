import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { inFigures, t } from '@/utils/words/words';
import { Button } from './button';
import './toast.css';

/** Milliseconds a toast stays after the pointer and the focus have left it. */
const STAYS = 12_000;
/** More than this at once would cover the page. */
const AT_ONCE = 2;

interface Toast {
  text: string;
  action?: Action;
}

interface Action {
  label: string;
  onClick: () => void;
  /** A short way to somewhere, and nothing is lost without it. */
  isShortcut?: true;
}

/** What was said once or, the same, several times: the ways back are kept, the last one first. */
interface Shown {
  id: number;
  text: string;
  waysBack: readonly Action[];
}

type Say = (toast: Toast) => void;

const ToastContext = createContext<Say>(() => {
  throw new Error('useToast outside of <Toasts>');
});

/** Says what has just happened, with a way back: `say({ text: 'Deleted.', action: … })`. */
export function useToast(): Say {
  return useContext(ToastContext);
}

const closers = new Set<() => void>();

/** Closes all that was said, with the ways back that hang on it: what it is about is locked now. */
export function closeToasts(): void {
  for (const close of closers) close();
}

/** Holds the toasts of a page. The live region is there before the first, or it would go unread. */
export function Toasts({ children }: { children: ComponentChildren }) {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const count = useRef(0);
  // One said anew has a new id: a new element, which is read out and stays as long as a first one.
  const newId = useCallback(() => (count.current += 1), []);
  const say = useCallback<Say>(
    (toast) => {
      const id = newId();
      setToasts((shown) => withToast(shown, toast, id));
    },
    [newId],
  );
  useLayoutEffect(() => {
    const closeAll = () => setToasts([]);
    closers.add(closeAll);
    return () => {
      closers.delete(closeAll);
    };
  }, []);
  const close = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  const goBack = useCallback(
    ({ id, waysBack: [last, ...others] }: Shown) => {
      const left = newId();
      setToasts((shown) =>
        others.length === 0
          ? shown.filter((toast) => toast.id !== id)
          : shown.map((toast) =>
              toast.id === id ? { ...toast, id: left, waysBack: others } : toast,
            ),
      );
      last?.onClick();
    },
    [newId],
  );
  return (
    <ToastContext.Provider value={say}>
      {children}
      <div class="ui-toasts" role="status" aria-live="polite" aria-atomic="false">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} onClose={close} onGoBack={goBack} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

/**
 * What says the same becomes one. Where there is no room, the oldest that only told something gives
 * way; one that offers a way back, only where all the others do.
 */
function withToast(shown: readonly Shown[], { text, action }: Toast, id: number): Shown[] {
  const same = shown.find(
    (toast) => toast.text === text && toast.waysBack[0]?.label === action?.label,
  );
  const others = shown.filter((toast) => toast !== same);
  const leaving =
    others.length < AT_ONCE
      ? undefined
      : (others.find(({ waysBack }) => waysBack.every(({ isShortcut }) => isShortcut === true)) ??
        others[0]);
  const waysBack = [...(action === undefined ? [] : [action]), ...(same?.waysBack ?? [])];
  return [...others.filter((toast) => toast !== leaving), { id, text, waysBack }];
}

interface ToastViewProps {
  toast: Shown;
  onClose: (id: number) => void;
  onGoBack: (toast: Shown) => void;
}

function ToastView({ toast, onClose, onGoBack }: ToastViewProps) {
  const { id, text, waysBack } = toast;
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const isHeld = held.pointer || held.focus;
  const element = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<EventTarget | null>(null);

  useLayoutEffect(() => {
    const shown = element.current;
    return () => {
      const hadFocus = shown?.contains(document.activeElement) === true;
      if (hadFocus && cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    };
  }, []);

  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => onClose(id), STAYS);
    return () => clearTimeout(timer);
  }, [id, isHeld, onClose]);

  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld((now) => ({ ...now, pointer: true })),
      onPointerLeave: () => setHeld((now) => ({ ...now, pointer: false })),
      onFocusIn: ({ relatedTarget }: FocusEvent) => {
        const isOurs = relatedTarget instanceof Element && relatedTarget.closest('.ui-toasts');
        if (isOurs === false || isOurs === null) cameFrom.current = relatedTarget;
        setHeld((now) => ({ ...now, focus: true }));
      },
      onFocusOut: () => setHeld((now) => ({ ...now, focus: false })),
    }),
    [],
  );
  const [last] = waysBack;

  return (
    <div ref={element} class="ui-toast" {...hold}>
      <span class="ui-toast__text">
        {waysBack.length < 2 ? text : t('ui.again', { text, count: inFigures(waysBack.length) })}
      </span>
      {last === undefined ? null : (
        <Button tone="quiet" onClick={() => onGoBack(toast)}>
          {last.label}
        </Button>
      )}
      <Button tone="quiet" icon="close" iconOnly onClick={() => onClose(id)}>
        {t('ui.closeMessage')}
      </Button>
    </div>
  );
}
