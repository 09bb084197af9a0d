import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCheck } from '../../src/cli/run-check';
import { toJson } from '../../src/report';
import type { WorkbookDefinition } from '../host/model/definition';
import type { WorkbookSnapshot } from '../host/model/snapshot';
import { repeated, useExcel, workbookOf, type SessionOptions } from './support/excel-page';
import {
  button,
  entries,
  openAll,
  pressMore,
  readRemarks,
  says,
  settled,
  timeClick,
  validate,
  type ShownRemark,
} from './support/excel-pane';
import { soon } from './support/soon';

/** The production build of the pane, unmodified, with the genuine office.js in an emulated Excel on the web. */
jest.setTimeout(300_000);

const file = 'samples/as-pasted.xlsx';
const firstLoadLimit = 102_500;

const excel = useExcel();
let sample: WorkbookDefinition;
const measured: Record<string, unknown> = {};

beforeAll(async () => {
  sample = await workbookOf(file);
});
afterAll(() => {
  if (process.env['PE_FIGURES']) console.log(JSON.stringify(measured, null, 2));
});

const open = (workbook: WorkbookDefinition | WorkbookSnapshot = sample, options?: SessionOptions) =>
  excel.open(workbook, options);

const only = (name: string, book = sample): WorkbookDefinition => ({
  sheets: book.sheets.filter((sheet) => sheet.name === name),
});

test('every sheet: what 校验本表 lists is what the command line finds, byte for byte', async () => {
  const report = toJson(runCheck([file], 'auto'), 'zh-CN') as CliReport;
  const { pane, excel: act } = await open();
  for (const { name } of sample.sheets) {
    await act('showSheet', name);
    await validate(pane);
    await pane.locator('h2', { hasText: /./ }).first().waitFor();
    await openAll(pane);
    const expected = report.forms
      .filter(({ sheet }) => sheet === name)
      .flatMap(({ findings }) => findings.map(asShown));
    expect(expected.length).toBeGreaterThan(0);
    expect(jsonOf(await readRemarks(pane))).toBe(jsonOf(expected));
  }
});

test('a click on a finding selects its cell, and the focus stays in the pane', async () => {
  const { pane, look } = await open();
  await validate(pane);
  const entry = entries(pane).nth(1);
  const cell = (await entry.innerText()).split('\n').at(-1)?.trim();
  await entry.click();
  await soon(async () => (await look()).selection === `${sample.sheets[0]?.name}!${cell}`);
  expect(await pane.evaluate(() => document.activeElement?.hasAttribute('data-entry'))).toBe(true);
  await entry.press('F8');
  await soon(async () => (await look()).selection !== `${sample.sheets[0]?.name}!${cell}`);
});

test('a finding in a hidden row is selected and said to be hidden; a button shows the row', async () => {
  const [form] = only('电子政务运维', await workbookOf('samples/tidy.xlsx')).sheets;
  const { pane, snapshot, look } = await open({ sheets: [{ ...form!, hiddenRows: [16, 17] }] });
  const hidden = async () => (await snapshot()).sheets[0]?.hidden.row;
  await validate(pane);
  await pane.getByRole('button', { name: '定位到 H17' }).first().click();
  await says(pane, '已选中 H17，但第 17 行已隐藏，在表里看不到。');
  expect((await look()).selection).toBe('电子政务运维!H17');
  expect(await hidden()).toEqual([16, 17]);
  await button(pane, '显示这一行').click();
  await soon(async () => (await hidden())?.join() === '17');
  await soon(async () => (await button(pane, '显示这一行').count()) === 0);
});

