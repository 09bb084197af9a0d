export { auditOf } from './audit';
export { fingerprint } from '../rules/support/facts';
export { auditAcross, compareFacts, factsOf, linkedProjects, projectsOf, type ComparisonFacts } from './across';
export { linkProjects, projectFactsOf } from './link-projects';
export { judge, type JudgedForm } from './judge';
export {
  asksForScores,
  countsOf,
  soundnessOf,
  type Coverage,
  type CoverageCounts,
  type CoverageReason,
  type Lack,
  type RuleNotRun,
  type Soundness,
  type Unchecked,
} from './coverage';
export { chooseProfile, isAgainstLayout, type ProfileInForce } from './choose-profile';
export { suggestProfile, type EvidenceId, type ProfileSuggestion } from './suggest-profile';
export {
  explain,
  type Explanation,
  type ExplanationFormula,
  type ExplanationInput,
  type ExplanationSubject,
} from './explain';
export { graver, verdictFor, verdictOf, type FormVerdict } from './form-verdict';
export { bySeverity } from './order';
export { textOf } from './suppress';
export { editsBesideSafe, editsTogether, safeFixes } from './together';
export type {
  AuditOptions,
  CrossFormFinding,
  Finding,
  FindingFix,
  FormAudit,
  Recomputed,
  StaleSuppression,
  Suppression,
} from './types';
export { crossFormRules, formRules } from '../rules';
export type {
  CellEdit,
  CellInRun,
  LinkedForm,
  LinkedProject,
  ProjectStep,
  Fix,
  MessageValue,
  Severity,
} from '../rules/types';
export type { CellRange, EvaluationForm, FundRow, Indicator } from '../form';
export { fromA1, toA1, type CellAddress, type CellValue, type Grid, type GridCell } from '../form';
export { LOOKED_FOR, NOT_JUDGED, SELF_EVALUATIONS } from '../form';
export { certaintyOf, fundRows, type LayoutCertainty } from '../form';
export type { ColumnHint, LayoutHint } from '../form';
export { columnLetters, hintFor, placeHints, read, readInSteps, readLines } from '../form';
export { STATED_WAYS, type JudgedIndicator, type RuleContext } from '../rules/context';
export type { Verdict, WhyNot } from '../rules/support/verdicts';
export {
  decimal,
  DEFAULT_PROFILE_ID,
  defineProfile,
  formatDecimal,
  isProfileId,
  PROFILE_IDS,
  profileById,
  type Decimal,
  sum,
  type Profile,
  type BasisKey,
  type ExecutionCap,
  type Interval,
  type RequiredKind,
  type ProfileDefinition,
  type ProfileId,
  type RuleSetting,
  type RuleTopic,
  type VerdictGround,
  type WeightKey,
} from '../scoring';
export * from './kept';
