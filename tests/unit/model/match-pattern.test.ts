import { describe, expect, it } from 'vitest';
import { beyond, covers, hostOf, patternOf } from '../../../src/model/match-pattern.ts';

describe('a match pattern', () => {
  it.each([
    ['https://x.com/*', 'https://x.com/*', true],
    ['*://x.com/*', 'https://x.com/*', true],
    ['https://x.com/*', '*://x.com/*', false],
    ['https://x.com/*', 'http://x.com/*', false],
    ['https://x.com/*', 'https://ax.com/*', false],
    ['https://*.x.com/*', 'https://x.com/*', true],
    ['https://*.x.com/*', 'https://a.b.x.com/*', true],
    ['https://*.x.com/*', 'https://*.a.x.com/*', true],
    ['https://*.x.com/*', 'https://ax.com/*', false],
    ['https://a.x.com/*', 'https://*.x.com/*', false],
    ['*://*/*', 'https://*.x.com/*', true],
    ['*://*/*', 'http://x.com/*', true],
    ['https://x.com/*', '*://*/*', false],
    ['*://*/*', 'moz-extension://8d1a/*', false],
    ['*://*/*', 'file:///*', false],
  ])('%s covers %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });

  it.each([
    ['https://Social.example:8443/@amy/1?a#b', 'https://social.example/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/*'],
    ['about:blank', null],
    ['chrome://extensions/', null],
    ['moz-extension://8d1a/popup/index.html', null],
    ['file:///etc/hosts', null],
    ['', null],
  ])('of %j is %s', (address, pattern) => {
    expect(patternOf(address)).toBe(pattern);
  });

  it.each([
    ['https://social.example/*', 'social.example'],
    ['*://social.example/*', 'social.example'],
    ['https://*.social.example/*', null],
    ['*://*/*', null],
  ])('%s names the host %s', (pattern, host) => {
    expect(hostOf(pattern)).toBe(host);
  });
});

describe('the servers among what is granted', () => {
  const builtIn = ['https://x.com/*', 'https://www.linkedin.com/*', 'https://linkedin.com/*'];

  it('are what the manifest has no content script for', () => {
    const granted = ['https://social.example/*', 'https://x.com/*', 'https://linkedin.com/*', '*://other.example/*'];
    expect(beyond([...granted, ...granted], builtIn)).toEqual(['https://social.example/*', '*://other.example/*']);
  });

  it('hold what is wider than the built-in, and no pages of browser or disk', () => {
    const granted = ['*://*/*', 'file:///*', 'moz-extension://8d1a/*', '*://x.com/*', 'https://*.linkedin.com/*'];
    expect(beyond(granted, builtIn)).toEqual(['*://*/*', '*://x.com/*', 'https://*.linkedin.com/*']);
  });
});
