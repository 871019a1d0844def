import { describe, expect, it } from 'vitest';
import { belongs, type Candidate, type Chat } from '../../../src/model/belonging.ts';

const chat: Chat = {
  tags: new Set(['quietcorner', 'quietcornerchat']),
  scope: 'replies',
  open: true,
  people: new Set(['mara_quill_demo']),
};
const plain: Candidate = { tags: [], replyTo: null, promoted: false };
const tagged: Candidate = { ...plain, tags: ['books', 'quietcornerchat'] };
const reply: Candidate = { ...plain, replyTo: 'mara_quill_demo' };

describe('a post belongs to the chat', () => {
  it.each([
    ['with any of its tags', chat, tagged, true],
    ['with its tag, though it is an advertisement', chat, { ...tagged, promoted: true }, true],
    ['with its tag, whatever the scope', { ...chat, scope: 'tagged' as const }, tagged, true],
    ['with its tag, after the chat', { ...chat, open: false }, tagged, true],
    ['not with a longer tag', chat, { ...plain, tags: ['quietcorners'] }, false],
    ['not without a tag', chat, plain, false],
    ['as a reply to somebody who takes part', chat, reply, true],
    ['as such a reply, after the chat', { ...chat, open: false }, reply, true],
    ['not as a reply to somebody else', chat, { ...reply, replyTo: 'a_stranger_demo' }, false],
    ['not as a reply where the scope is tags alone', { ...chat, scope: 'tagged' as const }, reply, false],
    ['not as a reply that is an advertisement', chat, { ...reply, promoted: true }, false],
    ['whatever it says, while everything is in scope', { ...chat, scope: 'everything' as const }, plain, true],
    ['not so when the chat is over', { ...chat, scope: 'everything' as const, open: false }, plain, false],
    ['but as a reply, then', { ...chat, scope: 'everything' as const, open: false }, reply, true],
    ['not as an advertisement', { ...chat, scope: 'everything' as const }, { ...plain, promoted: true }, false],
  ])('%s', (_, to, post, expected) => {
    expect(belongs(to, post)).toBe(expected);
  });
});
