import { type Figure, isMissed } from './figure.ts';

const HEAD = ['figure', 'value', 'bar', 'low', 'high', 'runs', ''];

/** Up to three digits after the point, and none that say nothing. */
function shown(value: number, unit: string): string {
  const digits = unit === 'B' ? 0 : Math.abs(value) < 10 ? 2 : 1;
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === '×' ? number : `${number} ${unit}`;
}

function row(figure: Figure): string[] {
  const { name, value, bar, unit, low, high, runs } = figure;
  const numbers = [value, bar, low, high].map((each) => shown(each, unit));
  return [name, ...numbers, String(runs), isMissed(figure) ? 'missed' : 'held'];
}

/** The figures as a table in Markdown, its columns aligned for whoever reads it as it is. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(row)];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const isNumber = (column: number) => column > 0 && column < HEAD.length - 1;
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
}
