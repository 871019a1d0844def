import { render } from 'preact';

/* The least that a Preact page can do. The build fills it up to the size of the workbench. */

render(<main data-ready="">Ready</main>, document.body);
