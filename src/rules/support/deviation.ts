import { ZERO, matchUnits, quantityWithUnit, quotient } from '../../scoring';
import type { Decimal, MatchedUnits, Profile, Quantity } from '../../scoring';
import type { JudgedIndicator } from '../context';

/** How an actual value stands to its target by the values alone. */
export interface Deviation {
  /**
   * `within`: a lower-is-better target kept. `missed`: worse than asked. `unclear`: the values differ, and which way
   * is good rests on nothing firm. `over`, `far-over`: more than a higher-is-better target asks for.
   */
  readonly kind: 'at' | 'within' | 'missed' | 'unclear' | 'over' | 'far-over';
  /** actual ÷ target; `null` where the target is 0. */
  readonly ratio: Decimal | null;
}

/** The target's quantity and the one of the actual value that answers it, or `null`. */
export function comparableOf({ indicator }: Pick<JudgedIndicator, 'indicator'>): readonly [Quantity, Quantity] | null {
  const target = indicator.target.measure;
  if (target.kind !== 'quantity') return null;
  const actual = quantityWithUnit(indicator.actual.measure, target.quantity.unit, target.quantity.change);
  return actual && [target.quantity, actual];
}

/** Whether the row scored less than its points. Of points for several rows with a score each nobody knows. */
export function losesPoints({ points, score, shared }: Pick<JudgedIndicator, 'points' | 'score' | 'shared'>): boolean {
  if (shared?.areScoresOwn) return false;
  return points !== null && score !== null && score.lt(points);
}

type Undeviated = Pick<JudgedIndicator, 'indicator' | 'points' | 'score' | 'direction' | 'assessment' | 'shared'>;

/** The deviation of a row, or `null` where target and actual cannot be compared. */
export function readDeviation(judged: Undeviated, profile: Profile): Deviation | null {
  const pair = comparableOf(judged);
  const units = pair && matchUnits(...pair);
  if (!pair || !units || units.target.lt(ZERO)) return null;
  const { assessment } = judged;
  // The assessment has divided already wherever it could be made.
  const ratio =
    assessment.kind === 'exact'
      ? assessment.ratio
      : units.target.eq(ZERO)
        ? null
        : quotient(units.actual, units.target);
  if (isMagnitudeUnclear(pair, units, ratio)) return null;
  return { kind: kindOf(judged, units, ratio, profile), ratio };
}

function kindOf(
  judged: Undeviated,
  { target, actual }: MatchedUnits,
  ratio: Decimal | null,
  profile: Profile,
): Deviation['kind'] {
  if (actual.eq(target)) return 'at';
  const { direction, from } = judged.direction;
  const isFar = ratio === null || ratio.gte(profile.thresholds.farOverWarning);
  const isFirm = from === 'sign' || from === 'nature' || losesPoints(judged);
  if (direction === 'reverse') {
    if (actual.lt(target)) return 'within';
    return isFirm || isFar ? 'missed' : 'unclear';
  }
  // A shortfall without any sign may be a good thing (办理天数 5天 → 3天), unless the name says otherwise.
  if (actual.lt(target)) return isFirm || from === 'name' ? 'missed' : 'unclear';
  if (ratio === null) return 'unclear';
  return isFar ? 'far-over' : 'over';
}

const MAGNITUDE = /[万亿]/u;
const MAGNITUDE_GAP = 100;

/** 62.73 against 62.73万, neither with a unit: the magnitude is a matter of writing, not of the project. */
function isMagnitudeUnclear(
  [target, actual]: readonly [Quantity, Quantity],
  units: MatchedUnits,
  ratio: Decimal | null,
): boolean {
  if (units.match !== 'unit-missing' || ratio === null) return false;
  if (MAGNITUDE.test(target.numeral) === MAGNITUDE.test(actual.numeral)) return false;
  return ratio.gte(MAGNITUDE_GAP) || ratio.times(MAGNITUDE_GAP).lte(1);
}
