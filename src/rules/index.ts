// Written by scripts/rule-index.ts: run `npm run docs` after adding a rule.
import { actualCopiesTarget } from './actual-copies-target';
import { amountStatedAsRate } from './amount-stated-as-rate';
import { approximateValue } from './approximate-value';
import { budgetAdjustedWithoutReason } from './budget-adjusted-without-reason';
import { budgetMissing } from './budget-missing';
import { budgetNegative } from './budget-negative';
import { cellError } from './cell-error';
import { completionWrong } from './completion-wrong';
import { conversionWeightsDoNotAddUp } from './conversion-weights-do-not-add-up';
import { convertedScoreWrong } from './converted-score-wrong';
import { costWithAtLeastSign } from './cost-with-at-least-sign';
import { countedTwice } from './counted-twice';
import { dateImpossible } from './date-impossible';
import { deadlineMissedFullScore } from './deadline-missed-full-score';
import { declaredBudgetChanged } from './declared-budget-changed';
import { declaredDateOutsidePeriod } from './declared-date-outside-period';
import { declaredIndicatorLeftOut } from './declared-indicator-left-out';
import { declaredLevelMissing } from './declared-level-missing';
import { declaredPointsChanged } from './declared-points-changed';
import { declaredTargetChanged } from './declared-target-changed';
import { declaredTargetMissing } from './declared-target-missing';
import { declaredTargetWithoutSign } from './declared-target-without-sign';
import { declaredTargetWithoutUnit } from './declared-target-without-unit';
import { departmentEmpty } from './department-empty';
import { departmentNameVaries } from './department-name-varies';
import { exactOnTarget } from './exact-on-target';
import { executedOverBudget } from './executed-over-budget';
import { executionIndicatorDiffers } from './execution-indicator-differs';
import { executionLowWithoutReason } from './execution-low-without-reason';
import { executionNotScored } from './execution-not-scored';
import { executionPointsOffProfile } from './execution-points-off-profile';
import { executionRateMissing } from './execution-rate-missing';
import { executionRateUndefined } from './execution-rate-undefined';
import { executionRateWrong } from './execution-rate-wrong';
import { executionScoreFromRoundedRate } from './execution-score-from-rounded-rate';
import { executionScoreMissing } from './execution-score-missing';
import { executionScoreWrong } from './execution-score-wrong';
import { farOverTarget } from './far-over-target';
import { finishedAfterTheYear } from './finished-after-the-year';
import { formHandedInTwice } from './form-handed-in-twice';
import { formNotFilled } from './form-not-filled';
import { fullScoreReasonSaysUnfinished } from './full-score-reason-says-unfinished';
import { fullScoreTargetMissed } from './full-score-target-missed';
import { fundManagementContradicts } from './fund-management-contradicts';
import { fundTotalIncomplete } from './fund-total-incomplete';
import { fundsDoNotAddUp } from './funds-do-not-add-up';
import { fundsMissing } from './funds-missing';
import { goalEqualsOutcome } from './goal-equals-outcome';
import { goalMissing } from './goal-missing';
import { goalNotText } from './goal-not-text';
import { goalNumberDiffers } from './goal-number-differs';
import { goalUnitDiffers } from './goal-unit-differs';
import { goalWithoutIndicator } from './goal-without-indicator';
import { gradeWrong } from './grade-wrong';
import { groupPointsDoNotAddUp } from './group-points-do-not-add-up';
import { groupScoreOverPoints } from './group-score-over-points';
import { headingWrong } from './heading-wrong';
import { indicatorMisfiled } from './indicator-misfiled';
import { kindNotJudged } from './kind-not-judged';
import { labelDisplaced } from './label-displaced';
import { labelRepeated } from './label-repeated';
import { layoutUnsure } from './layout-unsure';
import { levelMissedFullScore } from './level-missed-full-score';
import { levelMissing } from './level-missing';
import { markupLeft } from './markup-left';
import { moneySourceSwapped } from './money-source-swapped';
import { moneyUnitSlip } from './money-unit-slip';
import { narrativeSumWrong } from './narrative-sum-wrong';
import { notApplicableRowMarked } from './not-applicable-row-marked';
import { notApplicableScored } from './not-applicable-scored';
import { nothingCarriedOut } from './nothing-carried-out';
import { nothingSpentAllClaimed } from './nothing-spent-all-claimed';
import { numberAsTextUnreadable } from './number-as-text-unreadable';
import { numberStyleMixed } from './number-style-mixed';
import { oneIndicatorDominates } from './one-indicator-dominates';
import { outcomeClaimsAllDone } from './outcome-claims-all-done';
import { outcomeMissing } from './outcome-missing';
import { outcomeNumberDiffers } from './outcome-number-differs';
import { outcomeSaysUndone } from './outcome-says-undone';
import { outputNotQuantified } from './output-not-quantified';
import { partMissedFullScore } from './part-missed-full-score';
import { percentSignMissing } from './percent-sign-missing';
import { placeholderLeft } from './placeholder-left';
import { pointsDoNotAddUp } from './points-do-not-add-up';
import { pointsMissing } from './points-missing';
import { problemsNonePointsLost } from './problems-none-points-lost';
import { projectNameEmpty } from './project-name-empty';
import { projectsAlike } from './projects-alike';
import { qualitativeScoreOutsideBand } from './qualitative-score-outside-band';
import { qualitativeWithoutGrade } from './qualitative-without-grade';
import { rangeMissedFullScore } from './range-missed-full-score';
import { rateDiffersFromItsCounts } from './rate-differs-from-its-counts';
import { reasonContradictsDirection } from './reason-contradicts-direction';
import { reasonFiller } from './reason-filler';
import { reasonMissing } from './reason-missing';
import { reasonSaysNoneButDiffers } from './reason-says-none-but-differs';
import { reasonSaysNothing } from './reason-says-nothing';
import { reasonUnrelated } from './reason-unrelated';
import { reasonWithoutMeasure } from './reason-without-measure';
import { requiredKindMissing } from './required-kind-missing';
import { resultBelowMonitoring } from './result-below-monitoring';
import { reverseScoreWrong } from './reverse-score-wrong';
import { rowDisplaced } from './row-displaced';
import { rowsNotFilled } from './rows-not-filled';
import { sameIndicatorDiffers } from './same-indicator-differs';
import { satisfactionWithoutSurvey } from './satisfaction-without-survey';
import { scoreLostTargetMet } from './score-lost-target-met';
import { scoreMissing } from './score-missing';
import { scoreNegative } from './score-negative';
import { scoreNotProportional } from './score-not-proportional';
import { scoreOverPoints } from './score-over-points';
import { scoreRunsAheadOfMoney } from './score-runs-ahead-of-money';
import { shareAboveWhole } from './share-above-whole';
import { shareOfZeroBudget } from './share-of-zero-budget';
import { signatureMissing } from './signature-missing';
import { sourceRowScored } from './source-row-scored';
import { strictTargetJustReached } from './strict-target-just-reached';
import { subRowScored } from './sub-row-scored';
import { subtotalWrong } from './subtotal-wrong';
import { targetBelowLastResult } from './target-below-last-result';
import { targetInName } from './target-in-name';
import { templateOfAnotherYear } from './template-of-another-year';
import { textCut } from './text-cut';
import { textMissing } from './text-missing';
import { textTooLong } from './text-too-long';
import { titleMissing } from './title-missing';
import { totalDiffersFromItsParts } from './total-differs-from-its-parts';
import { totalMissing } from './total-missing';
import { totalRowDisplaced } from './total-row-displaced';
import { totalRowMissing } from './total-row-missing';
import { totalWrong } from './total-wrong';
import { unitDiffers } from './unit-differs';
import { unitEmpty } from './unit-empty';
import { unitMissing } from './unit-missing';
import { unitRepeated } from './unit-repeated';
import { usualKindMissing } from './usual-kind-missing';
import { valueIsPoints } from './value-is-points';
import { valueMissing } from './value-missing';
import { valueNotComputable } from './value-not-computable';
import { valueNotComputed } from './value-not-computed';
import { valuesExchanged } from './values-exchanged';
import { weightsOffProfile } from './weights-off-profile';
import { yearDiffers } from './year-differs';
import { yearMissing } from './year-missing';
import { zeroTargetFullScore } from './zero-target-full-score';
import type { CrossFormRule, Rule } from './types';

