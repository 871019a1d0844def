// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { h, markup, render } from '../../../demo/client/dom.ts';

let parent: HTMLElement;

beforeEach(() => {
  parent = document.createElement('div');
});

describe('the demo’s rendering', () => {
  test('changes nodes in place for another post', () => {
    render(parent, [h('article', { id: 'one' }, h('b', {}, 'a'), 'text')]);
    const [article] = parent.children;
    const inner = article?.firstElementChild;
    render(parent, [h('article', { id: 'two' }, h('b', { class: 'x' }, 'b'), 'other', h('i'))]);
    expect(parent.firstElementChild).toBe(article);
    expect(article?.firstElementChild).toBe(inner);
    expect(parent.innerHTML).toBe('<article id="two"><b class="x">b</b>other<i></i></article>');
  });

  test('leaves alone what others put in, and takes only its own away', () => {
    render(parent, [h('div', {}, h('i'), h('b'))]);
    const bar = parent.firstElementChild;
    const foreign = document.createElement('chat-button');
    bar?.append(foreign);
    bar?.setAttribute('data-foreign', '');
    render(parent, [h('div', { class: 'other' }, h('i'), h('u'), h('s'))]);
    expect(bar?.outerHTML).toBe(
      '<div data-foreign="" class="other"><i></i><u></u><s></s><chat-button></chat-button></div>',
    );
    render(parent, [h('div', {}, h('i'))]);
    expect(bar?.outerHTML).toBe('<div data-foreign=""><i></i><chat-button></chat-button></div>');
  });

  test('makes anew what has another key, and what others put into it is gone', () => {
    render(parent, [h('div', { key: 'liked' })]);
    const bar = parent.firstElementChild;
    bar?.append(document.createElement('chat-button'));
    render(parent, [h('div', { key: 'not liked' })]);
    expect(parent.firstElementChild).not.toBe(bar);
    expect(parent.innerHTML).toBe('<div></div>');
  });

  test('writes markup in which hostile text stays text', () => {
    const wanted = h('a', { title: '"><img>', href: null }, '<b>&', h('br'));
    expect(markup(wanted)).toBe('<a title="&quot;&gt;&lt;img&gt;">&lt;b&gt;&amp;<br></a>');
  });
});
