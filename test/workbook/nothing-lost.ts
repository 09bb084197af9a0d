import { actions, perform, type ActionContext } from '../../src/taskpane/actions';
import { happen } from '../../src/taskpane/steps/effects';
import { answersIn } from '../../src/report';
import type { IgnoredFinding } from '../../src/taskpane/settings';
import type { Grid } from '../../src/workbook';
import { formGrid } from '../support/form-grid';
import { valueOf } from './contract/support';
import { paneOn } from './pane-on-port';
import type { FixtureSheet, OpenWorkbook } from './port-fixture';

/** Where in a step a program fails: before it does anything, half-way, or after all of it, its answer lost. */
export type Moment = 'before' | 'middle' | 'after';

/** A workbook whose steps (a sync, a mutation) can be made to fail. */
export interface FaultyWorkbook extends OpenWorkbook {
  /** The nth step from now on fails at this moment. */
  failAt(step: number, moment: Moment): void;
  /** Whether the step was reached. */
  hasFailed(): boolean;
  /** Runs without a fault; of each step whether it may have changed what saving would keep. */
  stepsOf(run: () => Promise<void>): Promise<readonly boolean[]>;
  heal(): void;
}

export interface FaultyFixture {
  open(sheets: readonly FixtureSheet[]): Promise<FaultyWorkbook>;
  readonly moments: readonly Moment[];
}

const FORM = formGrid({
  indicators: `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 质量指标 | 结业考核合格率 | ≥90% | 81% | 10 | 9.5 | 部分学员缺考，下年加强考勤
    | 时效指标 | 培训按期完成率 | 100% | 80% | 10 | 9 | 场地调整，下年提前预订
    | 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 | 回收问卷210份`,
  total: '100 | 98.5',
}).grid;

const rowsOf = ({ top, left, rows }: Grid): FixtureSheet['rows'] => [
  ...Array.from({ length: top }, () => []),
  ...rows.map((row) => [
    ...Array.from({ length: left }, () => null),
    ...row.map((cell) => (cell ? { value: cell.value, ...(cell.format ? { format: cell.format } : {}) } : null)),
  ]),
];

const ANSWERS = ['同意，已通知单位重算', '单位说明属实', '请补充问卷'];
const MANY = Array.from({ length: 300 }, (_, i): IgnoredFinding => ({
  rule: 'score-not-proportional',
  sheetId: 'elsewhere',
  sheet: '别的表',
  form: 0,
  cell: `H${i + 1}`,
  cellText: '9',
  reason: `理由${i}：${'已与主管部门确认，'.repeat(8)}`,
  date: '2024-02-01',
}));
const reasons = (list: readonly IgnoredFinding[]): string[] => list.map(({ reason }) => reason).sort();

interface Operation {
  readonly name: string;
  /** Brings the workbook to where people have something to lose; returns the texts that must not be lost. */
  prepare(open: OpenWorkbook): Promise<readonly string[]>;
  /** What is done, and may fail anywhere. */
  run(open: OpenWorkbook): Promise<void>;
  /** After it was done again without a fault: everything in its place. */
  check(open: OpenWorkbook): Promise<void>;
}

async function checked(open: OpenWorkbook, language?: 'zh-CN' | 'en-US'): Promise<ActionContext> {
  const pane = paneOn(open.port, language);
  await happen(pane, 'settings', { type: 'load' });
  await perform(pane, actions.validateWorkbook, undefined);
  return pane;
}

const reportGrid = async (open: OpenWorkbook): Promise<Grid> =>
  valueOf(await open.port.readOwnSheet('report'))?.grid ?? { top: 0, left: 0, rows: [] };

/** The answers of the report with the rule and the cell that each stands beside. */
async function answered(open: OpenWorkbook): Promise<string[]> {
  const answers = answersIn(await reportGrid(open)) ?? [];
  return answers.map(({ written, cell, code }) => `${code} ${cell} ${written['answer']}`).sort();
}

