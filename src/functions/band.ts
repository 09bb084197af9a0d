import { isCellError } from '../form';
import { bandsInPoints, gradeInWords, type Band } from '../scoring';
import { numberIn, oneValue, profileIn } from './arguments';
import { invalid, isFailure, notAvailable, type Failure } from './failure';
import { toNumber } from './indicator';

/**
 * 定性指标某一档的得分下限和上限，横向溢出两格。 / Lowest and highest score of a qualitative grade, spilled over two cells.
 * @customfunction BAND
 * @param grade 完成档次：达成、部分达成、未达成。 / Grade: achieved, partly achieved, not achieved.
 * @param points 分值。 / Points.
 * @param profile 规则集：编号，省略时为 national-2020。 / Profile: its id; national-2020 by default.
 * @spills
 * @returns 下限和上限；除“达成”外，上限本身属于上一档。 / Lowest and highest score; except for achieved, the highest belongs to the next grade.
 * @example =PE.BAND("达成",10) → {8,10}
 * @example =PE.BAND("部分达成",10) → {6,8}
 * @example =PE.BAND("未达成",5) → {0,3}
 * @example =PE.BAND("还行",10) → #VALUE!
 */
export function band(grade: unknown, points: unknown, profile?: unknown): number[][] | Failure {
  const rules = profileIn(profile);
  if (isFailure(rules)) return rules;
  const wanted = gradeIn(grade);
  if (isFailure(wanted)) return wanted;
  const own = numberIn(points, 'points');
  if (isFailure(own)) return own;
  const found = bandsInPoints(own.value, rules).filter((one) => one.grade === wanted);
  return found.map(({ low, high }) => [toNumber(low), toNumber(high)]);
}

const IN_ENGLISH: ReadonlyMap<string, Band['grade']> = new Map([
  ['achieved', 'achieved'],
  ['partly achieved', 'partly-achieved'],
  ['not achieved', 'not-achieved'],
]);

function gradeIn(argument: unknown): Band['grade'] | Failure {
  const value = oneValue(argument, 'grade');
  if (isFailure(value)) return value;
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return notAvailable('blank', { argument: 'grade' });
  }
  if (isCellError(value)) return notAvailable('error', { argument: 'grade', error: value.error });
  const text = String(value);
  const known = typeof value === 'string' ? (gradeInWords(text) ?? IN_ENGLISH.get(text.trim().toLowerCase())) : null;
  return known ?? invalid('unknown-grade', { argument: 'grade', text });
}
