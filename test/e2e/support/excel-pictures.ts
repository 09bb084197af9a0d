import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { WorkbookDefinition } from '../../host/model/definition';
import { button, entries, pressMore, settled, validate } from './excel-pane';
import { startExcelBrowser, workbookOf, type ExcelSession, type SessionOptions } from './excel-page';

/** Pictures of the pane for the guide, 350 px wide, taken from the production build in the emulated Excel. */

interface Picture {
  readonly name: string;
  readonly options?: SessionOptions;
  readonly height?: number;
  /** The workbook; as a rule a sheet with a mistake in its arithmetic. */
  readonly workbook?: (books: Books) => WorkbookDefinition;
  readonly act: (session: ExcelSession) => Promise<void>;
}

interface Books {
  readonly form: WorkbookDefinition;
  readonly tidy: WorkbookDefinition;
}

const sheetName = '电子政务运维';
const dark = { officeBackground: '#1f1f1f' };
/** A dark contrast theme, as Windows has three of; its fourth is light. */
const contrast = { forcedColors: 'active', colorScheme: 'dark' } as const;
const lightContrast = { forcedColors: 'active', colorScheme: 'light' } as const;
const english = { locale: 'en-US' } as const;

const check = ({ pane }: ExcelSession): Promise<void> => validate(pane);
const checkInEnglish = ({ pane }: ExcelSession): Promise<void> => validate(pane, 'Check sheet');
const checkAll = ({ pane }: ExcelSession): Promise<void> => validate(pane, '校验整个工作簿');
const whole = ({ tidy }: Books): WorkbookDefinition => tidy;

const after =
  (...steps: readonly ((session: ExcelSession) => Promise<unknown>)[]) =>
  async (session: ExcelSession): Promise<void> => {
    for (const step of steps) await step(session);
  };

const page = (heading: string, pane: Frame): Promise<void> =>
  pane.getByRole('heading', { name: heading, exact: true }).waitFor();

/** Three rows of the form without what was reached and scored. */
const halfFilled = ({ form }: Books): WorkbookDefinition => ({
  sheets: form.sheets.map((sheet) => ({
    ...sheet,
    rows: (sheet.rows ?? []).map((row, at) =>
      at < 13 || at > 15 ? row : row.map((cell, column) => (column === 5 || column === 7 ? null : cell)),
    ),
  })),
});

/** A form whose headings nobody could know. */
const strange: WorkbookDefinition = {
  sheets: [
    {
      name: '自评表',
      rows: [
        ['项目支出绩效自评表'],
        ['项目名称', '道路养护'],
        ['考核内容', '应达到', '已达到', '满分', '实得'],
        ['养护里程', '≥120公里', '118公里', 50, 50],
        ['路面完好率', '≥95%', '96%', 50, 50],
      ],
    },
  ],
};

async function nameColumns({ pane }: ExcelSession): Promise<void> {
  for (const [at, field] of ['三级指标', '年度指标值', '实际完成值', '分值', '得分'].entries()) {
    await pane.getByRole('combobox', { name: new RegExp(`^${'ABCDE'[at]} 列`, 'u') }).selectOption({ label: field });
  }
}

