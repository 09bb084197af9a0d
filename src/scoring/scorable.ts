import { compactText } from './text';
import type { Assessment, DirectionReading, Measure, NotComputableReason, Profile, Quantity, WeightKey } from './types';
import type { Decimal } from './decimal';
import { matchUnits, quantityWithUnit } from './units';
import type { MatchedUnits } from './units';

/** One indicator, ready to be scored. */
export interface AssessmentInput {
  readonly target: Measure;
  readonly actual: Measure;
  /** 分值; `null` where the cell holds no number. */
  readonly points: Decimal | null;
  readonly direction: DirectionReading;
  readonly profile: Profile;
  /** The level-1 heading that the indicator stands under, where a profile's intervals go by it. */
  readonly heading?: WeightKey | null;
}

/** Two comparable quantities and the points they are scored with. */
export interface Scorable {
  readonly units: MatchedUnits;
  readonly points: Decimal;
}
/** Why there is no score. */
export type Refusal = Extract<Assessment, { kind: 'not-computable' | 'not-applicable' | 'qualitative' }>;

export const refuse = (reason: NotComputableReason): Refusal => ({ kind: 'not-computable', reason });
const isVoid = (measure: Measure): boolean => measure.kind === 'none' || measure.kind === 'dash';
const isMissing = (measure: Measure): boolean => measure.kind === 'blank' || isVoid(measure);
const isWords = (measure: Measure): boolean => measure.kind === 'qualitative' || measure.kind === 'date';

/** Why two measures that are not two quantities give no score. */
const refusalOf = (target: Measure, actual: Measure): Refusal => {
  const either = (test: (measure: Measure) => boolean): boolean => test(target) || test(actual);
  if (either((measure) => measure.kind === 'error')) return refuse('value-error');
  if (isVoid(target) && isVoid(actual)) return { kind: 'not-applicable' };
  if (either(isMissing)) return refuse('value-missing');
  if (isWords(target) && isWords(actual))
    return { kind: 'qualitative', isSameText: compactText(target.text) === compactText(actual.text) };
  if (either((measure) => measure.kind === 'several')) return refuse('several-values');
  return refuse(either((measure) => measure.kind === 'range') ? 'range' : 'not-a-number');
};

const quantitiesOf = (target: Measure, actual: Measure): readonly [Quantity, Quantity] | null => {
  if (target.kind !== 'quantity') return null;
  const found = quantityWithUnit(actual, target.quantity.unit, target.quantity.change);
  return found && [target.quantity, found];
};

/** What fell is compared with a fall, or with a rise that was asked for; a fall that was asked for with any change. */
const isOtherChange = (target: Quantity, actual: Quantity): boolean =>
  target.change === 'fall' ? actual.change === undefined : actual.change === 'fall' && target.change !== 'rise';

/** The two quantities on one scale and the points, or why there is no score. */
export const prepare = ({ target, actual, points, direction }: AssessmentInput): Scorable | Refusal => {
  const quantities = quantitiesOf(target, actual);
  if (!quantities) return refusalOf(target, actual);
  const [aim, result] = quantities;
  if (isOtherChange(aim, result)) return refuse('change-differs');
  const units = matchUnits(...quantities);
  if (!units) return refuse('units-differ');
  const isNearly = result.isShortOf && direction.direction !== 'reverse' && units.actual.eq(units.target);
  if (isNearly) return refuse('nearly-reached');
  return points === null ? refuse('points-missing') : { units, points };
};
