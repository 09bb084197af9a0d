export { fail, succeed, type Outcome, type PortFailure } from './failures';
export type {
  Mark,
  MarkSeverity,
  MarkStyle,
  PortCapabilities,
  ReadOptions,
  SheetCell,
  SheetContent,
  SheetContentCell,
  SheetEdit,
  SheetInfo,
  SheetReading,
  WorkbookListener,
  WorkbookPort,
} from './port';
