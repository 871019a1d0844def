import { expect, test } from 'vitest';
import { figureOf } from '../../../scripts/bench/figure.ts';
import { tableOf } from '../../../scripts/bench/table.ts';

test('the table is Markdown with aligned columns, and says which bars are held', () => {
  const figures = [
    figureOf({ name: 'a ratio', bar: 1.5, unit: '×' }, [1.4, 1.5, 1.61]),
    figureOf({ name: 'too large', bar: 12_000, unit: 'B' }, [12_001]),
  ];
  expect(tableOf(figures).split('\n')).toEqual([
    '| figure    |    value |      bar |      low |     high | runs |        |',
    '| --------- | -------: | -------: | -------: | -------: | ---: | ------ |',
    '| a ratio   |     1.50 |     1.50 |     1.40 |     1.61 |    3 | held   |',
    '| too large | 12,001 B | 12,000 B | 12,001 B | 12,001 B |    1 | missed |',
  ]);
});

test('a figure keeps six digits of what was measured', () => {
  expect(figureOf({ name: 'a', bar: 1, unit: '×' }, [1 / 3, 2 / 3])).toEqual({
    name: 'a',
    bar: 1,
    unit: '×',
    value: 0.5,
    low: 0.333333,
    high: 0.666667,
    runs: 2,
  });
});