test('修正 writes one step to undo, and its finding goes', async () => {
  const tidy = await workbookOf('samples/tidy.xlsx');
  const { pane, snapshot, excel: act, look } = await open(only('电子政务运维', tidy));
  await validate(pane);
  await openAll(pane);
  const before = await snapshot();
  const remarks = await readRemarks(pane);
  const fixed = remarks.find(({ canFix }) => canFix);
  expect(fixed).toBeDefined();
  await button(pane, new RegExp(`^修正… ${fixed?.cells[0]} `))
    .first()
    .click();
  await pane.getByRole('heading', { name: '修正预览' }).waitFor();
  await button(pane, '应用').click();
  await says(pane, /^已写入 \d+ 个单元格/);
  await settled(pane);
  expect(cellsOf(await snapshot())).not.toEqual(cellsOf(before));
  await openAll(pane);
  expect(jsonOf(await readRemarks(pane))).not.toContain(jsonOf(fixed ? [fixed] : []).slice(1, -1));
  expect((await look()).undoClearedBy).toEqual([]);
  // Marks are steps of their own: of all steps, one takes back the cells, and takes back all of them.
  let stepsWithCells = 0;
  let steps = 0;
  for (let last = cellsOf(await snapshot()); await act('undo');) {
    const now = cellsOf(await snapshot());
    steps += 1;
    if (JSON.stringify(now) !== JSON.stringify(last)) {
      stepsWithCells += 1;
      measured['Ctrl+Z until a fix is taken back'] = steps;
    }
    last = now;
  }
  expect(stepsWithCells).toBe(1);
  expect(cellsOf(await snapshot())).toEqual(cellsOf(before));
});

test('忽略 with a reason stays in the workbook when it is opened again', async () => {
  const first = await open(only('公务接待'));
  await validate(first.pane);
  await openAll(first.pane);
  const [ignored] = await readRemarks(first.pane);
  const count = (await readRemarks(first.pane)).length;
  await button(first.pane, /^忽略…/)
    .first()
    .click();
  await button(first.pane, '忽略这一条').click();
  await first.pane.getByText('请填写理由。').waitFor();
  await first.pane.getByRole('textbox').fill('已与单位核实');
  await button(first.pane, '忽略这一条').click();
  await first.pane.getByText('已忽略（1）').waitFor();
  const saved = await first.snapshot();
  expect(JSON.stringify(saved.settings)).toContain('已与单位核实');

  const { pane } = await open(saved);
  await validate(pane);
  await openAll(pane);
  expect(await readRemarks(pane)).toHaveLength(count - 1);
  await pane.getByText('已忽略（1）').click();
  await says(pane, '理由：已与单位核实');
  expect(await pane.locator('details', { hasText: '已忽略' }).innerText()).toContain(ignored?.title);
});

test('清除标记 leaves the workbook as it was', async () => {
  const { pane, snapshot, look } = await open();
  const before = await snapshot();
  await validate(pane, '校验整个工作簿');
  expect((await look()).marks).toBeGreaterThan(0);
  await pressMore(pane, '清除标记');
  await says(pane, '已清除全部标记');
  expect(await snapshot()).toEqual(before);
});

test('导出检查报告 adds a sheet with a row for each finding', async () => {
  const { pane, look, snapshot } = await open(only('公务接待'));
  await validate(pane);
  await openAll(pane);
  const remarks = await readRemarks(pane);
  await pressMore(pane, '导出检查报告');
  await says(pane, '检查报告已写入工作表“检查报告”。');
  expect((await look()).sheets).toEqual(['公务接待', '检查报告']);
  const text = JSON.stringify((await snapshot()).sheets[1]?.cells);
  for (const { message } of remarks) expect(text).toContain(JSON.stringify(message).slice(1, -1));
});

test('解释 shows how the selected total is computed', async () => {
  const { pane, excel: act } = await open(only('电子政务运维', await workbookOf('samples/tidy.xlsx')));
  await validate(pane);
  await act('click', '电子政务运维', 'H22');
  const explanation = pane.getByRole('region', { name: '解释' });
  await explanation.waitFor();
  expect(await explanation.innerText()).toMatch(/H22 总分[^]*= 88[^]*改对之后总分是 83\.08/);
});

