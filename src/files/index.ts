export { failureData } from './failure-data';
export type { CellLook, CellLooks, FrozenPanes, SheetLooks, Side } from './looks';
export { MAX_FILE_BYTES } from './limits';
export { inNaturalOrder } from './natural-order';
export { readWorkbook, type ReadingOptions } from './read-workbook';
export {
  failed,
  type Damage,
  type FailureCode,
  type FailureDetails,
  type FileFailure,
  type FileResult,
  type Lookalike,
  type ReadSheet,
  type SheetNote,
  type UnreadSheet,
} from './result';
export { isLikeFormula } from './formula-like';
export { isSigned } from './signature';
export { inflate, type Unpacker } from './zip';
export { unpackedSize } from './zip-directory';
export { writeTables, type Table, type TableCell } from './new-workbook';
export {
  save,
  saveAsNew,
  choicesIn,
  tracesIn,
  type CellEdit,
  type CellList,
  type SheetChoices,
  type Edits,
  type GivenName,
  type LineLook,
  type LookChange,
  type Loss,
  type LooksEdit,
  type MarksEdit,
  type Origin,
  type OwnCell,
  type OwnSheet,
  type Saved,
  type SheetMark,
  type SheetOrigin,
} from './save';
