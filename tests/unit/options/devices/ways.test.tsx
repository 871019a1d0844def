// @vitest-environment happy-dom
import '../../popup/support/extension.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { DevicesSection } from '../../../../options/devices/devices-section.tsx';
import { addBlog } from '../../../../src/store/blogs.ts';
import { databaseWithSession } from '../../store/made-up-session.ts';
import { showPart } from '../support/options.tsx';
import { CLOUD, fakeBrowser, putStatus } from './support.ts';

const FOLDER = '/remote.php/dav/files/ada/';

/** What a folder with these files in it answers. */
function listing(path: string, names: readonly string[] = []): Response {
  const one = (href: string, type: string) =>
    `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:resourcetype>${type}</d:resourcetype>` +
    '<d:getcontentlength>9</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';
  const files = names.map((name) => one(`${path}${name}`, ''));
  const body = `<d:multistatus xmlns:d="DAV:">${one(path, '<d:collection/>')}${files.join('')}</d:multistatus>`;
  return new Response(body, { status: 207, headers: { 'Content-Type': 'application/xml' } });
}

/** A cloud in which Ada has her files, with these in our folder; or one that answers all alike. */
function cloud(answer: readonly string[] | number): void {
  const respond = async (input: string | URL | Request) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : String(input));
    const found =
      typeof answer === 'number'
        ? new Response('', { status: answer })
        : pathname.startsWith(FOLDER)
          ? listing(pathname, pathname.endsWith('Chat%20Highlights/') ? answer : [])
          : new Response('', { status: 405 });
    return Object.defineProperty(found, 'url', { value: href });
  };
  vi.stubGlobal('fetch', vi.fn(respond));
  onTestFinished(() => void vi.stubGlobal('fetch', undefined));
}

async function show(config?: object) {
  const { database } = await databaseWithSession();
  const seen = fakeBrowser(config);
  showPart(database, DevicesSection);
  await screen.findByRole('region', { name: 'How this device syncs' });
  return { database, ...seen };
}

async function typeCloud(address = 'cloud.example', user = 'ada', password = 'secret'): Promise<void> {
  (await screen.findByRole('button', { name: /^Use: WebDAV/ })).click();
  fireEvent.input(await screen.findByLabelText('Address'), { target: { value: address } });
  fireEvent.input(screen.getByLabelText('User name'), { target: { value: user } });
  fireEvent.input(screen.getByLabelText('Password'), { target: { value: password } });
  screen.getByRole('button', { name: 'Connect' }).click();
}

const refused = (words: RegExp) => screen.findByText(words, { selector: 'form .mistake' });

