export { changesSince, findingsCsv, findingsNdjson, type Changes, type FindingRecord } from './findings';
export { lettersOf, type Letter } from './letters';
export { pageOf } from './page';
export { reviewOf, type Review, type ReviewedFailure, type ReviewedFinding, type ReviewedForm } from './review';
export { missingFrom, tablesOf, type TableOptions } from './tables';
export { uncheckedIn, verdictOf, type Verdict } from './verdict';