/** A report with answers beside its first findings, its sheet under another name. */
async function writeAnswers(open: OpenWorkbook): Promise<string[]> {
  await perform(await checked(open), actions.exportReport, undefined);
  const info = valueOf(await open.port.readOwnSheet('report'));
  const grid = info!.grid;
  const heading = grid.rows.findIndex((row) => row.some((cell) => cell?.value === '处理意见'));
  const column = grid.left + grid.rows[heading]!.findIndex((cell) => cell?.value === '处理意见');
  const edits = ANSWERS.map((value, i) => ({
    sheetId: info!.sheet.id,
    address: { row: grid.top + heading + 1 + i, column },
    value,
  }));
  valueOf(await open.port.write(edits));
  await open.user.rename('检查报告', '退回意见 2024');
  return answered(open);
}

const exportAgain = (language: 'zh-CN' | 'en-US', before: string[] = []): Operation => ({
  name: `the report is written again (${language}), its sheet renamed, its findings moved`,
  prepare: async (open) => {
    before.splice(0, Infinity, ...(await writeAnswers(open)));
    // A graver finding comes first: every line moves down.
    await open.user.type('自评表', 'H13', 99);
    return ANSWERS;
  },
  run: async (open) => perform(await checked(open, language), actions.exportReport, undefined),
  check: async (open) => {
    expect(before).toHaveLength(ANSWERS.length);
    expect(await answered(open)).toEqual(before);
    expect(valueOf(await open.port.listSheets()).map(({ name }) => name)).toEqual(['自评表', '退回意见 2024']);
  },
});

async function ignoreH15(open: OpenWorkbook): Promise<void> {
  const pane = await checked(open);
  const remarks = pane.store.get().view?.forms[0]?.entries.flatMap((entry) => entry.remarks) ?? [];
  const remark = remarks.find(({ cells: [first] }) => first?.label === 'H15');
  if (remark) await perform(pane, actions.ignoreFindings, { keys: [remark.key], reason: '新的理由' });
}

const ignoring = (count: number): Operation => ({
  name: `a finding is ignored beside ${count} others`,
  prepare: async (open) => {
    const ignored = MANY.slice(0, count);
    valueOf(await open.port.saveSettings(JSON.stringify({ version: 1, ignored, ofANewerVersion: '留着' })));
    return [...ignored.map(({ reason }) => reason), '留着'];
  },
  run: ignoreH15,
  check: async (open) => {
    const stored = JSON.parse(valueOf(await open.port.loadSettings()) ?? '{}') as {
      readonly ignored: readonly IgnoredFinding[];
      readonly ofANewerVersion: string;
    };
    expect(reasons(stored.ignored)).toEqual(reasons([...MANY.slice(0, count), { ...MANY[0]!, reason: '新的理由' }]));
    expect(stored.ofANewerVersion).toBe('留着');
  },
});

const OPERATIONS = [exportAgain('zh-CN'), exportAgain('en-US'), ignoring(2), ignoring(300)];

/** Fails every step of every operation at every moment: whatever people wrote is still there, at once and after. */
export function describeNothingLost(name: string, fixture: FaultyFixture): void {
  describe(`${name}: nothing is lost`, () => {
    test.each(OPERATIONS)('$name', async (operation) => {
      const prepared = async (): Promise<[FaultyWorkbook, readonly string[]]> => {
        const open = await fixture.open([{ name: '自评表', rows: rowsOf(FORM)! }]);
        return [open, await operation.prepare(open)];
      };
      const [sound] = await prepared();
      const writes = await sound.stepsOf(() => operation.run(sound));
      await operation.check(sound);
      expect(writes).toContain(true);
      for (const moment of fixture.moments) {
        for (const step of writes.keys()) {
          // A step that only reads leaves the same behind whenever it fails.
          if (!writes[step] && moment !== fixture.moments[0]) continue;
          const [open, texts] = await prepared();
          open.failAt(step, moment);
          await operation.run(open);
          expect({ moment, step, isReached: open.hasFailed() }).toEqual({ moment, step, isReached: true });
          open.heal();
          const left = JSON.stringify(open.snapshot()) + (valueOf(await open.port.loadSettings()) ?? '');
          const lost = texts.filter((text) => !left.includes(text));
          expect({ moment, step, lost }).toEqual({ moment, step, lost: [] });
          await operation.run(open);
          await operation.check(open);
        }
      }
    });
  });
}
