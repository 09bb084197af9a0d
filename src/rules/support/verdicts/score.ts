import { isWord, opening, phrase, says } from '../../../lexicon';
import {
  acceptableScores,
  answerInWords,
  answerToEach,
  answerToLevel,
  answerToParts,
  answerToRange,
  answerToRatio,
  answerToWay,
  bandOf,
  bandsInPoints,
  canonicalUnit,
  compactText,
  daysAnswered,
  durationOf,
  flatMap,
  gradeInWords,
  isAheadEnough,
  isLate,
  isLateEachTime,
  isMoneyUnit,
  isScoreRight,
  isWholeYear,
  isWithin,
  momentOf,
  momentsIn,
  sum,
  tickedAnswer,
  ZERO,
  type AnswerInWords,
  type Band,
  type Measure,
  type Profile,
} from '../../../scoring';
import type { EvaluationForm, Field } from '../../../form';
import type { JudgedIndicator, FormFacts, SharedPoints } from '../../context';
import { conversionOf, isUnconverted } from '../conversion';
import {
  answerInBound,
  certaintyOf,
  hasReason,
  isAllZero,
  isReadingSure,
  isShortByAnyReading,
  isShortOverAYear,
  isToldInSentence,
  soundsBad,
  soundsLikeCost,
  tellsFallen,
} from '../readings';
import { isEmptyTalk } from '../empty-talk';
import { clauseOfFailure } from '../reason-clauses';
import { isPerhapsLimit } from '../time-limits';
import { hasFullScore, isMergedScore, isOverPoints, isScoreOf, reverseScores } from '../scores';
import { severalReadings } from '../several-readings';
import { owedScores } from '../owed-scores';
import { isInapplicable } from '../totals';
import { declaresItselfVoid } from '../void-rows';
import { holdsFigure, open, type Cause, type ScoreVerdict, type ShortPart, type WhyNot } from './types';

type Finding = Pick<ScoreVerdict, 'state' | 'why' | 'cause'> & { readonly short?: ShortPart };
const RIGHT: Finding = { state: 'right', why: null, cause: null };
const QUALITATIVE: Finding = { state: 'qualitative', why: null, cause: null };
const wrong = (cause: Cause): Finding => ({ state: 'wrong', why: null, cause });
const partShortWith = (short: ShortPart): Finding => ({ ...wrong('part-short-with-full-points'), short });
const unchecked = (why: WhyNot): Finding => ({ state: 'unchecked', why, cause: null });

/** The verdicts on the scores of all indicators. */
export function judgeScores(form: EvaluationForm, context: FormFacts): ScoreVerdict[] {
  const year = form.header.year?.year ?? null;
  const owed = owedScores(form, context);
  const zeros = emptyPlans(context);
  const isOwnScale = scoresStandOnOwnScale(context.judged);
  const usual = usualPlaces(context.judged);
  return flatMap(context.judged, (one, index) => {
    const { score } = one.indicator;
    if (!score) return [];
    // A dash is an answer of a row that does not apply, and of nothing else.
    const isAnswer = !holdsFigure(score) && (isInapplicable(one) || !one.points?.gt(ZERO));
    if (score.kind === 'blank' || isAnswer) return [absentScore(one, score, owed.has(one))];
    const known = { zeros, isOwnScale, year, usual };
    const judge = (row: JudgedIndicator): Finding => findingOf(row, index, context, known);
    const finding =
      score.number === null
        ? unchecked('score-not-a-number')
        : one.shared
          ? ofShared(one, one.shared, judge)
          : judge(one);
    return [verdictOf(one, score, finding, context.profile)];
  });
}

/** Wrong whatever points are whose. */
const WRONG_OF_ANY: ReadonlySet<Cause | null> = new Set(['conversion', 'negative', 'over-points']);

/**
 * The score of a row whose points may be for several: full points for all are right where all were met. How many points
 * each can lose nobody knows, but for a score that is right by its own row.
 */
