import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Element, readXml } from '../../../src/sync/remotes/webdav/read-xml.ts';

const leaf = (name: string, text = ''): Element => ({ name, text, children: [] });

describe('an XML document', () => {
  it.each([
    ['<a/>', leaf('{}a')],
    ['<a></a>', leaf('{}a')],
    ['\u{feff}\n<?xml version="1.0"?>\n<!-- <b> --><a >x</a >\n<!-- end -->', leaf('{}a', 'x')],
    ['<a xmlns="DAV:"/>', leaf('{DAV:}a')],
    ["<d:a xmlns:d='DAV:'>1</d:a>", leaf('{DAV:}a', '1')],
    ['<d:a xmlns:d = "a&amp;b" lang="&quot;" />', leaf('{a&b}a')],
    ['<a>&lt;&amp;&gt;&#233;&#x1F600;&amp;lt;</a>', leaf('{}a', '<&>é😀&lt;')],
    ['<a>1<![CDATA[<b>&amp;]] >]]>2<!-- 3 --><?four?>5</a>', leaf('{}a', '1<b>&amp;]] >25')],
    ['<a b="c>d" e=\'"\'>f</a>', leaf('{}a', 'f')],
    [
      '<a xmlns="one"><b xmlns="two"><c/></b><d xmlns=""/><e/></a>',
      {
        name: '{one}a',
        text: '',
        children: [{ name: '{two}b', text: '', children: [leaf('{two}c')] }, leaf('{}d'), leaf('{one}e')],
      },
    ],
    [
      '<x:a xmlns:x="one">1<x:b xmlns:x="two"/>2<x:b/></x:a>',
      { name: '{one}a', text: '12', children: [leaf('{two}b'), leaf('{one}b')] },
    ],
  ])('%j is read', (document, element) => {
    expect(readXml(document)).toEqual(element);
  });

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<a b=c/>',
    '<a b="<"/>',
    '<a b/>',
    '<d:a/>',
    '<a xmlns:__proto__="x"><constructor:b/></a>',
    '</a/>',
    '<a></a b="c">',
    '<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>',
    '<html><br></html>',
  ])('%j is none', (document) => {
    expect(readXml(document)).toBeNull();
  });

  const Name = fc.constantFrom('a', 'b', 'href', 'é', 'a-b.c_1');
  const tree = fc.letrec<{ element: Element }>((tie) => ({
    element: fc.record({
      name: fc.tuple(fc.constantFrom('', 'DAV:', 'http://owncloud.org/ns'), Name).map(([ns, name]) => `{${ns}}${name}`),
      children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('element'), { maxLength: 3 })),
      text: fc.string({ unit: 'grapheme' }),
    }),
  })).element;

  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;');

  function written({ name, children, text }: Element, prefix = 'p'): string {
    const [, namespace = '', local = ''] = /^\{(.*)\}(.*)$/.exec(name) ?? [];
    const tag = namespace === '' ? local : `${prefix}:${local}`;
    const declared = namespace === '' ? ' xmlns=""' : ` xmlns:${prefix}="${namespace}"`;
    const inside = children.map((child, at) => written(child, `p${at}`)).join('<!-- & -->');
    return `<${tag}${declared}>${escaped(text)}${inside}</${tag}>`;
  }

  it('is read as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(tree, (element) => {
        expect(readXml(written(element))).toEqual(element);
      }),
    );
  });

  it('is none once it is cut short', () => {
    fc.assert(
      fc.property(tree, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (element, at) => {
        const document = written(element);
        expect(readXml(document.slice(0, Math.floor(at * document.length)))).toBeNull();
      }),
    );
  });

  it('is read or refused in time, though it be made to take long', () => {
    const long = 200_000;
    const begun = performance.now();
    expect(readXml(`<a${' '.repeat(long)}<`)).toBeNull();
    expect(readXml(`<a ${'b'.repeat(long)}`)).toBeNull();
    expect(readXml(`<a>${'<b>'.repeat(long)}`)).toBeNull();
    expect(readXml(`<a>${'&'.repeat(long)}</a>`)?.text).toHaveLength(long);
    expect(readXml(`<a>${'<b/>'.repeat(long)}</a>`)?.children).toHaveLength(long);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
