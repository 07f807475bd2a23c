import { describe, expect, it } from 'vitest';
import { readDom } from '../../utils/dom/dom-text.ts';
import { isNotOwn, quotedParts, withoutParts } from '../../utils/dom/quoted-parts.ts';
import { checkedRange, offsetOf, rangeOf } from '../../utils/dom/text-position.ts';

const box = (html: string): HTMLElement => {
  document.body.innerHTML = `<div id="box">${html}</div>`;
  return document.querySelector('#box') as HTMLElement;
};
const textOf = (html: string): string => readDom(box(html)).text;

describe('reading', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['the lines a browser makes on Enter', 'One<div>Two</div><div><br></div><div>Three</div>', 'One\n\nTwo\n\nThree'],
    ['empty paragraphs', '<p>One</p><p><br></p><p></p><p>&nbsp;</p><p>Two</p>', 'One\n\n \n\nTwo'],
    ['soft breaks', '<p>One<br>Two<br><br>Three</p>', 'One\nTwo\n\nThree'],
    ['a break that only fills the line', '<p>One<br></p><p>Two</p>', 'One\n\nTwo'],
    ['lists', '<p>Do</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>so</p>', 'Do\n\na\nb\nc\n\nso'],
    ['paragraphs in list items', '<ol><li><p>a</p></li><li><p>b</p></li></ol>', 'a\nb'],
    ['tables', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\nc\td'],
    [
      'links and mentions',
      '<p>See <a href="#">the form</a>, <span class="mention">@Ann</span>.</p>',
      'See the form, @Ann.',
    ],
    ['non-breaking spaces', '<p>a&nbsp;b&nbsp;</p>', 'a b '],
    ['zero-width characters', '<p>\u2060\u2060a\u200bb\ufeff</p>', 'ab'],
    ['emoji held together by a joiner', '<p>👩‍🚀</p>', '👩‍🚀'],
    ['white space of the source', '<p>\n  One\n  two <b> three</b>\n</p>\n<p>four</p>', 'One two three\n\nfour'],
    ['white space that is kept', '<p style="white-space: pre-wrap">a  b\nc</p>', 'a  b\nc'],
    ['text that is not shown', '<p>a<span style="display: none">b</span><script>c</script><button>d</button></p>', 'a'],
    ['nothing', '<p><br data-cke-filler="true"></p>', ''],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('the way back', () => {
  const html =
    '<p>\u2060Hi&nbsp;<b>An\u200bn</b>,</p>\n<ul><li>one <i>two</i></li><li>three<br>four</li></ul><p>  five  six </p>';

  it('finds every word at its place', () => {
    const root = box(html);
    const dom = readDom(root);
    expect(dom.text).toBe('Hi Ann,\n\none two\nthree\nfour\n\nfive six');
    for (const word of dom.text.matchAll(/\S+/g)) {
      const range = rangeOf(root, dom, { start: word.index, end: word.index + word[0].length });
      expect(range.toString().replace(/\u200b/g, '')).toBe(word[0]);
      expect(offsetOf(dom, range.startContainer, range.startOffset)).toBe(word.index);
      expect(offsetOf(dom, range.endContainer, range.endOffset)).toBe(word.index + word[0].length);
    }
  });

  it('answers no range when the DOM no longer holds the words', () => {
    const root = box('<p>You failed to call</p>');
    const dom = readDom(root);
    const span = { start: 4, end: 10 };
    expect(checkedRange(root, dom, span)?.toString()).toBe('failed');
    (root.querySelector('p')?.firstChild as Text).data = 'You forgot to call';
    expect(checkedRange(root, dom, span)).toBeUndefined();
  });

  it('joins an insertion to the words before it, and to its paragraph at the front of one', () => {
    const root = box('<p>a <b>bold</b> c</p><p>d</p>');
    const dom = readDom(root);
    const at = (offset: number) => {
      const { startContainer, startOffset } = rangeOf(root, dom, { start: offset, end: offset });
      return [startContainer.textContent, startOffset];
    };
    expect(at(0)).toEqual(['a ', 0]);
    expect(at(6)).toEqual(['bold', 4]);
    expect(at(8)).toEqual([' c', 2]);
    expect(at(10)).toEqual(['d', 0]);
  });

  it('knows where typing would begin in an empty editor', () => {
    const root = box('<p><br></p>');
    const { startContainer } = rangeOf(root, readDom(root), { start: 0, end: 0 });
    expect(startContainer).toBe(root.querySelector('p'));
  });

  it('tells the caret between elements', () => {
    const root = box('<p>ab</p><p>cd</p>');
    const dom = readDom(root);
    expect(offsetOf(dom, root, 0)).toBe(0);
    expect(offsetOf(dom, root, 1)).toBe(2);
    expect(offsetOf(dom, root, 2)).toBe(6);
  });
});

describe('what is not the author’s own', () => {
  const own = (html: string): string => {
    const { text, marked } = readDom(box(html), isNotOwn);
    return withoutParts(text, quotedParts(text, marked));
  };

  it.each([
    ['a quote', '<p>Hi</p><blockquote><p>old</p></blockquote><p>Bye</p>', 'Hi\n\nBye'],
    [
      'Gmail’s history',
      '<div>Hi</div><div class="gmail_quote">On Monday Ann wrote:<blockquote>old</blockquote></div>',
      'Hi',
    ],
    ['Froala’s history', '<p>Hi</p><div class="freshdesk_quote"><p>old</p></div>', 'Hi'],
    ['an attribution with its quote', '<p>On 3 May 2026, Ann wrote:</p><blockquote>old</blockquote><p>Hi</p>', 'Hi'],
    ['an Italian one', '<p>Ecco.</p><p>Il 3 mag 2026, Anna ha scritto:</p><blockquote>prima</blockquote>', 'Ecco.'],
    ['a Brazilian one', '<p>Oi.</p><p>Em 3 de mai. de 2026, Ana escreveu:</p><blockquote>antes</blockquote>', 'Oi.'],
    ['an attribution over bare history', '<p>Hi</p><p>On 3 May 2026, Ann wrote:</p><p>old</p>', 'Hi'],
    ['a marked signature', '<p>Hi</p><div class="signature">Ann, Support</div>', 'Hi'],
    ['a signature by its dashes', '<p>Hi</p><p>-- <br>Ann<br>Support</p>', 'Hi'],
    ['a signature inside a quote', '<blockquote>old<br>-- <br>Bob</blockquote><p>Hi</p>', 'Hi'],
  ])('%s', (_what, html, text) => {
    expect(own(html)).toBe(text);
  });

  it('leaves sentences alone that only look like it', () => {
    const html = '<p>On Monday our courier wrote: nobody home. We try again -- tomorrow.</p>';
    expect(own(html)).toBe('On Monday our courier wrote: nobody home. We try again -- tomorrow.');
  });

  it('reads quotes in plain text', () => {
    const text = 'Hi Ann,\n\nOn Monday, Ann wrote:\n> old\n> older\n\nYes.\n\n-- \nBob';
    expect(withoutParts(text, quotedParts(text))).toBe('Hi Ann,\n\nYes.');
  });
});
