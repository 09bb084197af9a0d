import type { WorkbookDefinition } from '../host/model/definition';
import { useExcel, workbookOf, type SessionOptions } from './support/excel-page';
import { entries, says, validate } from './support/excel-pane';

/** How the production build of the pane starts, where a host is not as one would wish. */
jest.setTimeout(300_000);

const excel = useExcel();
let sample: WorkbookDefinition;

beforeAll(async () => {
  sample = await workbookOf('samples/as-pasted.xlsx');
});

const open = (options: SessionOptions, workbook = sample) => excel.open(workbook, options);

test.each(['C:\\自评\\执行率100%.xlsx', '/Users/wang/a%20b.xlsx', 'https://x.sharepoint.com/100%.xlsx', ''])(
  'a workbook at %p is checked, from the pane and from the ribbon',
  async (documentUrl) => {
    const { pane, excel: act, look } = await open({ host: { documentUrl } });
    await validate(pane);
    const found = await entries(pane).count();
    expect(found).toBeGreaterThan(0);
    expect(await act('clickRibbon', 'clearMarks')).toBe(true);
    await says(pane, '已清除全部标记');
    expect((await look()).completed).toEqual([0]);
  },
);

test('where the pane may not be shown, as in a file that is only viewed, the ribbon is carried out all the same', async () => {
  const { pane, excel: act, look } = await open({}, { ...sample, isViewOnly: true });
  expect(await act('clickRibbon', 'validateSheet')).toBe(true);
  await entries(pane).first().waitFor();
  await says(pane, '标记没有写成：Excel 不允许改动这个工作簿。');
  expect((await look()).completed).toEqual([0]);
});

/** So long the page of src/excel/start-guard.js does not wait, in ms. */
const beyondPatience = 20_000;

test('an Excel that does not answer: the page says so, and what to do', async () => {
  const { pane, page } = await open({ host: { isSilent: true }, hasOwnClock: true });
  await says(pane, '绩效自评校验正在启动');
  await page.clock.fastForward(beyondPatience);
  await pane.getByRole('alert').filter({ hasText: 'Excel 一直没有应答' }).waitFor();
});

test('an office.js that never comes: the page says so, and what to do', async () => {
  const { pane, page } = await open({ officeJs: 'swallowed', hasOwnClock: true });
  await says(pane, '绩效自评校验正在启动');
  await page.clock.fastForward(beyondPatience);
  await pane.getByRole('alert').filter({ hasText: '还没有取到 office.js' }).waitFor();
});