function ofShared(
  one: JudgedIndicator,
  { points, areScoresOwn, rows }: SharedPoints,
  judge: (row: JudgedIndicator) => Finding,
): Finding {
  const own = judge(one);
  if (WRONG_OF_ANY.has(own.cause)) return own;
  const printed = areScoresOwn ? sum(flatMap(rows, ({ score }) => score ?? [])) : one.score;
  const isFull = printed?.eq(points) === true;
  if (!isFull) return !areScoresOwn && own.state === 'right' ? own : unchecked('points-of-several-rows');
  const isSound = ({ state }: Finding): boolean => state === 'right' || state === 'qualitative';
  return rows.every((row) => isSound(judge(row))) ? RIGHT : unchecked('points-of-several-rows');
}

function absentScore(one: JudgedIndicator, field: Field, isOwed: boolean): ScoreVerdict {
  const { assessment } = one;
  const cause = isOwed ? 'score-missing' : null;
  const base = open({ what: 'score', field, one, state: 'absent', cause, short: null });
  return assessment.kind === 'exact' ? { ...base, expected: assessment.score, steps: assessment.steps } : base;
}

/** Causes that leave no one number to be expected. */
const WITHOUT_SCORE: ReadonlySet<Cause> = new Set([
  'nothing-planned',
  'void-though-scored',
  'full-though-bounded-short',
  'part-short-with-full-points',
]);

function verdictOf(
  one: JudgedIndicator,
  field: ScoreVerdict['field'],
  finding: Finding,
  profile: Profile,
): ScoreVerdict {
  const { state, why, cause, short = null } = finding;
  const base = open({ what: 'score', field, one, state, why, cause, short });
  if (finding.cause === 'conversion') {
    const conversion = conversionOf(one.indicator, profile);
    if (!conversion) return base;
    const { expected, step } = conversion;
    return { ...base, expected, acceptable: [expected], steps: [step] };
  }
  const isWithoutScore = one.shared !== null || (finding.cause !== null && WITHOUT_SCORE.has(finding.cause));
  if (isWithoutScore || one.assessment.kind !== 'exact') return base;
  const { assessment } = one;
  const isFirm = finding.cause !== 'over-points' || (isReadingSure(one) && certaintyOf(one) === 'certain');
  if (!isFirm || finding.cause === 'negative') return base;
  return {
    ...base,
    expected: assessment.score,
    acceptable: one.acceptable.map(({ exact }) => exact),
    steps: assessment.steps,
  };
}

/** What is known of the form as a whole. */
interface OfTheForm {
  readonly zeros: ReadonlySet<JudgedIndicator>;
  readonly isOwnScale: boolean;
  /** The form's year, for dates without one. */
  readonly year: number | null;
  /** The fewest decimals of the scores that have any; 0 where the form rounds to whole points. */
  readonly usual: number;
}

/** Rows with decimals from which the form does not round to whole points. */
const SOME_ROWS = 2;

function usualPlaces(judged: readonly JudgedIndicator[]): number {
  const places = flatMap(judged, ({ indicator: { score }, score: number }) =>
    score && number && !number.eq(number.round()) ? [score.places] : [],
  );
  return places.length < SOME_ROWS ? 0 : Math.min(...places);
}

/** Whether a score is right as a whole number alone, in a form that prints the decimals of others. */
function isWholeAmongDecimals({ score, acceptable }: JudgedIndicator, usual: number, { tolerance }: Profile): boolean {
  if (usual === 0 || score === null || !score.eq(score.round())) return false;
  return !acceptable.some(({ exact }) => isScoreRight(score, usual, exact, tolerance));
}

