import type { Halves } from './halves.ts';

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Ends of words that English writes both ways: `set up` and `setup`, `every one` and `everyone`. */
const ENDS = list(
  'up out in on off down over back away by to not through around about along together time times day days one body ' +
    'thing things where how way ways place places ever self selves less more line lines like wise ward wards while ' +
    'fold ful room rooms work works book books board boards house houses side sides ship hood land lands man men ' +
    'woman women person people some word words note notes post posts keeping making going being load loads shop shops',
);

/** Beginnings of words that are words too. */
const BEGINNINGS = list(
  'over under out up down off on back after before be fore non self pre post co anti multi mid micro mini well all ' +
    'with where when how what who which there here never now may can home class school work team web net note book ' +
    'time play key life like head hand news blog any every some no fore eye day night week sun out side land hard soft',
);

/** What neither shows. */
const WORDS = list(
  'another infront inbox inform insight inset inhouse inclass instore input intact intake intent invest income ' +
    'install indeed instead itself altogether already although however therefore asset area idea ideas upon cannot ' +
    'maybe alot alright today tonight tomorrow headteacher headteachers childcare wellbeing feedback database',
);

/** Whether the two may well be one English word: then nobody has lost a space. */
export function mayBeOneWord({ left, right }: Halves): boolean {
  return ENDS.has(right) || BEGINNINGS.has(left) || WORDS.has(left + right);
}
