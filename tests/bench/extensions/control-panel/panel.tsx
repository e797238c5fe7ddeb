import { render } from 'preact';

/** The least an extension page made with Preact can be: what the sidebar is compared with. */
render(<p>One line of text, and nothing else to do.</p>, document.body);
