/**
 * What the changelog says of a version, for the release of a tag.
 * @param tag such as `v1.2.3`
 * @param version of `package.json`
 * @throws where tag, version and changelog do not agree
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json has version ${version}`);
  const sections = changelog.split(/^(?=## )/mu);
  const notes = sections.find((section) => section.startsWith(`## [${version}] - `));
  if (notes === undefined) throw new Error(`CHANGELOG.md has no section “## [${version}] - YYYY-MM-DD”`);
  return notes.slice(notes.indexOf('\n')).trim();
}
