import { useId, useState } from 'preact/hooks';

interface ComposerProps {
  /** What the box is for: "What is on your mind?" */
  label: string;
}

/** A composer that posts nowhere. */
export function Composer({ label }: ComposerProps) {
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
        rows={3}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setPosted(false);
        }}
      />
      <div class="practice-composer__foot">
        <p role="status">
          {isPosted ? 'On a real network this would be public now. Here it went nowhere.' : ''}
        </p>
        <button type="submit" class="practice-submit" data-submit>
          Post
        </button>
      </div>
    </form>
  );
}
