import type { Frame, Locator, Page } from 'playwright-core';
import { formGrid, type FormParts } from '../../support/form-grid';
import { button, pressMore, settled } from './excel-pane';
import { soon } from './soon';

/**
 * What the list of findings promises to whoever reviews with it, said once for every host: the workbench, and the
 * production pane beside Excel. The tests go on with one form, one after the other.
 */
export interface ListHost {
  /** Where the pane is: a frame beside Excel, a part of the page in the workbench. */
  pane(): Frame | Page;
  page(): Page;
  open(rows: FormRows): Promise<void>;
  click(cell: string): Promise<void>;
  type(cell: string, text: string | number): Promise<void>;
  /** The address of the selected cell. */
  selected(): Promise<string>;
  speak(language: 'zh-CN' | 'en-US'): Promise<void>;
  /** Makes the pane 320 px wide, as near as a person can. */
  narrow(): Promise<void>;
}

export type FormRows = readonly (readonly (string | number | null)[])[];

const rowsOf = (parts: FormParts): FormRows =>
  formGrid(parts).grid.rows.map((row) => row.map((cell) => (cell ? (cell.value as string | number) : null)));

/**
 * A form with two scores that do not follow (H15, H16), a text with a sign of the web in it (B11), an actual nobody can
 * compute with (F14) and an indicator in words (F18).
 */
const FORM = rowsOf({
  goal: '面向基层财务人员分四期开展业务培训，覆盖全市各县区，<br/>提高履职能力和服务水平。',
  indicators: `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 数量指标 | 印发教材册数 | ≥300册 | 教材310册、手册290册 | 5 | 4 | 手册少印，下年补足
    | 质量指标 | 结业考核合格率 | ≥90% | 81% | 10 | 9.5 | 部分学员缺考，下年加强考勤
    | 时效指标 | 培训按期完成率 | 100% | 80% | 10 | 9 | 场地调整，下年提前预订
    | 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 5 | 5 |
    效益指标 | 社会效益指标 | 培训内容应用情况 | 良好 | 良好 | 30 | 30 |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 | 回收问卷210份`,
  total: '100 | 97.5',
});

/** Forty scores that do not follow, and the total of those that do, which bears them out. */
const MANY = rowsOf({
  indicators: Array.from(
    { length: 40 },
    (_, at) => `${at === 0 ? '产出指标' : ''} | 质量指标 | 第${at + 1}批验收合格率 | 100% | 80% | 2 | 1 | 返工后验收`,
  )
    .concat('效益指标 | 社会效益指标 | 应用率 | ≥80% | 85% | 10 | 10 |')
    .join('\n'),
  total: '100 | 84',
});

/** What no person should have to read: ids of rules and profiles, keys of words, names of fields, places left open. */
const INTERNAL = /\{\{|\}\}|\bundefined\b|\bNaN\b|\b[a-z]+(?:[-_.][a-z0-9]+)+\b|\b[a-z]+[A-Z]\w*/u;
/** What looks like an id and is none: names of files, and the word with a hyphen under which Office knows the product. */
const NO_IDS = /[\w-]+\.(?:xlsx?|csv|js|json)\b|\badd-in\b/gu;

