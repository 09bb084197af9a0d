import { says } from '../lexicon';
import { compactText, type Decimal } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { isEmptyTalk } from './support/empty-talk';
import { inPercent } from './support/points';
import { certaintyOf, hasReason, isScaleSure } from './support/readings';
import { claimsFullScore } from './support/scores';
import { withoutSign } from './support/values';

const DATA = ['count', 'items', 'threshold'] as const;

/**
 * A result far above its target with full marks: was the target set too low? From 130 % a question, unless the reason
 * tells another cause; from 120 % worth knowing.
 * Excel: =AND(F12/E12>=1.3,H12=G12) is FALSE
 */
export const farOverTarget = defineRule({
  id: 'far-over-target',
  code: 'PE311',
  topic: 'values',
  severity: 'warning',
  basis: ['caiyu-2020-10-art-16', 'system'],
  key: 'thresholds',
  isJudgement: false,
  messages: { farOver: DATA, farOverExplained: DATA, over: DATA, farOverUnscored: DATA },
  check: (_form, { judged, profile }) => {
    const { farOverInfo, farOverWarning } = profile.thresholds;
    const over = judged.flatMap(readOver);
    const beyond = over.filter(({ ratio }) => ratio.gte(farOverWarning));
    const explained = beyond.filter(({ one }) => isExplained(one.indicator));
    const far = beyond.filter((one) => !explained.includes(one));
    const near = over.filter(({ ratio }) => ratio.gte(farOverInfo) && ratio.lt(farOverWarning));
    const unscored = judged.flatMap(readUnscored);
    return [
      ...(unscored.length > 0
        ? [{ message: 'farOverUnscored' as const, ...report(unscored, farOverWarning), severity: 'info' as const }]
        : []),
      ...(far.length > 0 ? [{ message: 'farOver' as const, ...report(far, farOverWarning) }] : []),
      ...(explained.length > 0
        ? [
            {
              message: 'farOverExplained' as const,
              ...report(explained, farOverWarning),
              severity: 'info' as const,
            },
          ]
        : []),
      ...(near.length > 0
        ? [{ message: 'over' as const, ...report(near, farOverInfo), severity: 'info' as const }]
        : []),
    ];
  },
});

interface Over {
  readonly one: JudgedIndicator;
  readonly ratio: Decimal;
}

/** A positive target that was exceeded, by how much. */
function readOver(one: JudgedIndicator): Over[] {
  const { assessment, direction } = one;
  if (assessment.kind !== 'exact' || assessment.formula !== 'met' || direction.direction !== 'positive') return [];
  if (!claimsFullScore(one) || certaintyOf(one) === 'open' || !isScaleSure(one.indicator)) return [];
  const { ratio } = assessment;
  return ratio ? [{ one, ratio }] : [];
}

/** Whether the reason tells where the excess is from, and not that the target was set too low, which costs points. */
function isExplained(indicator: JudgedIndicator['indicator']): boolean {
  const text = compactText(indicator.reason?.text ?? '');
  return hasReason(indicator) && !isEmptyTalk(text) && !says('target-too-low', text);
}

/** The same in a form without points, where nobody says why: no marks were claimed, so it is worth knowing and no more. */
function readUnscored(one: JudgedIndicator): Over[] {
  const { deviation, direction, indicator } = one;
  if (indicator.points || deviation?.kind !== 'far-over' || !deviation.ratio || hasReason(indicator)) return [];
  if (direction.direction !== 'positive' || certaintyOf(one) === 'open' || !isScaleSure(indicator)) return [];
  return [{ one, ratio: deviation.ratio }];
}

function report(found: readonly Over[], threshold: Decimal) {
  return {
    data: {
      count: found.length,
      items: found.map(({ one, ratio }) => `${one.indicator.name.text} ${inPercent(ratio)}`),
      threshold: inPercent(threshold),
    },
    cells: [
      ...found.map(({ one }) => one.indicator.actual.field.address),
      ...found.map(({ one }) => one.indicator.target.field.address),
    ],
    steps: found.flatMap(
      ({ one, ratio }) =>
        `${withoutSign(one.indicator.actual)} ÷ ${withoutSign(one.indicator.target)} = ${inPercent(ratio)}`,
    ),
  };
}
