// Loaded once the picks show: reading the marks of questions, and searching, weigh as much as the list itself.
export { findPicks } from '../../src/drafting/find-picks.ts';
export { questionsOfPicks } from '../../src/drafting/pick-questions.ts';
