/** Empty until something is liked. The words beside it and the state of their button say the same. */
export function Heart({ full }: { full: boolean }) {
  return (
    <svg
      class={full ? 'practice-heart practice-heart--full' : 'practice-heart'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M12 20 4.6 12.3a4.7 4.7 0 0 1 6.7-6.6l.7.7.7-.7a4.7 4.7 0 0 1 6.7 6.6z" />
    </svg>
  );
}
