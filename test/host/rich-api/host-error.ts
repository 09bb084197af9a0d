const messages = {
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
