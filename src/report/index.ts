export { answersIn, isAnswer, joinAnswers, type Answer } from './answers';
export { explanationText } from './explanation';
<<<<<<< HEAD
export { rangeToA1, toJson, toReadJson } from './json';
export { toLetter } from './letter';
export { reportSheet, type ReportCell, type ReportSheet, type ReportSheetOptions } from './sheet';
export { toText, type Paint, type TextOptions } from './text';
=======
export { formRecords, rangeToA1, toJson, toReadJson } from './json';
export { remarksIn, reportSheet, toLetter, type ReportCell, type ReportSheet, type ReportSheetOptions } from './sheet';
export { summaryOnly, toText, type Paint, type TextOptions } from './text';
>>>>>>> e36fd4d (A folder in, a review out: summary, page, letters and findings of a run)
export type { ReportedFailure, ReportedForm, RunReport } from './types';
export { wordFailure, wordFinding, type WordedFinding } from './wording';
export { oneLine, shownJson } from './plain-text';
export { profileLines, profileReason, profileSource, profileTitle } from './profile';
