import './loading.css';

/** For what takes longer than a blink. */
export function Loading({ what }: { what: string }) {
  return (
    <p class="ui-loading" role="status">
      {what}
    </p>
  );
}
