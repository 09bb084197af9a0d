import { gradeOf, type Grade } from '../scoring';
import { numberIn, profileIn } from './arguments';
import { isFailure, type Failure } from './failure';

/**
 * 按总分给出自评等级：优、良、中、差。 / The grade of a total: 优 (excellent), 良 (good), 中 (medium), 差 (poor).
 * @customfunction GRADE
 * @param total 总分：空白不按 0 计。 / Total: a blank is not 0.
 * @param profile 规则集：编号，省略时为 national-2020。 / Profile: its id; national-2020 by default.
 * @returns 等级。 / The grade.
 * @example =PE.GRADE(90) → 优
 * @example =PE.GRADE(89.99) → 良
 * @example =PE.GRADE("60分") → 中
 * @example =PE.GRADE("") → #N/A 总分为空
 */
export function grade(total: unknown, profile?: unknown): Grade | Failure {
  const rules = profileIn(profile);
  if (isFailure(rules)) return rules;
  const number = numberIn(total, 'total');
  return isFailure(number) ? number : gradeOf(number.value, rules);
}
