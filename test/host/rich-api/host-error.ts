/** Every code of Microsoft's page on errors of these interfaces (application-specific-api-error-handling, 2025-06-23). */
const messages = {
  BadPassword: 'The password is incorrect.',
  ContentLengthRequired: 'The header Content-length is missing.',
  EmptyChartSeries: 'The chart series is empty.',
  FilteredRangeConflict: 'The operation conflicts with a filtered range.',
  FormulaLengthExceedsLimit: 'The formula exceeds the maximum length.',
  InsertDeleteConflict: 'The insertion or deletion resulted in a conflict.',
  InvalidBinding: 'The binding is no longer valid.',
  InvalidRibbonDefinition: 'The ribbon definition is invalid.',
  MergedRangeConflict: 'A table cannot overlap with merged cells or another table.',
  NonBlankCellOffSheet: 'Cells that are not empty would be pushed off the sheet.',
  PivotTableRangeConflict: 'The operation conflicts with a PivotTable.',
  RefreshWorkbookLinksBlocked: 'External links may not be refreshed.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotAvailable: 'The requested API is not available.',
  Conflict: 'Request could not be processed because of a conflict.',
  HostRestartNeeded: 'The Office application needs to be restarted.',
  InactiveWorkbook: 'The workbook has lost focus.',
  InvalidRequest: 'Cannot process the request.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  MemoryLimitReached: 'The memory limit has been reached.',
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: 'The operation affects more cells than the limit.',
  RequestAborted: 'The request was aborted during run time.',
  ServiceNotAvailable: 'The service is unavailable.',
  Unauthenticated: 'Required authentication information is missing or invalid.',
  UndoNotSupported: 'The request failed for lack of support for undo.',
  UnsupportedFeature: 'The source worksheet contains unsupported features.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation.',
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: "The API you are trying to use can't be found.",
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type HostErrorCode = keyof typeof messages;

export const hostErrorCodes = Object.keys(messages) as readonly HostErrorCode[];

/** What Excel answers in place of a result. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = messages[code],
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** A call that Excel has and this emulation has not: it must not pass for something else. */
export function notEmulated(what: string): HostError {
  return new HostError('ApiNotFound', `The emulated Excel has no ${what}. Add it to test/host/api/ or do without it.`);
}
