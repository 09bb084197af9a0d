import { ZERO } from '../scoring';
import { pointsOf } from './context';
import { defineRule } from './define-rule';
import { expectedPoints } from './support/execution-scores';
import { numberFix } from './support/scores';

/** The execution rate has the points that the heading names, else the profile's: 10 by the national rule. */
export const executionPointsOffProfile = defineRule({
  id: 'execution-points-off-profile',
  code: 'PE120',
  topic: 'points',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-13', 'caiyu-2021-101-annex-1'],
  key: 'execution',
  isJudgement: false,
  messages: {
    heading: ['printed', 'expected'],
    profile: ['printed', 'expected'],
    localWeight: ['printed', 'expected', 'full'],
  },
  check(form, context) {
    const { execution, judged, profile } = context;
    const field = execution.pointsField;
    const expected = expectedPoints(form, context);
    if (!field?.number?.gt(ZERO) || field.number.eq(expected)) return [];
    const data = { printed: field.text, expected: expected.toFixed() };
    const base = { data, cells: [field.address], expected, actual: field.number };
    const others = pointsOf(judged);
    const fix = others.plus(expected).eq(profile.fullPoints) ? { fix: numberFix(field.address, expected) } : {};
    if (form.funds?.headingPoints) return [{ message: 'heading', ...base, ...fix }];
    // 第十三条 lets a place set other weights: where they add up they were meant.
    if (others.plus(field.number).eq(profile.fullPoints))
      return [{ message: 'localWeight', severity: 'info', ...base, data: { ...data, full: profile.fullPoints } }];
    return [{ message: 'profile', ...base, ...fix }];
  },
});
