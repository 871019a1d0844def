import fc from 'fast-check';

/** Text that looks for a way out of Markdown, HTML and plain lines, among all that can stand in a string. */
export const hostileWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        ...['*', '**', '_', '__', '~', '~~', '`', '```', '~~~', '#', '## ', '> ', '- ', '+ ', '1. ', '1)', '|', '---'],
        ...[
          '===',
          '[',
          ']',
          '](',
          '](https://x.example)',
          '![',
          '[^1]',
          '[^1]: ',
          '[x]',
          '[a]: https://x.example',
          '\\',
        ],
        ...['<b>', '</b>', '<https://x.example>', '<!--', '<?', '<![CDATA[', '&amp;', '&#42;', '&', '"', "'", '$', ':'],
        ...['https://ok.example/a_b_*c*', 'https://ok.example/(x)', 'www.x.example', 'a@x.example', 'xmpp:a@x.example'],
        ...['javascript:alert(1)', '|a|b|\n|-|-|\n', 'a', 'b', '1', 'ש', 'م', '\u202e', '\u2067', '\u2069', '\u202c'],
        ...[
          ' ',
          '  ',
          '    ',
          '\t',
          '\n',
          '\n\n',
          '\r',
          '\r\n',
          '\0',
          '\v',
          '\f',
          '\u00a0',
          '\u2028',
          '@',
          'ſ',
          '👩‍👧',
        ],
      ),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));
