/*
 * What goes on in a timeline without any post coming or going: somebody types, counters count, the pointer moves. As
 * X's page does it: elements are exchanged while one types and where a number rolls over, texts and classes elsewhere.
 */

const composer = document.createElement('div');

function span(text: string): Element {
  const outer = document.createElement('span');
  outer.append(document.createElement('span'));
  outer.firstElementChild?.append(text);
  return outer;
}

/** The composer above the timeline gets one more letter, in a new element, and its count of letters a new text. */
function type(turn: number): void {
  composer.replaceChildren(span('The quick brown fox jumps '.slice(0, turn % 26)), span(String(280 - turn)));
}

/** The counts below the posts are written anew, and the one of new posts above them rolls over. */
function count(turn: number): void {
  for (const number of document.querySelectorAll('article [data-testid="like"] span span > span')) {
    if (number.firstChild instanceof Text) number.firstChild.data = String(turn);
  }
  document.querySelector('.bar')?.replaceChildren(span(`Show ${turn} posts`));
}

/** The pointer goes over a post: the post changes its colour, and somebody's card comes up and goes. */
function hover(turn: number): void {
  const posts = document.querySelectorAll('article');
  posts[turn % posts.length]?.classList.toggle('hovered');
  document.querySelector('#hover-card')?.remove();
  const card = document.createElement('div');
  card.id = 'hover-card';
  card.style.cssText = 'position: fixed; inset: auto 0 0 auto';
  const profile = document.createElement('a');
  profile.href = `/somebody_${turn}`;
  profile.append(span(`Somebody ${turn}`));
  card.append(profile);
  document.body.append(card);
}

/** So many turns, one a frame. */
export async function mutate(turns: number): Promise<void> {
  document.querySelector('.search')?.append(composer);
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    type(turn);
    count(turn);
    hover(turn);
  }
}
