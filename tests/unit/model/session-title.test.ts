import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/model/session-title.ts';

describe('the title of a session', () => {
  const session = { title: '', number: null, topic: '', hashtags: ['QuietCorner'] };
  it.each([
    ['#QuietCorner', {}],
    ['#QuietCorner – Shelves', { topic: 'Shelves' }],
    ['Session 7', { number: 7 }],
    ['Session 7 – Shelves', { number: 7, topic: 'Shelves' }],
    ['A title of my own', { title: 'A title of my own', number: 7, topic: 'Shelves' }],
    ['Session 0', { number: 0, title: '  ' }],
  ])('is %j', (title, fields) => {
    expect(titleOf({ ...session, ...fields })).toBe(title);
  });
});
