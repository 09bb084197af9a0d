export type { Decimal, DecimalError } from './decimal';
export {
  cutTo,
  decimal,
  divideRounded,
  formatDecimal,
  HUNDRED,
  ONE,
  placesOf,
  quotient,
  roundHalfUp,
  sum,
  ZERO,
} from './decimal';
export type * from './types';
export { flatMap } from './flat-map';
export { memoizeBounded } from './memo';
export { compactText, foldText, stripThousands, trimText } from './text';
export type { Moment } from './deadlines';
export { impossibleDatesIn, maskDates } from './dates';
export type { Duration } from './durations';
export { durationOf, isWithin } from './durations';
export { isLate, momentOf, readMoment } from './deadlines';
export { isAheadEnough } from './ahead-of-event';
export { answerToRatio } from './ratios';
export { isWholeYear } from './whole-year';
export { isLateEachTime } from './recurring-days';
export { daysAnswered, momentsIn } from './several-days';
export type { NumeralMatch } from './numerals';
export { chineseNumeral, MAGNITUDES, mayHoldNumbers, scanNumerals } from './numerals';
export { quantitiesIn, readSingle } from './quantity-text';
export {
  aimOf,
  alongItsName,
  answerInSpan,
  answerLessFallen,
  aimByAnswer,
  answerRepeating,
  answerWithUnit,
  parseMeasure,
  parseNumberCell,
  noneAsked,
  noneAsZero,
  withoutResult,
  withSign,
  withUnit,
} from './quantity';
export { namesChange, namesFall, namesRise, withChange } from './told-result';
export { aimInWords } from './aim-in-words';
export { answerRead, priceNotWorkedOut, ratesOfCounts, readingsOf } from './readings';
export { isTheirQuotient, type RateOfCounts } from './readings/rate-of-counts';
export { partAboveWhole, wholeWithParts } from './readings/whole';
export { answerToWay } from './ways';
export type { RangeAnswer } from './range-answer';
export { answerToRange } from './range-answer';
export { isLowerBound, isUpperBound, signOf } from './signs';
export type { MatchedUnits } from './units';
export { areConvertible, canonicalUnit, isMoneyUnit, isSameKind, isShare, matchUnits, quantityWithUnit } from './units';
export type { DirectionInput } from './direction';
export { isBadEvent, isLeftOver, isUnwantedEvent, isBetterSmall, readDirection } from './direction';
export type { ExecutionAssessment, ExecutionInput, PrintedRate, RateReading } from './execution';
export { executionRate, executionScore, executionScoreFromRate, printedRateOf, rateFits } from './execution';
export type { AssessmentInput } from './scorable';
export { acceptableScores, appraise, assess } from './score';
export type { Completion } from './completion';
export { completionOf } from './completion';
export { numberOf, quickScore } from './quick';
export type { AcceptableScore } from './acceptable';
export { isScoreRight } from './verdict';
export { bandOf, bandsInPoints, bandsOf, gradeInWords } from './bands';
export type { AdjustedTotal } from './local-rules';
export { cappedTotal, intervalScore, rescaledTotal } from './local-rules';
export { gradeOf, runsAhead, totalScore } from './totals';
export type { ProfileDefinition, WeightSet } from './profiles';
export { DEFAULT_PROFILE_ID, defineProfile, isProfileId, PROFILE_IDS, profileById } from './profiles';
export { answerToLevel, type LevelAnswer } from './levels';
export { answerToEach, answerToParts, type PartsAnswer } from './parts';
export { statedDeduction } from './stated-deduction';
export { statedWay, type StatedWay } from './stated-way';
export { answerInWords, type AnswerInWords } from './told-met';
export { tickedAnswer } from './told-state';
