export { placesOf, RunComparison } from './compare-run';
export { copyPath, renamedCopies } from './copy-paths';
export { annotated, copyRemarks, type AnnotateOptions, type Copy } from './annotate';
export { changesSince, type Changes } from './changes';
export { findingsCsv, findingsNdjson, type FindingRecord } from './findings';
export { failureOf, joinReports, judgeFile, type FileReport } from './judge-file';
export { lettersOf, type Letter } from './letters';
export { FINDINGS, FINDINGS_CSV, outputsOf, type OutputFile, type OutputOptions } from './outputs';
export { pageOf, summaryOf } from './page';
export { pathOf } from './paths';
export { failedOutcome, outcomeOf, type FileOutcome, type FormOutcome, type OutcomeOptions } from './outcome';
export {
  joinReview,
  reviewedForm,
  reviewOf,
  type Review,
  type ReviewedFailure,
  type ReviewedFinding,
  type ReviewedForm,
} from './review';
export { missingFrom, tablesOf, type TableOptions } from './tables';