describe('a server of the host’s own', () => {
  it('is tried, kept with a new key, and shown as a pairing code', async () => {
    cloud([]);
    const { held, sent, asked } = await show({ kind: 'account' });
    await typeCloud();
    await waitFor(() => expect(sent).toEqual([{ act: 'now' }]));
    expect(asked).toEqual(['https://cloud.example/*']);
    expect(held.sync).toMatchObject({
      kind: 'webdav',
      address: `https://cloud.example${FOLDER}Chat%20Highlights/`,
      user: 'ada',
      password: 'secret',
      key: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/),
    });
    await screen.findByRole('region', { name: 'Pairing code' });
    // What was pressed is gone by then.
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'How this device syncs' }));
    expect(held['data-page https://cloud.example/*']).toBe('sync');
  });

  it('can be left again by undoing, and what was asked for it is given back', async () => {
    cloud([]);
    const remove = vi.fn(async () => true);
    const { held, sent } = await show({ kind: 'account' });
    Object.assign(browser.permissions, { remove });
    await typeCloud();
    (await screen.findByRole('button', { name: 'Undo' })).click();
    await waitFor(() => expect(held.sync).toEqual({ kind: 'account' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(remove).toHaveBeenCalledWith({ origins: ['https://cloud.example/*'] });
  });

  it.each([
    [401, /does not take this user name and password/],
    [403, /does not let you in there/],
    [507, /has no room left/],
    [503, /asks for patience/],
    [200, /no server of this kind/],
  ])('that answers %i is refused with a sentence, and nothing is kept', async (status, words) => {
    cloud(status);
    const { held, sent } = await show({ kind: 'account' });
    await typeCloud();
    await refused(words);
    expect(held.sync).toEqual({ kind: 'account' });
    expect(sent).toEqual([]);
    // What was typed is still there.
    expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('ada');
  });

  it('that does not answer is refused with a sentence', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    await show({ kind: 'account' });
    await typeCloud();
    await refused(/does not answer/);
  });

  it('is not called where the browser says no', async () => {
    cloud([]);
    const { held } = await show({ kind: 'account' });
    Object.assign(browser.permissions, { request: async () => false });
    await typeCloud();
    await refused(/./);
    expect(fetch).not.toHaveBeenCalled();
    expect(held).toEqual({ sync: { kind: 'account' } });
  });

  it('wants an address that is one', async () => {
    await show({ kind: 'account' });
    await typeCloud('');
    await refused(/Type the address first/);
    fireEvent.input(screen.getByLabelText('Address'), { target: { value: 'no address' } });
    screen.getByRole('button', { name: 'Connect' }).click();
    await refused(/“no address” is no address/);
  });

  it('is left by Cancel, and the focus goes back to where it came from', async () => {
    await show({ kind: 'account' });
    const use = await screen.findByRole('button', { name: /^Use: WebDAV/ });
    use.focus();
    use.click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Address')));
    screen.getByRole('button', { name: 'Cancel' }).click();
    await waitFor(() => expect(document.activeElement).toBe(use));
    expect(screen.queryByLabelText('Address')).toBeNull();
  });

  it('without HTTPS is warned of before anything is sent', async () => {
    await show({ kind: 'account' });
    (await screen.findByRole('button', { name: /^Use: WebDAV/ })).click();
    fireEvent.input(await screen.findByLabelText('Address'), { target: { value: 'http://cloud.example' } });
    await screen.findByText(/everyone on the way can read this password/);
  });

  it('on which somebody syncs already wants the key, or to be begun anew by two presses', async () => {
    cloud(['space.abc.chat-highlights']);
    const { held, sent } = await show({ kind: 'account' });
    await typeCloud();
    const card = await screen.findByRole('region', { name: 'A key is missing' });
    expect(held.sync).toEqual({ kind: 'account' });
    within(card).getByRole('button', { name: 'Start a new space' }).click();
    expect(sent).toEqual([]);
    (await within(card).findByRole('button', { name: /^Press again/ })).click();
    await waitFor(() => expect(sent).toEqual([{ act: 'replace' }]));
    expect(held.sync).toMatchObject({ kind: 'webdav' });
  });

  it('keeps its key where the host signs in anew', async () => {
    cloud(['space.abc.chat-highlights']);
    const address = `https://cloud.example${FOLDER}Chat%20Highlights/`;
    const { held, sent, database } = await show({ ...CLOUD, address });
    await putStatus(database, { remote: 'webdav', problem: { code: 'signed_out', detail: '', retryAt: null } });
    (await screen.findByRole('button', { name: 'Sign in again' })).click();
    fireEvent.input(await screen.findByLabelText('Password'), { target: { value: 'a newer one' } });
    screen.getByRole('button', { name: 'Connect' }).click();
    await waitFor(() => expect(sent).toEqual([{ act: 'now' }]));
    expect(held.sync).toMatchObject({ key: CLOUD.key, password: 'a newer one' });
  });
});

describe('the other ways', () => {
  it('are taken at once where there is nothing to be said', async () => {
    const { held, sent } = await show({ kind: 'account' });
    (await screen.findByRole('button', { name: 'Use: This device alone' })).click();
    await waitFor(() => expect(held.sync).toEqual({ kind: 'off' }));
    await screen.findByText(/Nothing leaves this device/);
    (await screen.findByRole('button', { name: 'Use: Browser account' })).click();
    await waitFor(() => expect(sent).toEqual([{ act: 'now' }]));
    expect(held.sync).toEqual({ kind: 'account' });
  });

  it('do not offer an account that does not travel', async () => {
    const { database } = await databaseWithSession();
    fakeBrowser();
    Reflect.set(browser.runtime, 'getPlatformInfo', async () => ({ os: 'android' }));
    showPart(database, DevicesSection);
    await screen.findByText(/Not in this browser: its account does not carry/);
    expect(screen.queryByRole('button', { name: 'Use: Browser account' })).toBeNull();
    await screen.findByText(/Nothing leaves this device/);
  });

  it('teach where no blog is connected here', async () => {
    const { database } = await show({ kind: 'account' });
    await addBlog(database, {
      root: 'https://blog.example/wp-json/',
      home: 'https://blog.example/',
      name: 'The Corner',
    });
    (await screen.findByRole('button', { name: 'Use: WordPress blog' })).click();
    await screen.findByText(/No blog is connected in this browser/);
    expect(screen.getByRole('link', { name: 'Connect a blog' }).getAttribute('href')).toBe('#blogs');
  });
});
