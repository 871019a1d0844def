// @vitest-environment happy-dom

import './support/extension.ts';
import { renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { usePageHealth } from '../../../popup/health/use-page-health.ts';

type Answer = (kept: Record<string, unknown>) => void;

/** What the browser was asked for and has not answered yet, oldest first. */
let asked: Answer[] = [];
let follow = () => {};

beforeEach(() => {
  asked = [];
  browser.tabs.query = async () => [{ id: 3 } as never];
  browser.storage.session.get = () => new Promise((resolve) => asked.push(resolve as Answer));
  browser.storage.session.onChanged.addListener = (listener) => {
    follow = listener as () => void;
  };
});

function answer(turn: number, seen: number): void {
  asked[turn]?.({ 'health 3': { host: 'x.com', seen, read: seen, doubtful: 0, doubts: [] } });
}

it('what is shown is the newest answer, in whichever order they come', async () => {
  const { result, unmount } = renderHook(() => usePageHealth());
  await waitFor(() => expect(asked).toHaveLength(1));
  follow();
  await waitFor(() => expect(asked).toHaveLength(2));
  answer(1, 20);
  await waitFor(() => expect(result.current?.seen).toBe(20));
  answer(0, 10);
  await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(result.current?.seen).toBe(20);
  unmount();
});
