/** The only door of the reader: what stands behind it is its own business. */
export type * from './model/form';
export type { FormKind } from './model/kind';
export { NOT_JUDGED, SELF_EVALUATIONS, WITH_TARGETS } from './model/kind';
export type { ColumnHint, LayoutHint } from './model/layout-hints';
export { hintFor, placeHints } from './model/layout-hints';
export { ownedCells, placeOf } from './model/owned-cells';
export type { InDoubt, LayoutCertainty } from './model/doubts';
export { certaintyOf, inDoubt } from './model/doubts';
export { fundRows } from './model/fund-rows';
export type { Reading } from './search/read';
export { read, readInSteps } from './search/read';
export type { CellAddress, CellError, CellRange, CellValue, Grid, GridCell } from './cells/grid';
export { columnLetters, fromA1, isCellError, toA1 } from './cells/grid';
export type { RangeValues } from './cells/grid-of-values';
export { gridRowsOf } from './cells/grid-of-values';
export { functionNamespace, hostFormula, shownFormula, storedFormula } from './cells/function-names';
export { CHINESE_FORMATS, withChineseFormats } from './cells/chinese-formats';
export type { Field } from './cells/content';
export { readContent } from './cells/content';
export { readLines } from './cells/lines';
export { foldWidth, labelKey } from './cells/text';
export type { FundColumnField, IndicatorColumnField } from './evidence/labels';
export {
  fundColumn,
  headerField,
  isLevelHeading,
  isNoteLabel,
  isRemarkColumnLabel,
  isRemarkLabel,
  isTitle,
  level1Kind,
  LOOKED_FOR,
  standardHeading,
} from './evidence/labels';