function findingOf(
  one: JudgedIndicator,
  index: number,
  facts: FormFacts,
  { zeros, isOwnScale, year, usual }: OfTheForm,
): Finding {
  const { judged, profile } = facts;
  const conversion = conversionOf(one.indicator, profile);
  const isPossible = isUnconverted(one.indicator) || !(isOverPoints(one) || conversion?.score.lt(ZERO));
  if (conversion && !conversion.isRight && isPossible) return wrong('conversion');
  if (one.score?.lt(ZERO)) return isDeduction(one) ? RIGHT : wrong('negative');
  if (isOverPoints(one) && !isMergedScore(judged, index) && !isUnconverted(one.indicator))
    return isOwnScale ? unchecked('own-scale') : wrong('over-points');
  if (isMergedScore(judged, index)) return unchecked('score-of-several-rows');
  if (zeros.has(one)) return wrong('nothing-planned');
  if (one.score?.gt(ZERO) && declaresItselfVoid(one.indicator)) return wrong('void-though-scored');
  switch (one.assessment.kind) {
    case 'qualitative':
      return ofWords(one, profile, year);
    case 'not-applicable':
      if (!one.score?.gt(ZERO)) return RIGHT;
      return isNoneOfBad(one) ? QUALITATIVE : unchecked('not-applicable');
    case 'not-computable': {
      const way = ofWay(one) ?? ofRatio(one) ?? ofDayAgain(one);
      if (way) return way;
      const time = ofTime(one) ?? ofSeveralDays(one, year);
      if (time) return time;
      const words = ofWordsWithNumbers(one, year);
      if (words) return words;
      if (one.assessment.reason === 'range') return ofRange(one);
      if (one.assessment.reason === 'nearly-reached' && hasFullScore(one)) return wrong('full-though-bounded-short');
      if (one.assessment.reason === 'several-values') return ofParts(one, profile);
      return one.isScoreRight === null ? unchecked(whyNot(one)) : ofNumbers(one, facts, usual);
    }
    default:
      return ofNumbers(one, facts, usual);
  }
}

/** A row that takes points off the sum of the others, and has none to earn: 扣分项. */
function isDeduction({ indicator: { level1, level2, name }, points }: JudgedIndicator): boolean {
  if (points?.gt(ZERO)) return false;
  return [level1?.field, level2?.field, name].some((field) => says('deduction', compactText(field?.text ?? '')));
}

function whyNot({ assessment, indicator }: JudgedIndicator): WhyNot {
  const reason = assessment.kind === 'not-computable' ? assessment.reason : 'not-a-number';
  // 6月底前 answered by 5个月: a day is asked for.
  if (reason === 'not-a-number' && momentOf(indicator.target.measure)) return 'date-in-words';
  return reason === 'points-missing' && indicator.points === null ? 'no-points-column' : reason;
}

function ofNumbers(one: JudgedIndicator, { profile }: FormFacts, usual: number): Finding {
  const { assessment, isScoreRight: isRight, points, score } = one;
  const bound = hasFullScore(one) ? answerInBound(one) : null;
  if (bound) return bound === 'short' ? wrong('full-though-bounded-short') : unchecked('value-unsure');
  const part = isRight && assessment.kind === 'exact' && assessment.isMet ? partShort(one) : null;
  if (part) return partShortWith(part);
  if (isRight && assessment.kind === 'exact' && assessment.isMet)
    return isPerhapsLimit(one) && assessment.ratio?.gt(1) ? unchecked('direction-open') : RIGHT;
  const isSure = isReadingSure(one);
  const isOpen = certaintyOf(one) === 'open';
  if (hasFullScore(one) && isSure && !isOpen) {
    if (reverseScores(one, profile) && !isRoundedUp(one, profile)) return wrong('full-though-exceeded');
    if (isShort(one)) return wrong(isRight ? 'full-by-rounding' : 'full-though-missed');
  }
  if (hasFullScore(one) && !isSure && isShort(one)) {
    const isSigned = one.direction.from === 'sign' || one.direction.from === 'nature';
    const isTold = isToldShort(one) && (one.direction.direction === 'positive' ? !isOpen : isSigned);
    return isTold || happened(one) ? wrong('full-though-told-short') : unchecked('value-unsure');
  }
  if (isRight && isSure && !isOpen && isWholeAmongDecimals(one, usual, profile)) return wrong('whole-among-decimals');
  if (isRight !== false) return RIGHT;
  if (points === null || score === null) return unchecked('points-missing');
  if (score.gt(points)) return unchecked('score-of-several-rows');
  // How much a strict target costs that is only just reached, no rule says.
  if (assessment.kind === 'exact' && !assessment.isMet && assessment.score.eq(points)) return RIGHT;
  if (assessment.kind === 'exact' && assessment.isMet) return ofLost(one, profile, isSure, isOpen);
  if (!isSure) return unchecked('value-unsure');
  if (isOpen) return unchecked('direction-open');
  if (score.gte(points)) return unchecked('direction-open');
  if (one.isScoredApart) return unchecked('way-of-its-own');
  if (one.acceptable.some(({ formula }) => formula === 'reverse-linear')) return wrong('not-by-a-reverse-formula');
  return wrong(wouldBeExplained(one, profile) ? 'way-unstated' : 'not-its-share');
}

