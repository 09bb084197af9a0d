import { inReadingOrder, settledSeverity } from '../../src/audit/order';
import type { Severity } from '../../src/rules/types';

const at = (severity: Severity, row: number | null, column = 0, code = 'PE100') => ({
  severity,
  code,
  cells: row === null ? [] : [{ row, column }],
});

describe('the order of findings', () => {
  it('is by severity, then from top to bottom, from left to right, by code, the whole form last', () => {
    const right = [
      at('error', 3),
      at('error', 9),
      at('warning', 1, 2, 'PE100'),
      at('warning', 1, 2, 'PE200'),
      at('warning', 1, 3),
      at('warning', null, 0, 'PE100'),
      at('warning', null, 0, 'PE200'),
      at('info', 0),
    ];
    expect([...right].reverse().sort(inReadingOrder)).toEqual(right);
    expect(inReadingOrder(at('info', 1), at('info', 1))).toBe(0);
  });
});

describe('a severity setting', () => {
  it.each<[Severity, Severity, Severity | undefined, Severity]>([
    ['warning', 'warning', undefined, 'warning'],
    ['warning', 'warning', 'info', 'info'],
    ['warning', 'warning', 'error', 'error'],
    ['info', 'warning', 'error', 'info'],
    ['warning', 'error', 'info', 'info'],
    ['info', 'error', 'warning', 'info'],
  ])('%s of a rule up to %s, set to %s, is %s', (own, gravest, setting, settled) => {
    expect(settledSeverity(own, gravest, setting)).toBe(settled);
  });
});
