import type { CellAddress, CellValue, Grid, GridCell } from '../../src/form';

/** Parts of a form to put in place of the sound example's. Rows are lines, cells are parted by `|`, `[[…]]` marks a cell. */
export interface FormParts {
  readonly title?: string | null;
  readonly year?: string | null;
  readonly projectName?: string;
  readonly department?: string;
  readonly unit?: string;
  /** Unit in the funds heading. */
  readonly money?: string;
  /** The whole funds heading in place of the one with the unit. */
  readonly fundsHeading?: string;
  /** Headings of the funds block after its two leading cells, e.g. without 年初预算数. */
  readonly fundHeadings?: string;
  /** Rows of the funds block from the label on; `null` leaves the block out. */
  readonly funds?: string | null;
  readonly goal?: string | null;
  readonly outcome?: string;
  /** Headings of the indicator block from 一级指标 on. */
  readonly headings?: string;
  /** Rows of the indicator block from 一级指标 on. */
  readonly indicators?: string;
  /** Cells of the total row from 分值 on; `null` leaves the row out. */
  readonly total?: string | null;
  /** Whole rows below the total row, from the first column on. */
  readonly below?: string;
  /** Cells given exactly, by A1 address: numbers with formats, errors, formulas. */
  readonly cells?: Readonly<Record<string, GridCell>>;
}

export interface FormFixture {
  readonly grid: Grid;
  /** The cells marked with `[[…]]`, in reading order. */
  readonly marked: readonly CellAddress[];
}

const SOUND = {
  title: '项目支出绩效自评表',
  year: '（2023年度）',
  projectName: '基层财务人员培训',
  department: '示例市财政局',
  unit: '示例市财政干部培训中心',
  money: '万元',
  fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
  funds: `
    年度资金总额 | 100 | 100 | 100 | 10 | 100.00% | 10
    其中：当年财政拨款 | 100 | 100 | 100 | — | 100.00% | —
    上年结转资金 | 0 | 0 | 0 | — | — | —
    其他资金 | 0 | 0 | 0 | — | — | —`,
  goal: '面向基层财务人员开展业务培训，提高履职能力。',
  outcome: '全年培训任务已经完成，参训人员履职能力得到提高。',
  headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
  indicators: `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    | 质量指标 | 结业考核合格率 | ≥90% | 96% | 10 | 10 |
    | 时效指标 | 培训按期完成率 | 100% | 100% | 10 | 10 |
    | 成本指标 | 人均培训成本 | ≤500元/人 | 480元/人 | 10 | 10 |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
    满意度指标 | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 | 回收问卷210份`,
  total: '100 | 100',
} as const;

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** A number is stored as a number where that loses nothing of how it is written; everything else as text. */
function valueOf(text: string): CellValue {
  return PLAIN_NUMBER.test(text) && String(Number(text)) === text ? Number(text) : text;
}

class GridBuilder {
  readonly rows: (GridCell | null)[][] = [];
  readonly marked: CellAddress[] = [];

  add(cells: readonly string[]): void {
    const row = this.rows.length;
    this.rows.push(
      cells.map((written, column) => {
        const mark = /^\[\[(.*)\]\]$/su.exec(written);
        if (mark) this.marked.push({ row, column });
        const text = (mark?.[1] ?? written).trim();
        return text === '' ? null : { value: valueOf(text) };
      }),
    );
  }
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

/**
 * A form as a grid. Without parts it is a sound form that no rule has anything to say about: title in A1, year in
 * A2, project in row 3, bodies in row 4, funds from row 5, goals in rows 10 and 11, indicator headings in row 12
 * (columns B to I), indicators from row 13.
 */
export function formGrid(parts: FormParts = {}): FormFixture {
  const form = { ...SOUND, ...parts };
  const builder = new GridBuilder();
  if (form.title !== null) builder.add([form.title]);
  if (form.year !== null) builder.add([form.year]);
  builder.add(['项目名称', form.projectName, '', '', '', '']);
  builder.add(['主管部门', form.department, '', '', '实施单位', form.unit]);
  if (form.funds !== null) {
    builder.add([form.fundsHeading ?? `项目资金（${form.money}）`, '', ...cells(form.fundHeadings)]);
    for (const line of lines(form.funds)) builder.add(['', ...cells(line)]);
  }
  if (form.goal !== null) {
    builder.add(['年度总体目标', '预期目标', '', '', '', '实际完成情况']);
    builder.add(['', form.goal, '', '', '', form.outcome]);
  }
  builder.add(['年度绩效指标', ...cells(form.headings)]);
  for (const line of lines(form.indicators)) builder.add(['', ...cells(line)]);
  if (form.total !== null) {
    const points = cells(form.headings).indexOf('分值') + 1 || 6;
    builder.add(['总分', ...Array.from({ length: points - 1 }, () => ''), ...cells(form.total)]);
  }
  for (const line of lines(form.below ?? '')) builder.add(cells(line));
  for (const [reference, cell] of Object.entries(form.cells ?? {})) put(builder.rows, reference, cell);
  return { grid: { top: 0, left: 0, rows: builder.rows }, marked: builder.marked };
}

function put(rows: (GridCell | null)[][], reference: string, cell: GridCell): void {
  const match = /^([A-Z])(\d+)$/u.exec(reference);
  if (!match) throw new Error(`not an A1 address of columns A to Z: ${reference}`);
  const row = (rows[Number(match[2]) - 1] ??= []);
  const column = (match[1] ?? 'A').charCodeAt(0) - 65;
  while (row.length < column) row.push(null);
  row[column] = cell;
}
