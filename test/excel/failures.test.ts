import { failureOf } from '../../src/excel/failures';

const officeError = (code: string, errorLocation = '') => ({
  code,
  message: 'Excel says so',
  debugInfo: { errorLocation },
});

test.each([
  ['AccessDenied', { code: 'denied' }],
  ['InvalidOperationInCellEditMode', { code: 'cell-editing' }],
  ['RequestPayloadSizeLimitExceeded', { code: 'too-large', sheet: null }],
  ['ResponsePayloadSizeLimitExceeded', { code: 'too-large', sheet: null }],
  ['RangeExceedsLimit', { code: 'too-large', sheet: null }],
  ['OperationCellsExceedLimit', { code: 'too-large', sheet: null }],
  ['Unauthenticated', { code: 'signed-out' }],
  ['MergedRangeConflict', { code: 'in-the-way' }],
  ['ItemNotFound', { code: 'gone', what: 'Worksheet.getItem' }],
  ['InvalidReference', { code: 'gone', what: 'Worksheet.getItem' }],
  ['ApiNotFound', { code: 'api-missing', needs: 'Worksheet.getItem' }],
  ['ApiNotAvailable', { code: 'api-missing', needs: 'Worksheet.getItem' }],
  ['GenericException', { code: 'unknown', cause: 'GenericException · Excel says so · Worksheet.getItem' }],
])('%s', (code, failure) => {
  expect(failureOf(officeError(code, 'Worksheet.getItem'))).toEqual(failure);
});

test('what is no error of Office keeps its message', () => {
  expect(failureOf(new TypeError('x is undefined'))).toEqual({ code: 'unknown', cause: 'x is undefined' });
  expect(failureOf('broken')).toEqual({ code: 'unknown', cause: 'broken' });
  expect(failureOf({ code: 'ApiNotFound', message: 'no such call' })).toEqual({
    code: 'api-missing',
    needs: 'ApiNotFound',
  });
});
