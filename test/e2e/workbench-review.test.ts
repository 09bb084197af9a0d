import {
  expectSoon,
  isInView,
  openWorkbench,
  picture,
  selection,
  settled,
  type WorkbenchPage,
} from './support/workbench-page';

jest.setTimeout(180_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(async () => {
  await bench?.close();
});

const button = (name: string | RegExp) => bench.page.getByRole('button', { name });
const entries = () => bench.page.locator('[data-entry]');

describe('from the overview to a finding', () => {
  beforeAll(async () => {
    await bench.page.locator('#samples').selectOption('tidy');
    await settled(bench.page);
    await button('校验整个工作簿').click();
    await bench.page.getByRole('table', { name: '全部自评表' }).waitFor();
  });

  // The last sheets of the workbook: none of them was in view before.
  test.each([8, 7, 6, 5])('shows the cell of form %i, whose sheet was never shown', async (form) => {
    const { key, cell } = await lastFinding(form);
    await bench.page
      .getByRole('button', { name: /^查看“/u })
      .nth(form)
      .click();
    await entries().nth(key).click();
    await expectSoon(async () => (await selection(bench.page)).endsWith(`!${cell}`));
    await expectSoon(() => isInView(bench.page, cell));
    expect(await bench.page.getByText('操作没有完成').count()).toBe(0);
    await picture(bench.page, `workbench-jump-${form}`);
    await bench.page.getByRole('button', { name: '全部自评表' }).click();
  });
});

/** The last entry that the list of a form shows, and the cell it leads to. */
const lastFinding = (form: number): Promise<{ readonly key: number; readonly cell: string }> =>
  bench.page.evaluate((index) => {
    const { view, shown } = window.workbench?.pane?.getState() ?? {};
    const entries = (view?.forms[index]?.entries ?? []).filter(({ severity }) => shown?.[severity]);
    return { key: entries.length - 1, cell: entries.at(-1)?.remarks[0]?.cells[0]?.label ?? '' };
  }, form);
