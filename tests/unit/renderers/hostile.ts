import fc from 'fast-check';

/** Text that looks for a way out: pieces of markup, addresses, controls and halves of characters among the rest. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...['<', '>', '"', "'", '&', '&lt;', '&amp;', '<script>', '</script>', '</p>', '</blockquote>', '<!--', '-->'],
        ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'data:text/html,x', 'https://ok.example/?a=1&b=2'],
        ...[' ', '  ', '\n', '\r', '\r\n', '\t', '\0', '\u202e', '\u2067', 'https://"onclick=x', '[gallery]', '@', '#'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