/** Whether a shortfall is told as plainly as it can be where a person has to see what is meant. */
const isToldShort = (one: JudgedIndicator): boolean =>
  isToldInSentence(one) || isShortByAnyReading(one) || isShortOverAYear(one) || tellsFallen(one);

/** Whether none was asked for of what is better none, and the result says how often it came about: 0起 → 发生2起. */
const happened = ({ assessment, direction, indicator: { actual } }: JudgedIndicator): boolean =>
  assessment.kind === 'exact' &&
  assessment.formula === 'zero-target-missed' &&
  direction.direction === 'reverse' &&
  HOW_OFTEN.test(compactText(actual.text));

/** Whether what was reached earns less than all points. */
const isShort = ({ assessment, points }: JudgedIndicator): boolean =>
  assessment.kind === 'exact' && !assessment.isMet && points !== null && assessment.score.lt(points);

/** Rates and shares of 财预〔2021〕101号's example for satisfaction. */
const EXAMPLE = [
  ['0.9', '1'],
  ['0.8', '0.8'],
  ['0.6', '0.5'],
  ['0', '0'],
] as const;

/** Whether a way that the profile's document allows, and neither profile nor row states, would give the score. */
function wouldBeExplained({ indicator, score, points, assessment }: JudgedIndicator, profile: Profile): boolean {
  if (assessment.kind !== 'exact' || assessment.formula !== 'proportional' || !score || !points) return false;
  if (profile.basis.passMark && !profile.passMark && score.eq(ZERO)) return true;
  const { measure } = indicator.actual;
  if (!profile.basis.intervals || indicator.level1?.kind !== 'satisfaction' || measure.kind !== 'quantity')
    return false;
  if (profile.intervals.satisfaction || measure.quantity.unit !== '%') return false;
  const share = EXAMPLE.find(([from]) => measure.quantity.value.gte(from))?.[1];
  return share !== undefined && score.eq(points.times(share));
}

/** A score below full although the target is met by the way that seems good. */
function ofLost(one: JudgedIndicator, profile: Profile, isSure: boolean, isOpen: boolean): Finding {
  const { assessment, direction } = one;
  if (assessment.kind !== 'exact') return RIGHT;
  if (assessment.formula === 'zero-target-met' && direction.direction !== 'reverse') return unchecked('zero-of-zero');
  if (!isSure) return unchecked('value-unsure');
  // Hit to the digit it is met whichever way is good.
  if (isOpen && assessment.ratio?.eq(1) !== true) return unchecked('direction-open');
  if (isRightTheOtherWay(one, profile)) return unchecked('direction-open');
  return isReducedForExcess(one, profile) ? unchecked('reduced-for-excess') : wrong('lost-though-met');
}

/**
 * A target set clearly too low takes points off by the regulation: where no profile says how many, a reason is all that
 * can be asked for.
 */
const isReducedForExcess = ({ assessment, direction, indicator }: JudgedIndicator, profile: Profile): boolean =>
  profile.overDeduct === null &&
  direction.direction === 'positive' &&
  assessment.kind === 'exact' &&
  assessment.ratio?.gte(profile.thresholds.farOverInfo) === true &&
  hasReason(indicator) &&
  mayExplainExcess(indicator.reason?.text ?? '');

/** What could be said of any indicator, or says that the target was not reached, tells no cause of an excess. */
const mayExplainExcess = (reason: string): boolean => !isEmptyTalk(reason) && clauseOfFailure(reason) === null;

/** Whether full points are what a reverse formula gives at the printed decimals. */
const isRoundedUp = (one: JudgedIndicator, profile: Profile): boolean =>
  one.acceptable.some((accepted) => accepted.formula !== 'met' && isScoreOf(one, accepted.exact, profile));