/** Every rule about one form, by code. */
export const formRules: readonly Rule[] = Object.freeze([
  departmentEmpty,
  unitEmpty,
  yearMissing,
  yearDiffers,
  projectNameEmpty,
  templateOfAnotherYear,
  fundsMissing,
  budgetMissing,
  fundsDoNotAddUp,
  executedOverBudget,
  executionRateWrong,
  executionRateUndefined,
  executionRateMissing,
  executionScoreWrong,
  executionScoreFromRoundedRate,
  executionScoreMissing,
  executionPointsOffProfile,
  executionNotScored,
  executionLowWithoutReason,
  moneySourceSwapped,
  sourceRowScored,
  unitRepeated,
  numberStyleMixed,
  budgetAdjustedWithoutReason,
  fundTotalIncomplete,
  moneyUnitSlip,
  fundManagementContradicts,
  budgetNegative,
  pointsDoNotAddUp,
  pointsMissing,
  weightsOffProfile,
  oneIndicatorDominates,
  levelMissing,
  subRowScored,
  conversionWeightsDoNotAddUp,
  groupPointsDoNotAddUp,
  requiredKindMissing,
  usualKindMissing,
  scoreMissing,
  scoreNotProportional,
  reverseScoreWrong,
  fullScoreTargetMissed,
  scoreLostTargetMet,
  scoreOverPoints,
  scoreNegative,
  qualitativeScoreOutsideBand,
  zeroTargetFullScore,
  nothingCarriedOut,
  farOverTarget,
  notApplicableScored,
  deadlineMissedFullScore,
  convertedScoreWrong,
  groupScoreOverPoints,
  rangeMissedFullScore,
  strictTargetJustReached,
  completionWrong,
  levelMissedFullScore,
  partMissedFullScore,
  totalWrong,
  totalMissing,
  gradeWrong,
  scoreRunsAheadOfMoney,
  nothingSpentAllClaimed,
  subtotalWrong,
  reasonMissing,
  reasonSaysNoneButDiffers,
  reasonContradictsDirection,
  reasonWithoutMeasure,
  reasonFiller,
  fullScoreReasonSaysUnfinished,
  problemsNonePointsLost,
  reasonSaysNothing,
  reasonUnrelated,
  valueNotComputable,
  valueMissing,
  unitMissing,
  unitDiffers,
  percentSignMissing,
  actualCopiesTarget,
  targetInName,
  approximateValue,
  finishedAfterTheYear,
  valueIsPoints,
  amountStatedAsRate,
  valueNotComputed,
  cellError,
  numberAsTextUnreadable,
  costWithAtLeastSign,
  shareAboveWhole,
  valuesExchanged,
  outputNotQuantified,
  rateDiffersFromItsCounts,
  totalDiffersFromItsParts,
  dateImpossible,
  declaredTargetMissing,
  declaredTargetWithoutSign,
  declaredTargetWithoutUnit,
  declaredDateOutsidePeriod,
  declaredLevelMissing,
  goalMissing,
  outcomeMissing,
  goalNotText,
  goalEqualsOutcome,
  goalNumberDiffers,
  goalUnitDiffers,
  goalWithoutIndicator,
  outcomeNumberDiffers,
  textCut,
  narrativeSumWrong,
  countedTwice,
  indicatorMisfiled,
  satisfactionWithoutSurvey,
  qualitativeWithoutGrade,
  exactOnTarget,
  executionIndicatorDiffers,
  shareOfZeroBudget,
  textTooLong,
  outcomeSaysUndone,
  outcomeClaimsAllDone,
  rowDisplaced,
  labelDisplaced,
  totalRowDisplaced,
  markupLeft,
  placeholderLeft,
  headingWrong,
  labelRepeated,
  notApplicableRowMarked,
  totalRowMissing,
  formNotFilled,
  titleMissing,
  textMissing,
  layoutUnsure,
  rowsNotFilled,
  kindNotJudged,
  signatureMissing,
]);

/** Every rule that compares forms, by code. */
export const crossFormRules: readonly CrossFormRule[] = Object.freeze([
  departmentNameVaries,
  sameIndicatorDiffers,
  projectsAlike,
  formHandedInTwice,
  targetBelowLastResult,
  declaredTargetChanged,
  declaredIndicatorLeftOut,
  resultBelowMonitoring,
  declaredBudgetChanged,
  declaredPointsChanged,
]);
