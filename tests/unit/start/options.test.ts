import { describe, expect, test } from 'vitest';
import { startOptions } from '../../../scripts/start/options.ts';

const withDisplay = { DISPLAY: ':0' };

describe('the command line of npm start', () => {
  test('opens Chromium on X in a window, where there is a display', () => {
    const options = startOptions([], withDisplay, 'linux');
    expect(options).toMatchObject({
      browser: 'chromium',
      site: 'x',
      headless: false,
      url: null,
      replay: null,
      out: 'out',
    });
  });

  test('takes every option', () => {
    const args = ['--browser', 'firefox', '--site', 'mastodon', '--headless', '--replay', 'a.json', '--out', 'b'];
    expect(startOptions([...args, '--url', 'https://bsky.app/x'], withDisplay, 'linux')).toEqual({
      help: false,
      browser: 'firefox',
      site: 'mastodon',
      url: 'https://bsky.app/x',
      headless: true,
      asked: true,
      replay: 'a.json',
      out: 'b',
    });
  });

  test('runs unattended without a display, which only Linux can lack', () => {
    expect(startOptions([], {}, 'linux')).toMatchObject({ headless: true, asked: false });
    expect(startOptions([], { WAYLAND_DISPLAY: 'wayland-0' }, 'linux').headless).toBe(false);
    expect(startOptions([], {}, 'darwin').headless).toBe(false);
    expect(startOptions([], {}, 'win32').headless).toBe(false);
  });

  test.for([
    [['--browser', 'opera'], '--browser is chromium or firefox, not “opera”.'],
    [['--site', 'myspace'], '--site is x or bluesky or mastodon, not “myspace”.'],
    [['--url', 'x.com'], '--url is an address that starts with https://, not “x.com”.'],
    [['--url', 'javascript:alert(1)'], '--url is an address'],
    [['--sit', 'x'], "Unknown option '--sit'"],
    [['x'], "Unexpected argument 'x'"],
  ] as const)('says in one sentence what is wrong: %s', ([args, sentence]) => {
    expect(() => startOptions(args, {}, 'linux')).toThrow(sentence);
  });
});
