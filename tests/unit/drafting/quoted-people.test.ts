import { describe, expect, it } from 'vitest';
import { quotedPeople } from '../../../src/drafting/quoted-people.ts';
import { said } from './statistics/said.ts';

describe('the people who are quoted', () => {
  it('are listed by site, each once, in the order of the picks, without the host', () => {
    const home = { site: 'mastodon', url: 'https://home.example/@ada/1' };
    const picks = [said('bo'), said('ada', home), said('odd_hosts'), said('Ada'), said('BO'), said('')];
    const people = quotedPeople(
      picks.map((post) => ({ post })),
      'Odd_Hosts',
    );
    expect([...people].map(([site, list]) => [site, list.map(({ handle }) => handle)])).toEqual([
      ['x', ['bo', 'Ada']],
      ['mastodon', ['ada@home.example']],
    ]);
  });
});
