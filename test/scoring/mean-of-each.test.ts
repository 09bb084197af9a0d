import { aimByAnswer, answerRepeating, parseMeasure } from '../../src/scoring';
import { bothOfEach } from '../../src/scoring/mean-of-each';

const both = (target: string, answer: string): string | null => {
  const found = bothOfEach(parseMeasure(target), parseMeasure(answer));
  return found && `${found.told.numeral} of ${found.asked.sign ?? ''} ${found.asked.numeral}`;
};

test.each([
  ['每人每年不少于4次', '人均4.2次', '4.2 of at-least 4'],
  ['每人每年不少于4次', '人均3.2次', '3.2 of at-least 4'],
  ['每人每年≥4次', '每人5次', '5 of at-least 4'],
  ['每人每年1次', '人均1次', '1 of  1'],
  ['每村每月2次', '每村每月1次', '1 of  2'],
])('%s, and %s: %s', (target, answer, expected) => {
  expect(both(target, answer)).toBe(expected);
});

test.each([
  ['每人每年不少于4次', '户均4.2次'],
  ['每村每月2次', '每村1次'],
  ['每人每年4次', '人均约4次'],
  ['每人每年4次', '人均4.2小时'],
  ['每人每年4次', '人均4.2次，共2132次'],
  // A mean does not say that each keeps to the limit.
  ['每人每年不超过4次', '人均3.2次'],
])('%s is not answered by %s', (target, answer) => {
  expect(both(target, answer)).toBeNull();
});

test('target and answer are the numbers of each', () => {
  const [target, answer] = ['每人每年不少于4次', '人均3.2次'].map(parseMeasure);
  if (!target || !answer) throw new Error('no measures');
  expect(aimByAnswer(target, answer)).toMatchObject({ kind: 'quantity', quantity: { numeral: '4', sign: 'at-least' } });
  expect(answerRepeating(target, answer)).toMatchObject({ result: { numeral: '3.2' } });
});
