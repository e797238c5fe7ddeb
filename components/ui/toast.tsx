import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/words/words';
import { Button } from './button';
import './toast.css';

/** Milliseconds a toast stays after the pointer and the focus have left it. */
const STAYS = 12_000;
/** More than this at once would cover the page. */
const AT_ONCE = 2;

interface Toast {
  text: string;
  action?: { label: string; onClick: () => void };
}

type Say = (toast: Toast) => void;

const ToastContext = createContext<Say>(() => {
  throw new Error('useToast outside of <Toasts>');
});

/** Says what has just happened, with a way back: `say({ text: 'Deleted.', action: … })`. */
export function useToast(): Say {
  return useContext(ToastContext);
}

/** Holds the toasts of a page. The live region is there before the first, or it would go unread. */
export function Toasts({ children }: { children: ComponentChildren }) {
  const [toasts, setToasts] = useState<(Toast & { id: number })[]>([]);
  const count = useRef(0);
  const say = useCallback<Say>((toast) => {
    count.current += 1;
    const id = count.current;
    setToasts((shown) => [...makingRoom(shown), { ...toast, id }]);
  }, []);
  const close = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id));
  }, []);
  return (
    <ToastContext.Provider value={say}>
      {children}
      <div class="ui-toasts" role="status" aria-live="polite" aria-atomic="false">
        {toasts.map((toast) => (
          <ToastView key={toast.id} id={toast.id} toast={toast} onClose={close} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

/** What only told something gives way to the next; what offers a way back stays while it can. */
function makingRoom<Shown extends Toast>(shown: readonly Shown[]): Shown[] {
  return shown.filter((toast) => toast.action !== undefined).slice(1 - AT_ONCE);
}

interface ToastViewProps {
  id: number;
  toast: Toast;
  onClose: (id: number) => void;
}

function ToastView({ id, toast, onClose }: ToastViewProps) {
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const isHeld = held.pointer || held.focus;

  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => onClose(id), STAYS);
    return () => clearTimeout(timer);
  }, [id, isHeld, onClose]);

  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld((now) => ({ ...now, pointer: true })),
      onPointerLeave: () => setHeld((now) => ({ ...now, pointer: false })),
      onFocusIn: () => setHeld((now) => ({ ...now, focus: true })),
      onFocusOut: () => setHeld((now) => ({ ...now, focus: false })),
    }),
    [],
  );
  const { action } = toast;

  return (
    <div class="ui-toast" {...hold}>
      <span class="ui-toast__text">{toast.text}</span>
      {action === undefined ? null : (
        <Button
          tone="quiet"
          onClick={() => {
            onClose(id);
            action.onClick();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button tone="quiet" icon="close" iconOnly onClick={() => onClose(id)}>
        {t('ui.closeMessage')}
      </Button>
    </div>
  );
}
