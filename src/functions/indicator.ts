import {
  aimByAnswer,
  aimInWords,
  aimOf,
  answerInSpan,
  answerLessFallen,
  answerRead,
  matchUnits,
  noneAsZero,
  numberOf,
  profileById,
  DEFAULT_PROFILE_ID,
  quantityWithUnit,
  quickScore,
  withChange,
  type AssessmentInput,
  type Decimal,
  type Direction,
  type Measure,
  type NotComputableReason,
  type Profile,
} from '../scoring';
import { directionIn, directionOf, filled, measureIn, numberIn, profileIn } from './arguments';
import { isFailure, notAvailable, type ArgumentName, type Failure } from './failure';

/** What holds for a whole column of indicators. */
export interface Terms {
  /** `null`: as the target says. */
  readonly direction: Direction | null;
  readonly profile: Profile;
}

const USUAL: Terms = Object.freeze({ direction: null, profile: profileById(DEFAULT_PROFILE_ID) });

export function readTerms(direction: unknown, profile: unknown): Terms | Failure {
  if ((direction === undefined || direction === null) && (profile === undefined || profile === null)) return USUAL;
  const given = directionIn(direction);
  if (isFailure(given)) return given;
  const rules = profileIn(profile);
  return isFailure(rules) ? rules : { direction: given, profile: rules };
}

/** Target and actual that can be compared, or why not: a blank is never taken for 0. */
export interface Comparison {
  readonly target: Measure;
  readonly actual: Measure;
}

const isVoid = ({ kind }: Measure): boolean => kind === 'dash' || kind === 'none';

export function readComparison(target: unknown, actual: unknown): Comparison | Failure {
  const aim = measureIn(target, 'target');
  if (isFailure(aim)) return aim;
  const result = measureIn(actual, 'actual');
  if (isFailure(result)) return result;
  if (isVoid(aim) && isVoid(result)) return notAvailable('not-applicable');
  const asked = aimOf(aimInWords(aimByAnswer(aim, result), result, ''));
  // A function is told no name.
  const told = withChange(noneAsZero(result, asked, ''), asked, '');
  const answer = answerRead(answerLessFallen(answerInSpan(told, asked, [asked.text]), asked), asked, '');
  return missing(aim, 'target') ?? missing(answer, 'actual') ?? { target: asked, actual: answer };
}

function missing(measure: Measure, name: ArgumentName): Failure | null {
  const present = filled(measure, name);
  if (isFailure(present)) return present;
  return isVoid(measure) ? notAvailable('dash', { argument: name, text: measure.text }) : null;
}

/** What the engine is asked about one indicator. */
export function readIndicator(
  target: unknown,
  actual: unknown,
  points: unknown,
  { direction, profile }: Terms,
): AssessmentInput | Failure {
  const compared = readComparison(target, actual);
  if (isFailure(compared)) return compared;
  const own = numberIn(points, 'points');
  if (isFailure(own)) return own;
  const reading = directionOf(compared.target, direction);
  if (isFailure(reading)) return reading;
  // Written out: a spread takes several times as long, and every cell of a column comes through here.
  return { target: compared.target, actual: compared.actual, points: own.value, direction: reading, profile };
}

/** Why the engine gives no single score. */
export function refusal(
  assessment:
    | { readonly kind: 'not-computable'; readonly reason: NotComputableReason }
    | { readonly kind: 'qualitative' | 'not-applicable' },
): Failure {
  if (assessment.kind === 'not-computable') return notAvailable('reason', { reason: assessment.reason });
  return notAvailable(assessment.kind);
}

/** The score without the steps, where two quantities have an everyday one. */
export function quickly({ target, actual, points, direction, profile }: AssessmentInput): number | null {
  if (target.kind !== 'quantity' || points === null) return null;
  const result = quantityWithUnit(actual, target.quantity.unit, target.quantity.change);
  const units = result && matchUnits(target.quantity, result);
  if (!units) return null;
  const [aim, done, own] = [numberOf(units.target), numberOf(units.actual), numberOf(points)];
  if (aim === null || done === null || own === null) return null;
  return quickScore(aim, done, own, direction.direction, profile);
}

/** A decimal as a cell keeps it. */
export const toNumber = (value: Decimal): number => Number(value.toString());