/** Whether the score is what the target would earn if the other way were good, where the direction is not written down. */
function isRightTheOtherWay(one: JudgedIndicator, profile: Profile): boolean {
  const { direction, indicator, points } = one;
  if (direction.from === 'sign' || direction.from === 'nature') return false;
  const other = { direction: direction.direction === 'reverse' ? 'positive' : 'reverse', from: 'sign' } as const;
  const { target, actual } = indicator;
  const input = { target: target.measure, actual: actual.measure, points, direction: other, profile };
  return acceptableScores(input).some(({ exact }) => isScoreOf(one, exact, profile));
}

/** Whether too much is as bad as too little of what is measured: pH, 室温 18℃-24℃. */
const isKeptBetween = (name: string, target: Measure): boolean =>
  says('kept-between', compactText(name)) ||
  (target.kind === 'range' && canonicalUnit(target.high.unit ?? '') === canonicalUnit('°C'));

/** 补贴1000—1300元/件 under 成本: what is paid by a standard is off it either way. */
const isStandardPaid = ({ indicator, direction }: JudgedIndicator): boolean => {
  const { measure } = indicator.target;
  const heading = compactText(indicator.level2?.field.text ?? indicator.level1?.field.text ?? '');
  return (
    measure.kind === 'range' &&
    isMoneyUnit(measure.high.unit) &&
    direction.direction !== 'reverse' &&
    says('cost-heading', heading)
  );
};

/** How many points a result off its range loses no rule says: full marks alone are judged. */
function ofRange(one: JudgedIndicator): Finding {
  const { target, actual, name } = one.indicator;
  const answer = answerToRange(target.measure, actual.measure);
  if (answer === null || !hasFullScore(one)) return unchecked('range');
  if (answer === 'within') return RIGHT;
  const { measure } = target;
  // ≥20人且≤30人 says of both its ends that they are some.
  const isTwoSided =
    target.text.includes('±') ||
    (measure.kind === 'range' && measure.low.sign === 'at-least') ||
    isWord('nature-between', compactText(target.nature ?? '')) ||
    isKeptBetween(name.text, measure) ||
    isStandardPaid(one);
  const isBad = isTwoSided || answer === (one.direction.direction === 'reverse' ? 'above' : 'below');
  if (!isTwoSided && certaintyOf(one) === 'open') return unchecked('direction-open');
  return isBad ? wrong('off-range-with-full-points') : RIGHT;
}

/** A rise or a fall told in numbers where one was asked for in words: 由46%下降至41% of 提高. Full marks alone are judged. */
function ofWay(one: JudgedIndicator): Finding | null {
  const { target, actual } = one.indicator;
  const answer = hasFullScore(one) ? answerToWay(target.measure, actual.measure) : null;
  return answer && (answer === 'as-asked' ? RIGHT : wrong('outside-its-grade'));
}

/** None of something bad was asked for, and none came about, both in so many words: 违规情况 · 无 · 无. */
function isNoneOfBad({ indicator }: JudgedIndicator): boolean {
  const { target, actual } = indicator;
  return soundsBad(indicator) && [target, actual].every(({ text }) => isWord('nothing-said', compactText(text)));
}

/** How many points a ratio off its target costs no rule says: full marks alone are judged. */
function ofRatio(one: JudgedIndicator): Finding | null {
  const { target, actual, name } = one.indicator;
  const answer = answerToRatio(target.text, actual.text, name.text);
  if (answer === null) return null;
  if (answer === 'open') return unchecked('direction-open');
  if (!hasFullScore(one)) return unchecked('several-values');
  return answer === 'met' ? RIGHT : wrong('off-range-with-full-points');
}

/** A day of each month or quarter, 每月10日前, answered by one: full marks alone are judged. */
function ofDayAgain(one: JudgedIndicator): Finding | null {
  const { target, actual } = one.indicator;
  const again = hasFullScore(one) ? isLateEachTime(target.text, actual.text) : null;
  return again === null ? null : again ? wrong('late-with-full-points') : RIGHT;
}