export function listSentences(host: ListHost): void {
  const named = (role: 'region' | 'group' | 'textbox', name: string | RegExp): Locator =>
    host.pane().getByRole(role, { name });
  const entry = (title: string): Locator => host.pane().locator('[data-entry]').filter({ hasText: title });
  const ignored = (count: number): Locator => host.pane().getByText(`已忽略（${count}）`);
  const list = (): Locator => named('region', '检查出的问题');
  const check = async (): Promise<void> => {
    await button(host.pane(), /^校验本表$/u).click();
    await settled(host.pane());
  };

  test('what was checked, what is words and what could not be: unfolded to cells and reasons, a click selects', async () => {
    await host.open(FORM);
    await check();
    const summary = named('region', '自评表概况');
    const line = summary.getByText(/^已核 [1-9]\d* · 定性 [1-9]\d*（须看佐证） · 未能核 [1-9]\d*$/u);
    const reason = summary.getByText('实际完成值里有多个数字，不能确定用哪一个。');
    expect(await reason.isVisible()).toBe(false);
    await line.click();
    await reason.waitFor();
    await summary.getByRole('button', { name: '定位到 H14 得分' }).click();
    await soon(async () => (await host.selected()) === 'H14');
    await settled(host.pane());
  });

  test('kind of form and rule set are words, and no page shows anything that is none', async () => {
    const pane = host.pane();
    await named('region', '自评表概况').getByText('项目支出绩效自评表 · 自评表').waitFor();
    await pane.getByText('规则集：国家通用（财预〔2020〕10号）').waitFor();
    const found = new Map<string, readonly string[]>();
    const look = async (where: string): Promise<void> => {
      const said = await pane.evaluate(wordsOfPage);
      const odd = said.filter((text) => INTERNAL.test(text.replaceAll(NO_IDS, '')));
      if (odd.length > 0) found.set(where, odd);
    };
    await unfold(pane);
    await look('results');
    await pressMore(pane, '全部修正…');
    await pane.getByRole('heading', { name: '全部修正' }).waitFor();
    await look('fixes');
    await button(pane, '返回').click();
    await pressMore(pane, '认列…');
    await pane.getByRole('heading', { name: '认列' }).waitFor();
    await look('columns');
    await button(pane, '返回').click();
    await button(pane, /^设置$/u).click();
    await pane.locator('summary', { hasText: '检查规则' }).click();
    await pane.getByText('PE302').first().waitFor();
    await look('settings');
    await button(pane, '返回').click();
    await button(pane, /^帮助$/u).click();
    await pane.getByRole('heading', { name: '帮助' }).waitFor();
    await look('help');
    await button(pane, '返回').click();
    expect(Object.fromEntries(found)).toEqual({});
  });

  test('the explanation opens in the finding of its cell, else at the foot, and the list stays where it is', async () => {
    const pane = host.pane();
    const explanation = named('region', '解释');
    await host.click('H16');
    await explanation.getByText('H16', { exact: true }).waitFor();
    const finding = pane.locator('li', { has: pane.locator('[data-entry][aria-current]') });
    await finding.getByRole('region', { name: '解释' }).waitFor();
    expect(await isInView(finding.locator('[data-remark-current] > p').first())).toBe(true);
    await button(pane, '收起解释').click();
    await explanation.waitFor({ state: 'detached' });
    const before = await placeOf(list());
    await host.click('H13');
    await explanation.getByText('H13', { exact: true }).waitFor();
    expect(await list().getByRole('region', { name: '解释' }).count()).toBe(0);
    expect(await isInView(explanation)).toBe(true);
    expect(await placeOf(list())).toEqual(before);
    await button(pane, '收起解释').click();
  });

  test('a long text is previewed once, with what goes and what comes', async () => {
    const pane = host.pane();
    await button(pane, /^修正… B11 /u).click();
    const cell = pane.getByRole('table', { name: '将写入 1 个单元格' }).locator('tbody td').nth(1);
    expect(await cell.locator('del').allTextContents()).toEqual(['<br/>']);
    expect(await cell.locator('ins').allTextContents()).toEqual(['\n']);
    const whole = (await cell.textContent()) ?? '';
    expect(whole.replace('\n', '')).toBe(FORM[10]?.[1]);
    await button(pane, '返回').click();
  });

  test('the language is switched and nothing is lost: search, grouping, levels, what is open, what is being written', async () => {
    const pane = host.pane();
    const search = (): Locator => pane.getByRole('searchbox');
    const grouping = (): Locator => pane.locator('select', { has: pane.locator('option[value=rule]') });
    const levels = (): Promise<(string | null)[]> =>
      pane.locator('button[aria-pressed]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')));
    const open = (): Promise<(string | null)[]> =>
      pane.locator('[data-entry]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-expanded')));
    await button(pane, /^查找和分组$/u).click();
    await search().fill('PE');
    await grouping().selectOption({ label: '按规则' });
    // All was unfolded: one level and one finding are not any more.
    await button(pane, /^提示 \d+ 项$/u).click();
    await entry('残留网页或排版标记').click();
    await settled(pane);
    await button(pane, /^忽略… H15 /u).click();
    await pane.locator('textarea').fill('已与单位');
    const seen = async () => ({
      search: await search().inputValue(),
      grouping: await grouping().inputValue(),
      levels: await levels(),
      open: await open(),
      reason: await pane.locator('textarea').inputValue(),
    });
    const before = await seen();
    expect(before).toMatchObject({
      search: 'PE',
      grouping: 'rule',
      levels: ['true', 'true', 'false'],
      reason: '已与单位',
    });
    expect(new Set(before.open)).toEqual(new Set(['true', 'false']));
    await host.speak('en-US');
    await button(pane, 'Check sheet').waitFor();
    expect(await seen()).toEqual(before);
    await host.speak('zh-CN');
    await button(pane, /^校验本表$/u).waitFor();
    expect(await seen()).toEqual(before);
    await pane.locator('textarea').press('Escape');
    await search().fill('');
    await grouping().selectOption({ label: '按级别' });
  });

  test('what has become of the findings since the last check', async () => {
    const pane = host.pane();
    const before = await findingsIn(pane);
    await host.type('H15', 9);
    await host.type('H13', 21);
    await check();
    const line = await pane.getByText(/^与上次校验相比：/u).innerText();
    const [mended = 0, fresh = 0, still = 0] = (/已改 (\d+)、新增 (\d+)、仍有 (\d+)$/u.exec(line) ?? [])
      .slice(1)
      .map(Number);
    expect(mended).toBeGreaterThan(0);
    expect(fresh).toBeGreaterThan(0);
    expect([mended + still, fresh + still]).toEqual([before, await findingsIn(pane)]);
    const remark = pane.locator('[data-entry] + div p', { hasText: '培训场次' }).first();
    expect(await remark.locator('strong').innerText()).toMatch(/^新增/u);
    await host.type('H15', 9.5);
    await host.type('H13', 20);
    await check();
    expect(await findingsIn(pane)).toBe(before);
  });

  test('many are ignored at once, with one reason', async () => {
    const pane = host.pane();
    await button(pane, /^全部忽略（2 处）… 得分与完成比例不符$/u).click();
    await named('textbox', /理由/u).fill('已与单位核实');
    await button(pane, /^忽略这 2 处$/u).click();
    await ignored(2).waitFor();
    await settled(pane);
    expect(await entry('得分与完成比例不符').count()).toBe(0);
    await ignored(2).click();
    expect(await pane.getByText(/忽略，理由：已与单位核实$/u).count()).toBe(2);
  });

  test('two rows claim one decision: both ask again, until one of them alone is meant', async () => {
    const pane = host.pane();
    await host.type('D16', '结业考核合格率');
    await check();
    await entry('得分与完成比例不符').filter({ hasText: '2 处' }).waitFor();
    for (const cell of ['H15', 'H16'])
      await button(pane, new RegExp(`^忽略… ${cell} 得分与完成比例不符$`, 'u')).waitFor();
    await host.type('D16', '培训按期完成率');
    await check();
    await entry('得分与完成比例不符').waitFor({ state: 'detached' });
    expect(await pane.getByText('此条忽略已不再对应任何问题。').count()).toBe(0);
  });

  test('a rule is given up from its finding, and taken up again in the settings', async () => {
    const pane = host.pane();
    const rule = '完成值无法计算';
    const closed = entry(rule).and(pane.locator('[aria-expanded=false]'));
    await entry(rule).waitFor();
    if ((await closed.count()) > 0) await closed.click();
    await button(pane, `不再检查这条规则：${rule}`).click();
    await pane.getByText(`不再检查“${rule}”。`).last().waitFor();
    await settled(pane);
    expect(await entry(rule).count()).toBe(0);
    await button(pane, /^设置$/u).click();
    await pane.locator('summary', { hasText: '检查规则' }).click();
    const severity = pane.getByRole('combobox', { name: `${rule}的级别` });
    expect(await severity.inputValue()).toBe('off');
    await severity.selectOption('default');
    await pane.locator('main').getByRole('button', { name: '保存', exact: true }).click();
    await settled(pane);
    await check();
    await entry(rule).waitFor();
  });

  test('应用 is in reach below forty changes at 320 px, wherever the preview is scrolled to', async () => {
    await host.open(MANY);
    await host.narrow();
    const pane = host.pane();
    await check();
    await pressMore(pane, '全部修正…');
    const rows = pane.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThanOrEqual(40);
    const apply = button(pane, /^应用所选 \d+ 项$/u);
    for (const place of [rows.last(), pane.getByRole('heading', { name: '全部修正' }), rows.nth(20)]) {
      await place.scrollIntoViewIfNeeded();
      expect(await isInView(apply)).toBe(true);
    }
    // In view and not covered: a click comes to it.
    await apply.click({ trial: true });
    await button(pane, /^取消$/u).click();
  });
}