test('自动校验 checks a sheet again after it was changed', async () => {
  const { pane, excel: act } = await open(only('电子政务运维', await workbookOf('samples/tidy.xlsx')));
  await validate(pane);
  await pressMore(pane, '自动校验');
  await says(pane, '自动校验已打开。');
  await act('type', '电子政务运维', 'H22', 3);
  await soon(async () => /表中总分\s+3\s/.test(await pane.locator('main').innerText()));
});

test('a workbook of a hundred forms is checked in few requests, and stays in hand', async () => {
  const session = await open(repeated(sample, 100));
  const before = (await session.look()).traffic;
  const times = await timeClick(session, '校验整个工作簿', 'table tbody tr');
  expect(await session.pane.locator('table').first().locator('tbody').count()).toBe(100);
  const after = (await session.look()).traffic;
  measured['hundred forms'] = { ...times, ...difference(before, after) };
  // The reading takes at most 2 syncs, the marking 1, listing the sheets 1.
  expect(after.syncs - before.syncs).toBeLessThanOrEqual(4);
});

test('one sheet is checked in few requests, and soon', async () => {
  const session = await open();
  const { usableAt } = (await session.pane.evaluate(() => window.paneTimes)) ?? { usableAt: 0 };
  const { toldAt } = await session.look();
  // Rules and wording come while nobody waits for them.
  await session.pane.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const before = (await session.look()).traffic;
  const times = await timeClick(session, '校验本表', '[data-entry]');
  const after = (await session.look()).traffic;
  const start = await session.pane.evaluate(() => Math.max(0, ...(window.paneTimes?.longTasks ?? [])));
  measured['one sheet'] = { ...times, ...difference(before, after), longestTaskOfAll: start };
  measured['usable after office.js was told its host'] = usableAt - toldAt;
  expect(after.syncs - before.syncs).toBeLessThanOrEqual(4);
});

describe('every state has a face', () => {
  test('a protected sheet: the findings, and why there are no marks', async () => {
    const [sheet] = only('公务接待').sheets;
    const { pane, look } = await open({ sheets: sheet ? [{ ...sheet, isProtected: true }] : [] });
    await validate(pane);
    await says(pane, '工作表“公务接待”受保护，不能写入标记或修改。');
    expect(await entries(pane).count()).toBeGreaterThan(0);
    expect((await look()).marks).toBe(0);
  });

  test('a cell being edited: what to do, and once more', async () => {
    const { pane, excel: act } = await open(only('公务接待'));
    await act('beginCellEdit');
    await button(pane, '校验本表').click();
    await says(pane, '请按 Enter 或 Esc 结束编辑');
    await act('endCellEdit');
    await button(pane, '再试一次').click();
    await entries(pane).first().waitFor();
  });

  test('an old Excel', async () => {
    const { pane } = await open(only('公务接待'), { apiVersion: 6 });
    await button(pane, '校验本表').click();
    await says(pane, /^这个版本的 Excel 缺少所需的功能（ExcelApi 1\.7）。/);
  });

  test('a sheet without a form', async () => {
    const { pane } = await open({ sheets: [{ name: '目录', rows: [['项目名称', '道路养护']] }] });
    await button(pane, '校验本表').click();
    await pane.getByRole('heading', { name: '没有找到自评表' }).waitFor();
  });

  test('an empty workbook', async () => {
    const { pane } = await open({ sheets: [{ name: 'Sheet1' }] });
    await button(pane, '校验本表').click();
    await says(pane, '请打开填好的自评表，或插入一张空白自评表开始填写。');
  });

  test('office.js that was not loaded', async () => {
    const complaints = excel.browser.errors.length;
    const { pane } = await open(sample, { officeJs: 'refused' });
    await says(pane, '没有连接上 Excel（office.js 未能加载）。');
    // The browser's own line about the request that was refused.
    expect(excel.browser.errors.splice(complaints)).toEqual([expect.stringContaining('net::ERR_FAILED')]);
  });
});

test('speaks English where Office does', async () => {
  const { pane } = await open(only('公务接待'), { locale: 'en-US' });
  await button(pane, 'Check sheet').click();
  await entries(pane).first().waitFor();
  expect(await pane.locator('html').getAttribute('lang')).not.toBeNull();
});

