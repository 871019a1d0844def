import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { requests } from '../../../src/messages/requests.ts';
import type { Handlers } from '../../../src/messages/serve.ts';
import { succeed } from '../../../src/model/result.ts';
import { madeUpPost } from '../model/made-up-post.ts';

const OURS = 'ours';
const ROOT = 'chrome-extension://ours/';
const tab = { id: 7, url: 'https://x.com/home' } as Runtime.MessageSender['tab'];
const content = { id: OURS, url: 'https://x.com/home', tab, frameId: 0 } as Runtime.MessageSender;
const page = { id: OURS, url: `${ROOT}popup/index.html` } as Runtime.MessageSender;

type Listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => true;
let listener: Listener;
/** What reached the handlers. */
let reached: { call: string; request: unknown }[];

/** What the background answers to a message. */
function told(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  return new Promise((resolve) => listener(message, sender, resolve));
}

beforeEach(async () => {
  vi.resetModules();
  reached = [];
  const onMessage = { addListener: (one: Listener) => (listener = one) };
  vi.stubGlobal('chrome', { runtime: { id: OURS } });
  vi.stubGlobal('browser', { runtime: { id: OURS, getURL: (path: string) => ROOT + path, onMessage } });
  const { serve } = await import('../../../src/messages/serve.ts');
  const handlers = Object.keys(requests).map((call) => [
    call,
    async (request: unknown) => {
      reached.push({ call, request });
      return succeed(null);
    },
  ]);
  serve(Object.fromEntries(handlers) as Handlers);
});
afterEach(() => vi.unstubAllGlobals());

const post = madeUpPost();
const health = { seen: 1, read: 1, doubtful: 0, doubts: [] };
/** One call of each, as it is meant to be. */
const calls: readonly { call: string; data: unknown; from: Runtime.MessageSender }[] = [
  { call: 'hello', data: { once: false, site: 'x' }, from: content },
  { call: 'enter', data: { client: 'elk' }, from: content },
  { call: 'pick', data: { sid: 's', section: null, post }, from: content },
  { call: 'unpick', data: { sid: 's', url: post.url, identity: 'i' }, from: content },
  { call: 'passed', data: { sid: 's', posts: [post], health }, from: content },
  { call: 'press', data: null, from: content },
  { call: 'changed', data: null, from: page },
  { call: 'sync', data: { act: 'now' }, from: page },
  { call: 'outbox', data: null, from: page },
];

/** All that JSON can carry, and names that objects have from the start. */
const anything = fc.anything({
  maxDepth: 4,
  key: fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'call', 'data', 'sid', 'post', 'text', 'url'),
  ),
  values: [fc.string({ unit: 'binary', maxLength: 9 }), fc.double(), fc.boolean(), fc.constant(null)],
});

/** Puts something else in the place of one part of a value. */
function spoiled(value: unknown, path: number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const entries = Object.entries(value);
  if (entries.length === 0 || path === 0) return other;
  const [key, child] = entries[path % entries.length] ?? ['', null];
  const changed = spoiled(child, Math.floor(path / entries.length), other);
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
}

/** What every object had before anything came. */
const INHERITED = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());

describe('a message to the background', () => {
  it('is taken as it is meant to be, and the calls here are all that there are', async () => {
    for (const { call, data, from } of calls) {
      expect(await told({ call, data }, from), call).toEqual(succeed(null));
    }
    expect(reached.map(({ call }) => call)).toEqual(Object.keys(requests));
  });

  it.each<[string, Partial<Runtime.MessageSender>]>([
    ['another extension', { ...content, id: 'theirs' }],
    ['nobody', {}],
    ['a page that is no tab', { id: OURS, url: 'https://x.com/home' }],
    ['an extension whose id begins like ours', { id: 'theirs', url: `${ROOT}popup/index.html` }],
  ])('does nothing where it comes from %s', async (_, sender) => {
    for (const { call, data } of calls) {
      const answer = await told({ call, data }, sender as Runtime.MessageSender);
      expect(answer, call).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
    expect(reached).toEqual([]);
  });

  it.each([
    'https://x.com/chrome-extension://ours/',
    'https://evil.example/?chrome-extension://ours/popup/index.html',
    'chrome-extension://ours.evil.example/popup/index.html',
    'chrome-extension://oursx/popup/index.html',
    'about:blank',
    'data:text/html,x',
  ])('makes no call of our pages from the page %s', async (url) => {
    for (const { call, data } of calls.filter(({ from }) => from === page)) {
      expect(await told({ call, data }, { ...content, url })).toMatchObject({ error: { code: 'forbidden' } });
    }
    expect(reached).toEqual([]);
  });

  it('is answered, and reaches a handler only in the shape that the handler knows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(calls.length - 1), fc.nat(10_000), anything, async (which, path, other) => {
        const { call, data, from } = calls[which] as (typeof calls)[number];
        reached = [];
        const answer = await told({ call, data: spoiled(data, path, other) }, from);
        expect(answer).toHaveProperty('ok');
        for (const { request } of reached) {
          expect(requests[call as keyof typeof requests].schema.safeParse(request).success).toBe(true);
        }
        expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(INHERITED);
      }),
      { numRuns: 2000 },
    );
  });

  it('is answered as invalid whatever else it is', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (message, isPage) => {
        expect(await told(message, isPage ? page : content)).toMatchObject({ ok: false });
      }),
      { numRuns: 2000 },
    );
    expect(reached).toEqual([]);
  });

  it('gives objects nothing that they do not have', async () => {
    const own = `{"call":"pick","data":{"sid":"s","section":null,"__proto__":{"ill":1},"constructor":{"prototype":{"ill":1}},
      "post":${JSON.stringify(post).replace('{', '{"__proto__":{"ill":1},"promoted":true,')}}}`;
    expect(await told(JSON.parse(own), content)).toEqual(succeed(null));
    const [taken] = reached;
    expect({}).not.toHaveProperty('ill');
    expect(taken?.request).not.toHaveProperty('ill');
    expect(Object.keys(taken?.request as object).sort()).toEqual(['post', 'section', 'sid']);
    expect(taken?.request).not.toHaveProperty('post.ill');
  });

  it('is refused where it is larger or deeper than any post', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const text = [{ type: 'text', text: 'x'.repeat(4_000_000) }];
    const pick = (change: object) => ({
      call: 'pick',
      data: { sid: 's', section: null, post: { ...post, ...change } },
    });
    const many = Array.from({ length: 201 }, () => post);
    for (const message of [
      deep,
      pick({ text: deep }),
      pick({ id: deep }),
      pick({ text }),
      pick({ tags: ['x'.repeat(4_000_000)] }),
      { call: 'passed', data: { sid: 's', posts: many, health } },
      { call: 'passed', data: { sid: 's', posts: [], health: { ...health, doubts: ['x'.repeat(501)] } } },
      { call: 'passed', data: { sid: 's', posts: [], health: { ...health, seen: -1 } } },
      { call: deep, data: null },
    ]) {
      expect(await told(message, content)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(reached).toEqual([]);
  });
});
