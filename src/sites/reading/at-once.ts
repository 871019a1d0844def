/** Stands for the turn that is under way; null between turns. */
let turn: object | null = null;

/**
 * Does something in one go, during which nothing of the page's own runs and the page cannot change: what is found out in
 * it (see `once`) is found out once. Nothing outlives it, for timelines recycle their elements.
 */
export function atOnce(act: () => void): void {
  const outer = turn;
  turn ??= {};
  try {
    act();
  } finally {
    turn = outer;
  }
}

/**
 * A way of finding something out about an element, or about what was found out about it. Within `atOnce`, asked about
 * the same again, it gives the same answer; further arguments are taken to be the same all through.
 */
export function once<A extends object, B extends readonly unknown[], T>(
  find: (about: A, ...rest: B) => T,
): (about: A, ...rest: B) => T {
  let when: object | null = null;
  let asked: A;
  let answer: T;
  return (about, ...rest) => {
    if (turn === null || when !== turn || asked !== about) {
      // Finding it out may ask the same about a part of it: what is kept is what was asked last.
      answer = find(about, ...rest);
      when = turn;
      asked = about;
    }
    return answer;
  };
}
