import type { PortFailure } from '../workbook';

/** As much of an error of office.js as is always there: it may come from another realm, so no `instanceof`. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const tooLarge = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
]);

/** Excel answers for the workbook in front alone, and another one is (office-js 6365). */
const otherWorkbook = new Set(['InactiveWorkbook', 'InvalidSelection']);

/** Excel cannot now what it can at other times. */
const busy = new Set([
  ...['ActivityLimitReached', 'Conflict', 'HostRestartNeeded', 'MemoryLimitReached', 'RequestAborted'],
  'ServiceNotAvailable',
]);

/** What lies in the way of a change of cells. */
const inTheWay = new Set([
  ...['FilteredRangeConflict', 'InsertDeleteConflict', 'MergedRangeConflict', 'NonBlankCellOffSheet'],
  'PivotTableRangeConflict',
]);

/** What a thrown error means to the product. Which sheet it was about, and whether it is protected, office.js does not say. */
export function failureOf(error: unknown): PortFailure {
  if (!isOfficeError(error)) return { code: 'unknown', cause: error instanceof Error ? error.message : String(error) };
  const place = error.debugInfo?.errorLocation ?? '';
  if (tooLarge.has(error.code)) return { code: 'too-large', sheet: null };
  if (otherWorkbook.has(error.code)) return { code: 'other-workbook' };
  if (busy.has(error.code)) return { code: 'host-busy' };
  if (inTheWay.has(error.code)) return { code: 'in-the-way' };
  switch (error.code) {
    case 'UnsupportedSheet':
      return { code: 'no-worksheet' };
    case 'AccessDenied':
      return { code: 'denied' };
    case 'Unauthenticated':
      return { code: 'signed-out' };
    case 'InvalidOperationInCellEditMode':
      return { code: 'cell-editing' };
    case 'ItemNotFound':
    case 'InvalidReference':
      return { code: 'gone', what: place };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedFeature':
      return { code: 'api-missing', needs: place || error.code };
    default:
      return { code: 'unknown', cause: [error.code, error.message, place].filter(Boolean).join(' · ') };
  }
}

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
