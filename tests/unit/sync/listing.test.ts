import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../src/sync/remotes/webdav/listing.ts';

const FOLDER = 'https://cloud.example/remote.php/dav/files/m%20q/Chat%20Highlights/';
const PATH = new URL(FOLDER).pathname;

const files = (document: string, folder = FOLDER) => filesIn(new TextEncoder().encode(document), folder);

/** One answer of a server that writes `D:` before its own names. */
function response(href: string, inside: string, status = 'HTTP/1.1 200 OK'): string {
  return `<D:response><D:href>${href}</D:href><D:propstat><D:prop>${inside}</D:prop><D:status>${status}</D:status></D:propstat></D:response>`;
}

const answer = (...responses: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><D:multistatus xmlns:D="DAV:">${responses.join('\n')}</D:multistatus>`;

const size = (bytes: number | string) => `<D:getcontentlength>${bytes}</D:getcontentlength><D:resourcetype/>`;
const COLLECTION = '<D:resourcetype><D:collection/></D:resourcetype>';

describe('the files in a folder', () => {
  it('are those that Nextcloud names', () => {
    const document = `<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns" xmlns:nc="http://nextcloud.org/ns"><d:response><d:href>${PATH}</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:response><d:href>${PATH}Readme.md</d:href><d:propstat><d:prop><d:getcontentlength>206</d:getcontentlength><d:resourcetype/></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
    expect(files(document)).toEqual([{ name: 'Readme.md', size: 206 }]);
  });

  it('are read by their namespaces, whatever stands before the names', () => {
    const document = `<multistatus xmlns="DAV:" xmlns:x="urn:other"><response xmlns:lp1="DAV:"><href><![CDATA[${PATH}a.b]]></href><propstat><prop><lp1:getcontentlength xmlns:dt="urn:uuid:c2f41010/" dt:dt="int"> 12 </lp1:getcontentlength><x:resourcetype><collection/></x:resourcetype></prop></propstat></response></multistatus>`;
    expect(files(document)).toEqual([{ name: 'a.b', size: 12 }]);
  });

  it.each([
    [`${PATH}a.b`, 'a.b'],
    ['a.b', 'a.b'],
    [`${FOLDER}a.b`, 'a.b'],
    [`http://inside:8080${PATH}a.b`, 'a.b'],
    ['/files/m q/Chat Highlights/a.b', 'a.b'],
    ['/Chat%20Highlights/%61%2eb', 'a.b'],
    [`\n  ${PATH}a.b\n`, 'a.b'],
    [`${PATH}%C3%A9%20&amp;%3C.txt`, 'é &<.txt'],
    [`${PATH}a%2Fb.c`, 'a/b.c'],
    [`${PATH}%ff%zz`, '%ff%zz'],
  ])('may be named %j', (href, name) => {
    expect(files(answer(response(href, size(7))))).toEqual([{ name, size: 7 }]);
  });

  it.each([
    ['the folder itself', PATH, COLLECTION],
    ['the folder without a slash', PATH.slice(0, -1), COLLECTION],
    ['a folder in it', `${PATH}a.b`, COLLECTION],
    ['a folder that is not said to be one', `${PATH}a.b/`, ''],
    ['what lies deeper', `${PATH}a.b/c.d`, size(1)],
    ['what lies beside', '/remote.php/dav/files/m%20q/a.b', size(1)],
  ])('are without %s', (_, href, inside) => {
    expect(files(answer(response(href, inside)))).toEqual([]);
  });

  it('are without those that are not found', () => {
    const gone = `<D:response><D:href>${PATH}a.b</D:href><D:status>HTTP/1.1 404 Not Found</D:status></D:response>`;
    expect(files(answer(gone, response(`${PATH}c.d`, size(1))))).toEqual([{ name: 'c.d', size: 1 }]);
  });

  it.each(['', '-1', '1.5', 'many', '1e3', '9'.repeat(16)])('have no size where it is %j', (bytes) => {
    expect(files(answer(response(`${PATH}a.b`, size(bytes))))).toEqual([{ name: 'a.b', size: null }]);
  });

  it('have no size where it was not found, or is not told', () => {
    const hidden = response(`${PATH}a.b`, size(5), 'HTTP/1.1 403 Forbidden');
    expect(files(answer(hidden, response(`${PATH}c.d`, '')))).toEqual([
      { name: 'a.b', size: null },
      { name: 'c.d', size: null },
    ]);
  });

  it('lie in the root, too', () => {
    const root = 'https://files.example/';
    expect(
      files(answer(response('/', COLLECTION), response('/a.b', size(1)), response('/c/d.e', size(1))), root),
    ).toEqual([{ name: 'a.b', size: 1 }]);
  });

  it.each([
    '',
    '<!DOCTYPE html><title>Log in</title>',
    '{"error":"none"}',
    '<html></html>',
    '<multistatus/>',
    answer(response(`${PATH}a.b`, size(1))).slice(0, -5),
  ])('are not told by %j', (document) => {
    expect(files(document)).toBeNull();
  });
});
