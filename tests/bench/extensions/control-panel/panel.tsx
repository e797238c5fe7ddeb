import { render } from 'preact';

/** The least an extension page made with Preact can be: what the sidebar is compared with. */
function show(asked: string): void {
  render(
    <>
      <p>One line of text, and nothing else to do.</p>
      <input
        type="search"
        aria-label="Look something up"
        value={asked}
        onInput={(event) => show(event.currentTarget.value)}
      />
      <p data-card="">{asked}</p>
    </>,
    document.body,
  );
}

show('');
