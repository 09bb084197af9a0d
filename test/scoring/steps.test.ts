import { decimal } from '../../src/scoring';
import { roundedStep, showUnrounded } from '../../src/scoring/steps';

test.each([
  ['7.33333333333333333333', '7.333…'],
  ['4.375', '4.375'],
  ['4.37499999999', '4.374…'],
  ['0.123456', '0.123456'],
  ['0.00000000001', '0.000…'],
  ['7', '7'],
])('showUnrounded(%s) is %s', (value, expected) => {
  expect(showUnrounded(decimal(value), 2)).toBe(expected);
});

test('an arrow only where something is rounded', () => {
  expect(roundedStep('a', decimal('4.375'), decimal('4.38'), 2)).toBe('a = 4.375 → 4.38');
  expect(roundedStep('a', decimal('4.8'), decimal('4.8'), 2)).toBe('a = 4.8');
});
