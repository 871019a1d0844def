/**
 * Ways in which sites change their pages from one week to the next, done to a page by program. Links, times, pictures
 * and words stay, since readers need them; so do the few attributes that a site itself needs to know its posts by.
 */

/** LinkedIn shows no link to a post in its feed: the URN is all there is. */
const NEEDED = ['data-urn', 'data-activity-urn'];

function everyElement(page: Document): Element[] {
  return [...page.body.querySelectorAll('*')].filter((element) => element.closest('svg') === null);
}

function withoutTestIds(page: Document): void {
  for (const element of everyElement(page)) {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-') && !NEEDED.includes(name)) element.removeAttribute(name);
    }
  }
}

function hashOf(word: string): string {
  let hash = 7;
  for (const character of word) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 31;
  return `x${hash.toString(36)}`;
}

/** Classes of the texts that servers of Mastodon hand to each other: no client's redesign touches them. */
const FEDERATED = ['quote-inline', 'mention', 'hashtag', 'u-url', 'h-card', 'invisible', 'ellipsis'];

function withHashedClasses(page: Document): void {
  for (const element of everyElement(page)) {
    const classes = element.getAttribute('class');
    if (classes !== null) element.setAttribute('class', classes.split(/\s+/u).map(renamed).join(' '));
  }
}

function renamed(name: string): string {
  return FEDERATED.includes(name) ? name : hashOf(name);
}

const RENAMED: Readonly<Record<string, string>> = { div: 'section', section: 'div', article: 'div', span: 'i' };

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function withOtherTags(page: Document): void {
  for (const element of everyElement(page)) {
    const name = RENAMED[element.localName];
    if (name !== undefined) rename(element, name);
  }
}

/** Every box that holds several gets one more box around what it holds. */
function withMoreWrappers(page: Document): void {
  for (const element of everyElement(page)) {
    if (!['div', 'section', 'article', 'li'].includes(element.localName) || element.childElementCount < 2) continue;
    const wrapper = page.createElement('div');
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

function translated(words: string): string {
  return words.replace(/(^|[\s(])[\p{L}][\p{L}’']*/gu, '$1Ord');
}

/** Labels of controls and ages of posts in a language that nobody speaks; handles and hashtags are no words. */
function inAnotherLanguage(page: Document): void {
  for (const element of everyElement(page)) {
    const isControl = element.matches('button, [role="button"], [role="group"], time, nav, form');
    if (!isControl) continue;
    for (const name of ['aria-label', 'title']) {
      const label = element.getAttribute(name);
      if (label !== null) element.setAttribute(name, translated(label));
    }
    if (element.querySelector('img, video, time, p, [lang]') !== null) continue;
    const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null)
      (walker.currentNode as Text).data = translated((walker.currentNode as Text).data);
  }
}

/** The buttons that act on a post in the opposite order. */
function withReorderedActions(page: Document): void {
  for (const element of everyElement(page)) {
    const children = [...element.children];
    const acting = children.filter(
      (child) =>
        child.matches('button, [role="button"]') || child.querySelectorAll('button, [role="button"]').length === 1,
    );
    const isRow = children.length >= 3 && acting.length === children.length;
    if (isRow && element.querySelector('[lang], time, img') === null) element.append(...children.reverse());
  }
}

function withReorderedAttributes(page: Document): void {
  for (const element of everyElement(page)) {
    const attributes = [...element.attributes].reverse();
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
}

const single: Readonly<Record<string, (page: Document) => void>> = {
  'test ids gone': withoutTestIds,
  'classes hashed': withHashedClasses,
  'other tags': withOtherTags,
  'more wrappers': withMoreWrappers,
  'another language': inAnotherLanguage,
  'actions reordered': withReorderedActions,
  'attributes reordered': withReorderedAttributes,
};

export const redesigns: Readonly<Record<string, (page: Document) => void>> = {
  ...single,
  'all together': (page) => {
    for (const redesign of Object.values(single)) redesign(page);
  },
};
