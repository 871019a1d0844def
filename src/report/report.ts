import { Disguise } from './disguise.ts';
import { disguisePage } from './disguise-page.ts';
import { Filler } from './filler.ts';
import { Moments } from './moments.ts';

/**
 * A page as a file for whoever mends how it is read: how it is marked up, and nothing of what anybody wrote. In the form
 * of a fixture: the first line has the address.
 * @param site id of the adapter that reads the page
 * @param random as `Math.random`
 */
export function reportOf(page: Document, site: string, random: () => number): string {
  const filler = new Filler(random);
  const disguise = new Disguise(filler, new Moments(filler), site);
  const address = page.URL;
  disguise.learn(address);
  const markup = disguisePage(page, disguise);
  return `<!-- ${disguise.address(address)} -->\n<!doctype html>${markup}\n`;
}
