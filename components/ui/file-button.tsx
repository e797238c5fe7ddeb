import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from './button';

interface FileButtonProps {
  /** As in an input's `accept`. */
  accept: string;
  busy: boolean;
  onFile: (file: File) => void;
  children: ComponentChildren;
}

/** Asks for one file. The same file can be chosen twice in a row. */
export function FileButton({ accept, busy, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button busy={busy} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
