import type { Frame, Locator, Page } from 'playwright-core';
import { button, settled } from './excel-pane';

/** What a reviewer does with a workbook of nine forms, in whatever host the pane stands. */

type Place = Frame | Page;

/** Does one click and whatever follows from it; `name` is for whoever measures. */
export type Click = (target: Locator, name: string) => Promise<void>;

export const REASON = '已与项目单位核实，见 3 月 5 日函。';

/** Clicks, and waits until nothing is under way. Counts what it did. */
export function clicksIn(pane: Place): { readonly click: Click; readonly count: () => number } {
  let clicks = 0;
  return {
    click: async (target) => {
      await settled(pane);
      clicks += 1;
      await target.click();
      await settled(pane);
    },
    count: () => clicks,
  };
}

/** From the first click to the written report. `onOpened` is called with the first faulty form in view. */
export async function review(pane: Place, click: Click, onOpened: () => Promise<void>): Promise<void> {
  await click(button(pane, '校验整个工作簿'), '校验整个工作簿');
  await pane.getByRole('table', { name: '全部自评表' }).waitFor();
  await click(pane.getByText('只看有错误的'), '只看有错误的');
  await click(pane.getByRole('button', { name: /^查看“/u }).first(), '打开一张自评表');
  await onOpened();
  await click(button(pane, /^修正…/u).first(), '修正预览');
  await click(button(pane, '应用'), '应用修正');
  await pane
    .getByText(/已写入 \d+ 个单元格/u)
    .first()
    .waitFor();
  await click(pane.locator('[data-entry]').first(), '打开一条问题');
  await click(button(pane, /^忽略…/u).first(), '忽略');
  await pane.getByRole('textbox', { name: /理由/u }).fill(REASON);
  await click(button(pane, '忽略这一条'), '忽略这一条');
  await pane.getByText('已忽略（1）').waitFor();
  await click(button(pane, '更多操作'), '更多操作');
  await click(pane.getByRole('menuitem', { name: '导出检查报告' }), '导出检查报告');
  await pane
    .getByText(/检查报告已写入/u)
    .first()
    .waitFor();
}

/** The workbook opened again: its form of a sheet with what was ignored in it. */
export async function lookAgain(pane: Place, click: Click, sheet: string): Promise<void> {
  await click(button(pane, '校验整个工作簿'), '再次校验');
  const form = pane.getByRole('table', { name: '全部自评表' }).locator('tbody', { hasText: sheet });
  await click(form.getByRole('button').first(), '再次打开这张表');
  await click(pane.getByText('已忽略（1）'), '已忽略');
  await pane.getByText(REASON).first().waitFor();
}
