import { build } from '../../../scripts/build.ts';

/** What is tested is what the sources say now. */
export default build;
