import { useId, useState } from 'preact/hooks';

interface ComposerProps {
  /** What the box is for: "What is on your mind?" */
  label: string;
  /** On the button that sends it. */
  send: string;
  /** What to say once it has been sent. */
  afterwards: string;
}

/** A composer that posts nowhere. */
export function Composer({ label, send, afterwards }: ComposerProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [isPosted, setPosted] = useState(false);
  return (
    <form
      class="practice-composer"
      data-composer
      onSubmit={(event) => {
        event.preventDefault();
        setPosted(text.trim() !== '');
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="practice-composer__editor"
        data-editor
        dir="auto"
        rows={3}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setPosted(false);
        }}
      />
      <div class="practice-composer__foot">
        <p role="status">{isPosted ? afterwards : ''}</p>
        <button type="submit" class="practice-submit" data-submit>
          {send}
        </button>
      </div>
    </form>
  );
}
