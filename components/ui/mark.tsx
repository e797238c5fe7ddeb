import './mark.css';

/** The project's mark, as on the toolbar and at the edge of pages; screen readers pass it by. */
export function Mark() {
  return (
    <svg class="ui-mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path class="ui-mark__light" d="M19 32h26l16 32H3z" />
      <path
        class="ui-mark__shade"
        d="M25 10h14q2.200 0 3.100 2L51.600 31q1 3-2 3H14.400q-3 0-2-3L21.900 12q.9-2 3.100-2z"
      />
    </svg>
  );
}
