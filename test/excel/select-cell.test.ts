/** @jest-environment jsdom */
import { createOfficePort } from '../../src/excel';
import { cell } from '../workbook/contract/support';

const sync = jest.fn(() => {
  document.querySelector<HTMLElement>('#elsewhere')?.focus();
  return Promise.resolve();
});

/** As much of Excel as a selection takes; it moves the focus as Excel on the web does. */
function excelThatTakesTheFocus(): object {
  const sheet = { activate: jest.fn(), getRange: () => ({ select: jest.fn() }) };
  const getSelectedRange = () => ({ load: () => ({ rowHidden: false, columnHidden: null }) });
  const context = { workbook: { worksheets: { getItem: () => sheet }, getSelectedRange }, sync };
  return { run: (work: (given: typeof context) => Promise<unknown>) => work(context) };
}

test('the focus comes back to where it was in the pane', async () => {
  document.body.innerHTML = '<button id="finding">得分超过分值</button><button id="elsewhere"></button>';
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, { Excel: excelThatTakesTheFocus(), Office: { context: { requirements } } });
  document.querySelector<HTMLElement>('#finding')!.focus();
  await createOfficePort().select({ sheetId: '{1}', address: cell('B2') });
  expect(sync).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.id).toBe('finding');
});
