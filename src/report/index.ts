export { nameOf } from './columns';
export { closingOf, namedForm } from './closing';
export { answersIn, isAnswer, joinAnswers, type Answer } from './answers';
export {
  cellsInShort,
  coverageLine,
  notRunGroups,
  uncheckedGroups,
  unsureLine,
  type NotRunGroup,
  type UncheckedGroup,
} from './coverage';
export { acceptedLine, explanationText, formulaLines } from './explanation';
export { closingJson, formJson, formRecord, rangeToA1, toJson, VERSION } from './json';
export { toLetter } from './letter';
export { markedCells, type MarkedCells } from './marked-cells';
export { reportSheet, type ReportCell, type ReportSheet, type ReportSheetOptions } from './sheet';
export { counts } from './counts';
export { closingText, crossFormPlaces, formText, summaryOnly, toText, type Paint, type TextOptions } from './text';
export type {
  NamedForm,
  FormPlace,
  ReportedFailure,
  ReportedForm,
  RunClosing,
  RunReport,
  SeverityCounts,
} from './types';
export { wordFailure, wordFinding, type WordedFinding } from './wording';
export { oneLine, shownJson, unsteered } from './plain-text';
export { profileLines, profileWords, profileReason, profileSource, profileTitle } from './profile';
