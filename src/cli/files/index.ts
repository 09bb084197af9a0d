export { readWorkbookBytes, readWorkbookFile } from './read-workbook';
export type {
  FailureCode,
  FailureDetails,
  FileFailure,
  FileResult,
  Lookalike,
  ReadSheet,
  SheetNote,
  UnreadSheet,
} from './result';
