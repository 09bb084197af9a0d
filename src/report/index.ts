export { explanationText } from './explanation';
export { rangeToA1, toJson, toReadJson } from './json';
export { remarksIn, reportSheet, toLetter, type ReportCell, type ReportSheet, type ReportSheetOptions } from './sheet';
export { toText, type Paint, type TextOptions } from './text';
export type { ReportedFailure, ReportedForm, RunReport } from './types';
export { wordFailure, wordFinding, type WordedFinding } from './wording';
export { oneLine, shownJson } from './plain-text';
export { profileLines, profileReason, profileSource, profileTitle } from './profile';
