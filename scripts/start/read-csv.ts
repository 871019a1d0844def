/**
 * Reads CSV by the letter of its grammar, one character at a time.
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 * @throws Error where the text breaks it
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  const quoted = (): string => {
    let value = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('a quotation mark is not closed');
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') {
        value += '"';
        at += 1;
      } else break;
    }
    at += 1;
    return value;
  };
  const plain = (): string => {
    const start = at;
    while (at < text.length && !',\r\n"'.includes(text[at] ?? '')) at += 1;
    return text.slice(start, at);
  };
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      row.push(text[at] === '"' ? quoted() : plain());
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n')
      throw new Error(`a line goes on strangely at ${at}: ${text.slice(at, at + 20)}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