/** Several days that are asked for, each of which has to be kept: 6月30日前完成改造，9月30日前完成验收. */
function ofDaysAsked(one: JudgedIndicator, year: number | null): Finding | null {
  const { target, actual } = one.indicator;
  const pairs = daysAnswered(target.text, actual.text);
  if (!pairs) return null;
  if (!hasFullScore(one)) return unchecked('date-without-formula');
  const late = pairs.map(([due, done]) => isLate(due, done, year));
  if (late.includes(true)) return wrong('late-with-full-points');
  return late.includes(null) ? unchecked('date-open') : RIGHT;
}

/** So long before an event, 开幕前10天, answered by as long or longer: full marks alone are judged. */
function ofTimeAhead(one: JudgedIndicator): Finding | null {
  const isEnough = isAheadEnough(one.indicator.target.text, one.indicator.actual.text);
  if (isEnough === undefined) return null;
  if (isEnough === null) return unchecked('time-units');
  if (!hasFullScore(one)) return unchecked('date-without-formula');
  return isEnough ? RIGHT : wrong('late-with-full-points');
}

/**
 * A time limit and a time in units of which one has no fixed number of the other: 10个月, 400天. How many points it costs no
 * rule says: full marks alone are judged.
 */
function ofTime(one: JudgedIndicator): Finding | null {
  const { target, actual } = one.indicator;
  const isOfUnits =
    one.assessment.kind === 'not-computable' &&
    ['units-differ', 'several-values', 'not-a-number'].includes(one.assessment.reason);
  if (!isOfUnits || one.points === null) return null;
  const [limit, taken] = [durationOf(target.measure), durationOf(actual.measure)];
  if (target.measure.kind !== 'quantity' || !limit || !taken) return null;
  const { direction } = one.direction;
  if (certaintyOf(one) === 'open') return unchecked('direction-open');
  const isKept = direction === 'reverse' ? isWithin(limit, taken) : isWithin(taken, limit);
  if (isKept === null || !hasFullScore(one)) return unchecked('time-units');
  return isKept ? RIGHT : wrong('limit-missed-with-full-points');
}

/** The part that the target asks for as well and that is not reached though the number is: ≥60人（其中护士≥20人） → 64人（其中护士12人）. */
const partShort = (one: JudgedIndicator): ShortPart | null => {
  const answer = hasFullScore(one) ? partsAnswer(one) : null;
  return answer?.kind === 'short' && answer.isAsked ? answer : null;
};

type AnswerOfParts = { readonly kind: 'met' } | ({ readonly kind: 'short' } & ShortPart);

/** How a row with several things to ask for, or several results, is answered; `null` where that cannot be told. */
function partsAnswer(one: JudgedIndicator): AnswerOfParts | null {
  const { target, actual } = one.indicator;
  const { direction } = one.direction;
  const asked = answerToParts(target.measure, actual.measure, direction);
  const answer = asked ?? answerToEach(target.measure, actual.measure, direction);
  return answer?.kind === 'short' ? { ...answer, isAsked: asked !== null } : answer;
}

/** How many points one thing of several costs no rule says: full marks alone are judged. */
function ofParts(one: JudgedIndicator, profile: Profile): Finding {
  const { target, actual } = one.indicator;
  if (!hasFullScore(one)) return ofReadings(one, profile);
  // 7×24小时 in the target's own words is what was asked for.
  if (compactText(target.text) === compactText(actual.text)) return RIGHT;
  const answer = partsAnswer(one);
  if (!answer) return ofReadings(one, profile);
  if (answer.kind === 'met') return RIGHT;
  const isSigned =
    one.direction.from === 'sign' ||
    (target.measure.kind === 'several' && target.measure.quantities.some(({ sign }) => sign !== null));
  return isSigned || certaintyOf(one) !== 'open' ? partShortWith(answer) : unchecked('direction-open');
}

/** Several numbers of which any may be meant: a score that each of them gives is right, whichever it is. */
function ofReadings(one: JudgedIndicator, profile: Profile): Finding {
  const explain = severalReadings(one, profile)?.explain ?? 'none';
  if (explain === 'all') return RIGHT;
  return unchecked(explain === 'some' ? 'several-readings' : 'several-values');
}

/** How many points a lower level costs no rule says: full marks alone are judged. */
function ofLevels(one: JudgedIndicator): Finding | null {
  const { target, actual, name } = one.indicator;
  const answer = answerToLevel(target.text, actual.text, name.text);
  if (answer === null) return null;
  if (answer === 'open') return unchecked('level-order-open');
  return answer === 'below' && hasFullScore(one) ? wrong('below-its-level-with-full-points') : QUALITATIVE;
}

