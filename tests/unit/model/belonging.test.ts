import { describe, expect, it } from 'vitest';
import { belongs, type Candidate, type Chat } from '../../../src/model/belonging.ts';

const chat: Chat = {
  tags: new Set(['quietcorner', 'quietcornerchat']),
  scope: 'replies',
  window: { start: '2026-03-12T19:00:00Z', end: '2026-03-12T20:00:00Z' },
  open: true,
  people: new Set(['mara_quill_demo']),
};
const plain: Candidate = { tags: [], handle: 'ono_demo', time: '2026-03-12T19:30:00Z', replyTo: null, promoted: false };
const tagged: Candidate = { ...plain, tags: ['books', 'quietcornerchat'] };
const untagged: Candidate = { ...plain, handle: 'mara_quill_demo' };
const people: Chat = { ...chat, scope: 'people', open: false };
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
    ['as a post of somebody who takes part, inside the window', people, untagged, true],
    ['not so after the window', people, { ...untagged, time: '2026-03-12T20:00:01Z' }, false],
    ['not so at an unknown time', people, { ...untagged, time: null }, false],
    ['not as a post of somebody else', people, plain, false],
    ['not by who wrote it, where the scope is replies', chat, untagged, false],
    ['as a reply, where the scope is people', people, reply, true],
    ['whatever it says, while everything is in scope', { ...chat, scope: 'everything' as const }, plain, true],
    ['not so when the chat is over', { ...chat, scope: 'everything' as const, open: false }, plain, false],
    ['but as a reply, then', { ...chat, scope: 'everything' as const, open: false }, reply, true],
    ['not as an advertisement', { ...chat, scope: 'everything' as const }, { ...plain, promoted: true }, false],
  ])('%s', (_, to, post, expected) => {
    expect(belongs(to, post)).toBe(expected);
  });
});
