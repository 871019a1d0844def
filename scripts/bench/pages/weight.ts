/*
 * Makes the demo's posts as heavy as X's. Counted in four posts of X's pages: 165 to 225 elements each, the deepest 17 to
 * 25 levels below the post, nine of ten of them with 5 classes on the average and one of four with a style of its own;
 * the post itself 20 levels deep in the page. The page's rules set mostly one property each and are found by one class:
 * 800 for a reader who is not signed in and has seen one screen; each further screen brings its own.
 */

/** Elements in a post. */
const ELEMENTS = 190;
/** Around the timeline. */
const LEVELS = 6;
/** Of each element. */
const CLASSES = 5;
/** Every so many elements have a style of their own. */
const STYLED = 4;
/** Values of each property below: two thousand rules of one class. */
const VALUES = 100;
/** Rules that look at what an element stands in, or at its state. */
const NESTED = 200;

/** What an element that only holds others is in such pages. */
const BOX =
  'align-items: stretch; border: 0 solid black; box-sizing: border-box; display: flex; flex-basis: auto; ' +
  'flex-direction: column; flex-shrink: 0; list-style: none; margin: 0; min-height: 0; min-width: 0; padding: 0; ' +
  'position: relative; text-decoration: none; z-index: 0';

/** Properties that cost as others do and change nothing that is seen. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'outline-width': 'px',
  'outline-offset': 'px',
  'transition-duration': 'ms',
  'transition-delay': 'ms',
  'animation-duration': 'ms',
  'animation-delay': 'ms',
  'scroll-margin-top': 'px',
  'scroll-margin-bottom': 'px',
  'scroll-padding-top': 'px',
  'scroll-padding-bottom': 'px',
  'column-rule-width': 'px',
  'text-decoration-thickness': 'px',
  'text-underline-offset': 'px',
  'perspective-origin': 'px',
  'border-image-outset': 'px',
  'mask-border-outset': 'px',
  'tab-size': 'px',
  orphans: '',
  widows: '',
  'shape-image-threshold': '%',
};

function nameOf(number: number): string {
  return `r-${number.toString(36)}`;
}

/** Gives the page rules on X's scale. Constructed, since its policy forbids others. */
export function addRules(): void {
  const rules = [`.box { ${BOX} }`, '.box.below { position: absolute; inset: 0; z-index: -1 }'];
  for (const [property, unit] of Object.entries(PROPERTIES)) {
    for (let value = 1; value <= VALUES; value += 1) {
      rules.push(`.${nameOf(rules.length - 1)} { ${property}: ${value}${unit} }`);
    }
  }
  for (let at = 1; at <= NESTED; at += 1) {
    const name = nameOf(at * 7);
    rules.push(
      at % 2 === 0 ? `.theme-${at} .${name} { outline-color: black }` : `.${name}:hover { outline-color: red }`,
    );
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets.push(sheet);
}

function box(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'box';
  return element;
}

/** Brings a post to X's weight: further elements in those that hold no text and have no layout of their own, classes, styles. */
export function weigh(post: Element): void {
  const holders = [...post.querySelectorAll('div:not([class], [data-testid="tweetText"] *)')].filter(
    ({ firstElementChild, textContent, children }) =>
      firstElementChild !== null && [...children].map((child) => child.textContent).join('') === textContent,
  );
  for (let count = post.querySelectorAll('*').length, at = 0; count < ELEMENTS; count += 1, at += 1) {
    const holder = holders[at % holders.length] as Element;
    const inner = box();
    // Every second one is empty, as those that colour what the pointer is over.
    if (at % 2 === 0) inner.append(...holder.childNodes);
    else inner.classList.add('below');
    holder.prepend(inner);
  }
  for (const [at, element] of [...post.querySelectorAll('*')].entries()) {
    const names = Array.from({ length: CLASSES }, (_, index) => nameOf(1 + ((at * 37 + index * 401) % (VALUES * 20))));
    element.classList.add(...names);
    if (at % STYLED === 0 && element instanceof HTMLElement) element.style.textOverflow = 'unset';
  }
}

/** Puts what is to hold the timeline as deep into the page as X does. */
export function sink(holder: Element): Element {
  let around = holder;
  for (let level = 0; level < LEVELS; level += 1) {
    const outer = box();
    outer.append(around);
    around = outer;
  }
  return around;
}
