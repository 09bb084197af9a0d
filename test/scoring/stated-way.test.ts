import { decimal, formatDecimal, parseMeasure, statedWay } from '../../src/scoring';

/** What a remark makes of a result, of ten points. */
function stated(remark: string, actual: string): string | null {
  const measure = parseMeasure(actual);
  if (measure.kind !== 'quantity') throw new Error(`${actual} is no quantity`);
  const way = statedWay(remark, measure.quantity, decimal(10));
  return way && `${way.formula} ${formatDecimal(way.score)}: ${way.step}`;
}

const INTERVALS = '60%至80%得5分；80%至90%得8分';

test.each([
  ['an interval holds its lower bound', INTERVALS, '80%', 'interval 8: 80% ≤ 80% < 90% → 8'],
  ['and what lies within', INTERVALS, '79.9%', 'interval 5: 60% ≤ 79.9% < 80% → 5'],
  ['up to 100 % its upper one too', '90%至100%得9分', '100%', 'interval 9: 90% ≤ 100% ≤ 100% → 9'],
  ['numbers without per cent for results without', '20至30得6分', '25场', 'interval 6: 20 ≤ 25 < 30 → 6'],
  ['a mark that is missed', '及格线75%', '74.9%', 'below-pass-mark 0: 74.9% < 75% → 0'],
  ['a mark four letters from its name', '及格线应当达到75%', '70%', 'below-pass-mark 0: 70% < 75% → 0'],
  ['bounds a few words apart', '80%以上直至90%得8分', '85%', 'interval 8: 80% ≤ 85% < 90% → 8'],
  ['a score a few words behind', '80%至90%之间的经专家认得8分', '85%', 'interval 8: 80% ≤ 85% < 90% → 8'],
  ['a mark told by what lies below it', '按比例得分，低于75%不得分', '74.9%', 'below-pass-mark 0: 74.9% < 75% → 0'],
  ['the same of a number', '不足20场的，得0分', '19场', 'below-pass-mark 0: 19 < 20 → 0'],
  ['a grade that names one score', '按等级赋分，良好得8分', '85%', 'interval 8: → 8'],
])('%s', (_what, remark, actual, expected) => {
  expect(stated(remark, actual)).toBe(expected);
});

test.each([
  ['the upper bound is the next interval’s', INTERVALS, '90%'],
  ['below every interval', INTERVALS, '59%'],
  ['a mark that is reached', '及格线75%', '75%'],
  ['a mark of another kind than the result', '及格线75%', '70场'],
  ['a mark too far from its word', '及格线一般应达到75%', '70%'],
  ['what lies below a mark that is reached', '低于75%不得分', '75%'],
  ['what lies below a mark and earns something', '低于75%得5分', '70%'],
  ['an interval of per cents for a number', '20%至30%得6分', '25场'],
  ['a bound that lacks its per cent', '80至90%得6分', '85%'],
  ['full points, which a missed target never earns', '80%至90%得10分', '85%'],
  ['a bound that is no per cent beside one that is', '80%至90得8分', '85%'],
  ['two numbers that no word joins', '80%，满意90%得8分', '85%'],
  ['two numbers far from each other', '80%以上并且不高于或等于至90%得8分', '85%'],
  ['a score far behind', '80%至90%之间的经过专家评审后酌情得6分', '85%'],
  ['points that nothing says are earned', '80%至90%共8分', '85%'],
  ['a share of the points', '80%至90%得80%分值', '85%'],
  ['a number that is no score', '80%至90%得8次', '85%'],
  ['two grades and no word of which', '按等级赋分，良好得8分，合格得6分', '85%'],
  ['nothing stated', '师资不足', '85%'],
])('nothing follows from %s', (_what, remark, actual) => {
  expect(stated(remark, actual)).toBeNull();
});
