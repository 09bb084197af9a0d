import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { isReadingSure } from './support/readings';
import { claimsFullScore } from './support/scores';
import { valuesLine } from './support/values';

/** Less than 3 days is not met by 3 days. Excel: =AND(LEFT(E12)="<",F12>=VALUE(MID(E12,2,9)),H12=G12) is FALSE */
export const strictTargetJustReached = defineRule({
  id: 'strict-target-just-reached',
  code: 'PE317',
  topic: 'values',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16'],
  isJudgement: true,
  messages: { reached: ['items'] },
  check: (_form, { judged }) => {
    const rows = judged.filter((one) => claimsFullScore(one) && isReadingSure(one) && isJustReached(one));
    if (rows.length === 0) return [];
    return [
      {
        message: 'reached',
        data: { items: rows.map(valuesLine) },
        cells: rows.flatMap(({ indicator: { actual, target, score } }) =>
          [actual.field, target.field, score].flatMap((field) => (field ? [field.address] : [])),
        ),
      },
    ];
  },
});

/** By every formula this earns full points, and yet it is not what was asked for. */
const isJustReached = ({ assessment, direction }: JudgedIndicator): boolean =>
  direction.isStrict === true && assessment.kind === 'exact' && !assessment.isMet && assessment.ratio?.eq(1) === true;