function ofWords(one: JudgedIndicator, profile: Profile, year: number | null): Finding {
  const { target, actual } = one.indicator;
  const time = ofDayAgain(one) ?? ofDaysAsked(one, year) ?? ofTimeAhead(one) ?? ofRatio(one);
  if (time) return time;
  const level = ofLevels(one);
  if (level) return level;
  const [due, done] = [momentOf(target.measure), momentOf(actual.measure)];
  // 春节前 answered in words: whichever year is meant, they may say that it was kept.
  if (due && (done || !due.isOfEither)) {
    if (!done && (saysLate(actual.text) || isShortfall(toldOf(one, year))))
      return hasFullScore(one) ? wrong('late-with-full-points') : unchecked('date-without-formula');
    if (!done && SOONER_BY.test(compactText(actual.text))) return RIGHT;
    if (!done) return ofSeveralDays(one, year) ?? unchecked('date-in-words');
    const late = isLate(due, done, year);
    // How many points a delay costs no rule says: full marks alone are judged.
    if (!hasFullScore(one)) return unchecked('date-without-formula');
    if (late === null) return unchecked('date-open');
    return late ? wrong('late-with-full-points') : RIGHT;
  }
  return inWords(one, profile, year);
}

/** A target in words whose answer has numbers besides: 已建立健全，印发制度3项. `null` where the words do not answer it. */
function ofWordsWithNumbers(one: JudgedIndicator, year: number | null): Finding | null {
  const { measure } = one.indicator.target;
  if (measure.kind !== 'qualitative' || momentOf(measure)) return null;
  const told = toldOf(one, year);
  if (told === 'met') return QUALITATIVE;
  return hasFullScore(one) && isShortfall(told)
    ? wrong(told === 'late' ? 'late-with-full-points' : 'outside-its-grade')
    : null;
}

/** What words say of words: full points for less are wrong, and what nobody understands is left to a person. */
function inWords(one: JudgedIndicator, profile: Profile, year: number | null): Finding {
  const told = toldOf(one, year);
  const isFull = hasFullScore(one);
  if (isFull && isShortfall(told)) return wrong(told === 'late' ? 'late-with-full-points' : 'outside-its-grade');
  const grade = lawGrade(one);
  const isUnderstood = grade !== null || (told !== null && !(isFull && told === 'weaker'));
  if (!isUnderstood) return unchecked('answer-in-words');
  if (!grade || !one.points?.gt(ZERO) || !one.score) return QUALITATIVE;
  const printed = bandOf(one.score, one.points, profile);
  const isKnown = bandsInPoints(one.points, profile).some((band) => band.grade === grade);
  // 基本达到 with some points taken off is between the two grades.
  if (says('grade-basically', compactText(one.indicator.actual.text)) && printed?.grade === 'achieved' && !isFull)
    return QUALITATIVE;
  return isKnown && printed && printed.grade !== grade ? wrong('outside-its-grade') : QUALITATIVE;
}

/** A deadline answered by the days of several parts, each of which has to keep it: 一期9月20日、二期11月5日. */
function ofSeveralDays(one: JudgedIndicator, year: number | null): Finding | null {
  const { target, actual } = one.indicator;
  const due = momentOf(target.measure);
  const done = due && momentsIn(actual.text);
  if (!done) return null;
  if (!hasFullScore(one)) return unchecked('date-without-formula');
  const late = done.map((moment) => isLate(due, moment, year));
  if (late.includes(true)) return wrong('late-with-full-points');
  return late.includes(null) ? unchecked('date-open') : RIGHT;
}

/** 推迟15天完成: how much later something was done than it was due. */
const LATER_BY = phrase`^(?:${'later-by'}|${'put-off'})${'done-particle'}?(?:\d{1,4}|[一二两三四五六七八九十半]{1,3})${'time-limit'}(?:${'done-by-then'})?$`;

