import type { WorkbookDefinition } from '../host/model/definition';
import {
  startExcelBrowser,
  workbookOf,
  type ExcelBrowser,
  type ExcelSession,
  type SessionOptions,
} from './support/excel-page';
import { entries, says, validate } from './support/excel-pane';

/** How the production build of the pane starts, where a host is not as one would wish. */
jest.setTimeout(60_000);

let excel: ExcelBrowser;
let sample: WorkbookDefinition;
const sessions: ExcelSession[] = [];

beforeAll(async () => {
  [excel, sample] = await Promise.all([startExcelBrowser(), workbookOf('samples/as-pasted.xlsx')]);
}, 180_000);
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.close();
});
afterAll(() => excel?.close());

async function open(options: SessionOptions, workbook = sample): Promise<ExcelSession> {
  const session = await excel.open(workbook, options);
  sessions.push(session);
  return session;
}

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

test('an Excel that does not answer: the page says so, and what to do', async () => {
  const { pane } = await open({ host: { isSilent: true } });
  await says(pane, '绩效自评校验正在启动');
  await pane.getByRole('alert').filter({ hasText: 'Excel 一直没有应答' }).waitFor();
});

test('an office.js that never comes: the page says so, and what to do', async () => {
  const { pane } = await open({ officeJs: 'swallowed' });
  await says(pane, '绩效自评校验正在启动');
  await pane.getByRole('alert').filter({ hasText: '还没有取到 office.js' }).waitFor();
});