const pictures: readonly Picture[] = [
  { name: 'start', height: 560, act: ({ pane }) => pane.getByText('三、修正或忽略').waitFor() },
  { name: 'findings', act: check },
  {
    name: 'more',
    height: 420,
    act: after(check, ({ pane }) => pane.getByText('更多操作').click()),
  },
  {
    name: 'fix',
    height: 420,
    act: after(
      check,
      ({ pane }) =>
        button(pane, /^修正…/)
          .first()
          .click(),
      ({ pane }) => page('修正预览', pane),
    ),
  },
  {
    name: 'all-fixes',
    height: 560,
    act: after(
      check,
      ({ pane }) => pressMore(pane, '全部修正…'),
      ({ pane }) => page('全部修正', pane),
      // Suggestions are for a person to tick; the second changes what the first left of the total.
      ({ pane }) => pane.getByRole('checkbox').first().check(),
      ({ pane }) => pane.getByRole('checkbox').nth(1).check(),
      ({ pane }) => button(pane, '应用所选 2 项').waitFor(),
    ),
  },
  {
    name: 'ignore',
    act: after(
      check,
      ({ pane }) =>
        button(pane, /^忽略…/)
          .first()
          .click(),
      ({ pane }) => pane.getByRole('textbox').fill('已与项目单位核实，见 3 月 5 日函。'),
      ({ pane }) => pane.getByRole('textbox').scrollIntoViewIfNeeded(),
    ),
  },
  {
    name: 'explain',
    height: 560,
    act: after(
      check,
      ({ excel }) => excel('click', sheetName, 'H22'),
      ({ pane }) => pane.getByText('改对之后总分是').first().waitFor(),
    ),
  },
  {
    name: 'filling',
    height: 520,
    workbook: halfFilled,
    act: after(
      check,
      ({ pane }) => button(pane, '填表…').click(),
      ({ pane }) => page('填表', pane),
    ),
  },
  {
    name: 'layout',
    height: 900,
    workbook: () => strange,
    act: after(
      check,
      ({ pane }) => button(pane, '认列…').click(),
      ({ pane }) => page('认列', pane),
      ({ excel }) => excel('click', '自评表', 'B3'),
      nameColumns,
    ),
  },
  { name: 'overview', workbook: whole, height: 620, act: checkAll },
  {
    name: 'settings',
    act: after(
      ({ pane }) => button(pane, '设置').click(),
      ({ pane }) => page('设置', pane),
    ),
  },
  {
    name: 'protected',
    height: 420,
    workbook: ({ form }) => ({ sheets: form.sheets.map((sheet) => ({ ...sheet, isProtected: true })) }),
    act: check,
  },
  {
    name: 'no-form',
    height: 420,
    workbook: () => ({ sheets: [{ name: '目录', rows: [['项目名称', '三级指标'], ['道路养护']] }] }),
    act: check,
  },
  { name: 'findings-dark', options: dark, act: check },
  { name: 'findings-contrast', options: contrast, act: check },
  { name: 'findings-contrast-light', options: lightContrast, act: check },
  { name: 'findings-en', options: english, act: checkInEnglish },
  {
    name: 'overview-en-dark',
    options: { ...english, ...dark },
    height: 620,
    workbook: whole,
    act: ({ pane }) => validate(pane, 'Check workbook'),
  },
  {
    name: 'settings-en-contrast',
    options: { ...english, ...contrast },
    act: after(
      ({ pane }) => button(pane, 'Settings').click(),
      ({ pane }) => page('Settings', pane),
    ),
  },
];

/** Takes all pictures into a folder; the names of those that could not be taken come back. */
export async function takePictures(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const tidy = await workbookOf('samples/tidy.xlsx');
  const books: Books = { tidy, form: { sheets: tidy.sheets.filter(({ name }) => name === sheetName) } };
  const browser = await startExcelBrowser();
  const failed: string[] = [];
  try {
    for (const picture of pictures) {
      const { name, height = 700, options, workbook = ({ form }: Books) => form, act } = picture;
      const session = await browser.open(workbook(books), { ...options, size: { width: 350, height } });
      try {
        await act(session);
        await settled(session.pane);
        await calm(session);
      } catch (error) {
        failed.push(`${name}: ${String(error).split('\n')[0]}`);
      }
      await session.page.screenshot({ path: path.join(folder, `pane-${name}.png`), animations: 'disabled' });
      await session.close();
    }
  } finally {
    await browser.close();
  }
  return failed;
}

/** The mouse away, fades over. */
async function calm({ page: browserPage, pane }: ExcelSession): Promise<void> {
  await browserPage.mouse.move(349, 1);
  await entries(pane).first().or(pane.locator('main')).first().waitFor();
  await browserPage.waitForTimeout(400);
}