/** Opens what can be opened: levels, coverage, findings. */
async function unfold(pane: Frame | Page): Promise<void> {
  for (const closed of [
    '[role=group] button[aria-pressed=false]',
    '[data-entry][aria-expanded=false]',
    'main details:not([open]) > summary',
  ]) {
    for (let left = await pane.locator(closed).count(); left > 0; left -= 1) await pane.locator(closed).first().click();
  }
  await settled(pane);
}

/** Runs in the page: every text that is seen, and every name and hint of what is seen. */
function wordsOfPage(): string[] {
  const said = document.body.innerText.split('\n');
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility()) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'aria-description']) {
      said.push(element.getAttribute(name) ?? '');
    }
    if (element instanceof HTMLOptionElement) said.push(element.text);
  }
  return [...new Set(said.map((text) => text.trim()))].filter((text) => text !== '');
}

/** How many findings there are, by the counts of the levels. */
const findingsIn = (pane: Frame | Page): Promise<number> =>
  pane.locator('button[aria-pressed]').evaluateAll((all) => all.reduce((sum, one) => sum + Number(one.textContent), 0));

/** Where a part of the pane begins on the screen. */
const placeOf = (part: Locator): Promise<{ readonly top: number; readonly left: number }> =>
  part.evaluate((element) => {
    const { top, left } = element.getBoundingClientRect();
    return { top, left };
  });

/** Whether all of something lies in the part of its page that is seen. */
const isInView = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= window.innerHeight;
  });
