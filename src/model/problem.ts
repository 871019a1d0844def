/** Why a job does not go on; each has a sentence of its own that says what to do. */
export type Problem = {
  /** As `BlogProblem` names it. */
  readonly code: string;
  /** English, for reports; never shown alone. */
  readonly detail: string;
};
