import { reportOf } from '../../report/report.ts';
import { timelineHere } from '../timeline-here.ts';

/** A number from 0 to below 1 that nobody can foresee: else the filler could be turned back into what it stands for. */
function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

const { site } = timelineHere;

/** The report on this page; null where none of our adapters is at work. */
export const report = site === undefined ? null : { site, file: reportOf(document, site, random) };
