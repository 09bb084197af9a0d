import { paneView } from '../../src/excel/pane-view';
import { eventually } from '../workbook/contract/support';
import { excelFixture } from './excel-fixture';

/** Who has the keyboard after a command of the ribbon: office-js 5050. */
const fixture = excelFixture({ platform: 'desktop' });

async function open() {
  const { host } = await fixture.open([{ name: '表1', rows: [[1]] }]);
  Object.assign(host.runtime, { state: 'Background' });
  const view = paneView(Office.addin);
  await view.show(false);
  expect(host.runtime).toMatchObject({ state: 'Visible', keyboard: 'pane' });
  host.runtime.keyboard = 'sheet';
  return { host, view };
}

test('a command leaves the keyboard in the sheet where the pane is in view already', async () => {
  const { host, view } = await open();
  await view.show(false);
  expect(host.runtime.keyboard).toBe('sheet');
});

test('a pane that was closed is shown again', async () => {
  const { host, view } = await open();
  host.closePane();
  await eventually(() => {
    void view.show(false);
    return host.runtime.state === 'Visible';
  });
});

test('who asks for the pane gets it with the keyboard', async () => {
  const { host, view } = await open();
  await view.show(true);
  expect(host.runtime.keyboard).toBe('pane');
});

test('an Excel that does not tell of closing is asked each time', async () => {
  const shown = jest.fn(() => Promise.resolve());
  const view = paneView({ showAsTaskpane: shown, onVisibilityModeChanged: () => Promise.reject(new Error('no')) });
  await view.show(false);
  await view.show(false);
  expect(shown).toHaveBeenCalledTimes(2);
});
