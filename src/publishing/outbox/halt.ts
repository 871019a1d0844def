import type { BlogProblem } from '../../model/blog-problem.ts';
import type { Theirs } from '../../model/outcome.ts';

/** Thrown inside a step: the blog, or the way to it, does not let it go on now. */
export class Halt extends Error {
  constructor(readonly problem: BlogProblem) {
    super(problem.detail);
    this.name = 'Halt';
  }
}

/** Thrown inside a step: a request may still be at work on the blog, and is to be looked for again then. */
export class Unsettled extends Error {
  /** @param until milliseconds since 1970 */
  constructor(readonly until: number) {
    super('not answered, and not found yet');
    this.name = 'Unsettled';
  }
}

/** Thrown inside a step: somebody has edited what it would write over, and the host has to choose. */
export class Asking extends Error {
  constructor(readonly theirs: Theirs) {
    super(`${theirs.of} ${theirs.id} was edited`);
    this.name = 'Asking';
  }
}

/** Thrown inside a step: the job was taken out of the outbox, or a newer one stands in its place. */
export class Gone extends Error {
  constructor(id: string) {
    super(id);
    this.name = 'Gone';
  }
}