test('has the code of its functions associated, which comes with the first call', async () => {
  const { pane } = await open({ sheets: [{ name: '表', rows: [['≥3万平方米', '2.2万平方米', 10, null]] }] });
  // How Excel has them called is in test/functions/excel.test.ts; here is the build, in a browser.
  const call = (...given: readonly unknown[]): Promise<unknown> =>
    pane.evaluate(async (all) => {
      const { mappings } = (CustomFunctions as unknown as Association)._association;
      try {
        return await mappings['SCORE']?.(...all);
      } catch (error) {
        const { code, message } = error as { code: string; message: string };
        return { code, message };
      }
    }, given);
  const places = { parameterAddresses: ['表!A1', '表!D1', '表!C1', null, null] };
  expect(await call('≥3万平方米', '2.2万平方米', 10, null, null, { parameterAddresses: [] })).toEqual([[7.33]]);
  expect(await call('≥3万平方米', 0, 10, null, null, places)).toMatchObject({
    code: '#N/A',
    message: '实际完成值为空',
  });
});

test('asked nobody but Microsoft for office.js, and broke no rule of its content security policy', async () => {
  // All sessions before this one count as well.
  const { pane } = await open();
  await validate(pane, '校验整个工作簿');
  expect(excel.browser.requests.length).toBeGreaterThan(5);
  expect(excel.browser.requests.filter((address) => !excel.browser.site.isExpected(address))).toEqual([]);
  expect(excel.browser.errors).toEqual([]);
});

test('the first load is small, and nothing in it is evaluated from text', () => {
  const html = readFileSync(path.join(excel.browser.site.folder, 'taskpane.html'), 'utf8');
  const policy = /Content-Security-Policy content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toMatch(/default-src 'none'; script-src 'self'( https:\/\/[\w.]+)*; /);
  expect(policy).not.toContain('unsafe-eval');
  const scripts = [...html.matchAll(/<script[^>]* src="?([^" >]+)/g)].flatMap(([, src]) => src?.split('?')[0] ?? []);
  const own = scripts.filter((src) => !src.endsWith('/office.js'));
  expect(own.length).toBeGreaterThan(0);
  const bytes = own.reduce(
    (sum, src) => sum + gzipSync(readFileSync(path.join(excel.browser.site.folder, src))).length,
    0,
  );
  measured['first load, gzip'] = bytes;
  expect(bytes).toBeLessThanOrEqual(firstLoadLimit);
});

interface Association {
  readonly _association: { readonly mappings: Readonly<Record<string, (...given: readonly unknown[]) => unknown>> };
}

interface CliReport {
  readonly forms: readonly { readonly sheet: string; readonly findings: readonly CliFinding[] }[];
}

interface CliFinding extends Omit<ShownRemark, 'canFix'> {
  readonly fix: object | null;
}

const severities: Readonly<Record<string, string>> = { error: '错误', warning: '警告', info: '提示' };

/** A finding of the command line as the pane shows it: an arithmetic that the message holds is not repeated. */
function asShown({ severity, title, message, steps, cells, help, basis, fix }: CliFinding): ShownRemark {
  const others = steps.filter((step) => !message.includes(step));
  return {
    severity: severities[severity] ?? '',
    title,
    message,
    steps: others,
    cells,
    help,
    basis,
    canFix: fix !== null,
  };
}

/** The pane groups, the command line does not: both in one order. */
const jsonOf = (remarks: readonly ShownRemark[]): string =>
  `[${remarks
    .map((remark) => JSON.stringify(remark))
    .sort()
    .join(',\n')}]`;

const cellsOf = ({ sheets }: WorkbookSnapshot): unknown => sheets.map(({ cells }) => cells);

const difference = (before: Traffic, after: Traffic): Traffic => ({
  syncs: after.syncs - before.syncs,
  bytesIn: after.bytesIn - before.bytesIn,
  bytesOut: after.bytesOut - before.bytesOut,
});

interface Traffic {
  readonly syncs: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}
