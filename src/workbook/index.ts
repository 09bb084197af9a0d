export { withChineseFormats } from '../form';
export { functionNamespace, gridRowsOf, hostFormula, type RangeValues } from '../form';
export { fail, succeed, type Outcome, type PortFailure } from './failures';
export type { HostFact, HostServices, StartupSwitch } from './host-services';
export type {
  CallOptions,
  ChangeOrigin,
  ChoiceList,
  Mark,
  MarkSeverity,
  MarkStyle,
  PortCapabilities,
  ReadOptions,
  Selected,
  SheetCell,
  SheetContent,
  SheetContentCell,
  SheetCounts,
  SheetEdit,
  SheetInfo,
  SheetReading,
  WorkbookListener,
  WorkbookPort,
} from './port';
export {
  fromA1,
  isCellError,
  toA1,
  type CellAddress,
  type CellError,
  type CellValue,
  type Grid,
  type GridCell,
} from '../form';
