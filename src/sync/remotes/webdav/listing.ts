import type { Listed } from '../../remote.ts';
import { type Element, readXml } from './read-xml.ts';

/** What is to be asked of a folder with `PROPFIND`. */
export const WANTED = {
  type: 'application/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="utf-8"?>
<propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>`,
};

function all(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => element.name === `{DAV:}${name}`);
}

/** Of what is answered for and of each group of properties: those without a status count as found. */
function isFound({ children }: Element): boolean {
  return all(children, 'status').every(({ text }) => /^\s*HTTP\/\S+\s+2\d\d\b/.test(text));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Names on the way to something; the last one is empty for a folder. */
function wayTo(address: string, from: string): readonly string[] {
  return (URL.parse(address, from)?.pathname ?? '').split('/').map(decoded);
}

function sizeIn(properties: readonly Element[]): number | null {
  const [said] = all(properties, 'getcontentlength').map(({ text }) => text.trim());
  return said !== undefined && /^\d{1,15}$/.test(said) ? Number(said) : null;
}

/**
 * The files that lie in a folder itself. Servers behind others that cut paths short name another way to the folder: it is
 * known by its own name.
 * @param answered what it answered to `PROPFIND`
 * @param folder its address, with a `/` at its end
 * @returns null where that is no such answer
 * @see https://www.rfc-editor.org/rfc/rfc4918#section-14.16
 */
export function filesIn(answered: Uint8Array, folder: string): Listed[] | null {
  const answer = readXml(new TextDecoder().decode(answered));
  if (answer?.name !== '{DAV:}multistatus') return null;
  const own = wayTo(folder, folder).at(-2);
  const files: Listed[] = [];
  for (const response of all(answer.children, 'response').filter(isFound)) {
    const properties = all(response.children, 'propstat')
      .filter(isFound)
      .flatMap(({ children }) => all(children, 'prop').flatMap((prop) => prop.children));
    const isFolder = all(properties, 'resourcetype').some(({ children }) => all(children, 'collection').length > 0);
    const [href] = all(response.children, 'href');
    const way = wayTo(href?.text.trim() ?? '', folder);
    const name = way.at(-1) ?? '';
    if (!isFolder && name !== '' && way.at(-2) === own) files.push({ name, size: sizeIn(properties) });
  }
  return files;
}