/** 提前15天完成: so much earlier than it was due. */
const SOONER_BY = phrase`^${'sooner-by'}${'done-particle'}?(?:\d{1,4}|[一二两三四五六七八九十半]{1,3})${'time-limit'}(?:${'done-by-then'})?[.;]?$`;

/** Whether an answer to a date says that it was not kept: 尚未完成, 推迟15天. */
function saysLate(answer: string): boolean {
  const text = compactText(answer).replace(/[.;,]$/u, '');
  return isWord('not-come-about', text) || isWord('not-in-time', text) || LATER_BY.test(text);
}

/** 1起, 发生1起. */
const HOW_OFTEN = phrase`^${'did-happen'}?${'done-particle'}?(?:[1-9]\d*|[一二两三四五六七八九十]+)${'count-unit'}`;

/** Whether a result says the contrary of its target: 是 → 否, 无安全事故 → 发生1起. */
function isOpposite(target: string, actual: string): boolean {
  if (isWord('yes-said', target)) return isWord('no-said', actual);
  if (isWord('no-said', target)) return isWord('yes-said', actual);
  return opening('not-to-happen', target) !== null && says('bad-name', target) && HOW_OFTEN.test(actual);
}

/** The grades in the law's own words and nothing else: 较好, 良好 or 完成了一部分 are left to a person. */
const GRADE_WORDS = phrase`^${'law-grade'}${'which-target'}*${'target-word'}?(?:[,;]?${'and-also'}?${'law-effect'})?[.。]?$`;

/** How a result answers its target in words; `null` where nobody understood it, or either is no words. */
function toldOf(
  { assessment, indicator: { target, actual, name } }: JudgedIndicator,
  year: number | null,
): AnswerInWords | null {
  if (compactText(target.text) === compactText(actual.text)) return 'met';
  if (isWholeYear(target.text) && isWholeYear(actual.text)) return 'met';
  const way = answerToWay(target.measure, actual.measure);
  if (way) return way === 'contrary' ? 'not' : 'met';
  if (assessment.kind !== 'qualitative' && target.measure.kind !== 'qualitative') return null;
  return answerInWords(target.text, actual.text, { name: name.text, year });
}

const isShortfall = (told: AnswerInWords | null): boolean => told === 'not' || told === 'partly' || told === 'late';

/** The grade that a qualitative result names or comes to; `null` where it names none. */
export function statedGrade(one: JudgedIndicator, year: number | null): Band['grade'] | null {
  const told = toldOf(one, year);
  if (told === 'not') return 'not-achieved';
  return told === 'partly' ? 'partly-achieved' : lawGrade(one);
}

function lawGrade({ assessment, indicator }: JudgedIndicator): Band['grade'] | null {
  // A result in the target's own words is what was asked for, whatever the words.
  if (assessment.kind !== 'qualitative' || assessment.isSameText) return null;
  const [aim, text] = [indicator.target, indicator.actual].map((field) => compactText(field.text)) as [string, string];
  if (isWord('not-come-about', text.replace(/[.;]$/u, '')) || isOpposite(aim, text)) return 'not-achieved';
  const answer = tickedAnswer(text);
  return GRADE_WORDS.test(answer) ? gradeInWords(answer) : null;
}

/** Rows whose target and result are 0 although more would be good, with all points: nothing was planned. */
function emptyPlans({ judged }: FormFacts): ReadonlySet<JudgedIndicator> {
  const rows = judged.filter((one) => hasFullScore(one) && isAllZero(one.indicator) && !soundsBad(one.indicator));
  // A cost of 0 is as empty as the rest where something that should be done was not; alone it may be a saving.
  const positive = new Set(rows.filter(({ direction }) => direction.direction === 'positive'));
  if (positive.size === 0) return positive;
  return new Set(
    rows.filter((one) => positive.has(one) || (one.direction.from === 'name' && soundsLikeCost(one.indicator))),
  );
}

/** Scores on a scale of their own (0 to 100, weighted afterwards) exceed the points nearly everywhere. */
function scoresStandOnOwnScale(judged: readonly JudgedIndicator[]): boolean {
  const over = judged.filter(
    (one, index) => isOverPoints(one) && !isMergedScore(judged, index) && !isUnconverted(one.indicator),
  );
  return over.length >= 3 && over.length * 2 > judged.length;
}
