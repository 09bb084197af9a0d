import { toA1, type Profile } from '../../audit';
import { executionScoreFunction, scoreFunction } from './functions';
import { LEVELS } from './level-names';
import type { SheetContent, SheetContentCell } from '../../workbook';

type Row = readonly SheetContentCell[];
type Block = SheetContent['merges'][number];

const WIDTHS = [12, 14, 18, 24, 16, 16, 10, 10, 30];
const LAST = WIDTHS.length - 1;
const FIRST_INDICATOR = 12;
const ROWS_EACH = 2;
const TOTAL_FUNDS = 5;

const blank: SheetContentCell = { value: null };
const heading = (value: string): SheetContentCell => ({ value, isHeading: true });
const points = (value: number): SheetContentCell => ({ value });
const computed = (formula: string, format = 'General'): SheetContentCell => ({ value: null, formula, format });

/** The standard form, empty, with its scores and totals as formulas. */
export function blankForm(name: string, profile: Profile, hasFunctions: boolean): SheetContent {
  const indicators = indicatorRows(profile, hasFunctions);
  const totalRow = FIRST_INDICATOR + indicators.rows.length;
  const [first, last] = [FIRST_INDICATOR + 1, totalRow];
  const sum = (execution: string, column: string): string =>
    `${execution}${TOTAL_FUNDS + 1},${column}${first}:${column}${last}`;
  return {
    name,
    kind: 'form',
    widths: WIDTHS,
    rows: [
      ...upperRows(profile, hasFunctions),
      ...indicators.rows,
      [
        heading('总分'),
        ...Array.from({ length: 5 }, () => blank),
        computed(`SUM(${sum('F', 'G')})`),
        // PE.TOTAL takes one range; the execution score stands apart from the indicators', so plain SUM adds them.
        computed(`IF(COUNT(${sum('H', 'H')})=0,"",ROUND(SUM(${sum('H', 'H')}),${profile.scorePlaces}))`),
        blank,
      ],
    ],
    merges: [...upperMerges(totalRow), ...indicators.merges, { top: totalRow, left: 0, bottom: totalRow, right: 5 }],
  };
}

function upperRows(profile: Profile, hasFunctions: boolean): Row[] {
  const row = TOTAL_FUNDS + 1;
  const { budget, roundRateTo } = profile.execution;
  const [budgetCell, executed, share] = [`${budget === 'initial' ? 'C' : 'D'}${row}`, `E${row}`, `F${row}`];
  const isOpen = `OR(N(${budgetCell})=0,${executed}="")`;
  const rate = hasFunctions ? `PE.EXECRATE(${budgetCell},${executed})` : `${executed}/${budgetCell}`;
  const used = roundRateTo === null ? `${executed}/${budgetCell}` : `ROUND(${executed}/${budgetCell},${roundRateTo})`;
  // PE.EXECSCORE takes the adjusted budget.
  const score =
    hasFunctions && budget === 'adjusted'
      ? executionScoreFunction(budgetCell, executed, share, profile)
      : `ROUND(MIN(1,${used})*${share},${profile.scorePlaces})`;
  const source = (name: string): Row => [
    blank,
    heading(name),
    blank,
    blank,
    blank,
    { value: '—' },
    blank,
    { value: '—' },
    blank,
  ];
  return [
    [heading('项目支出绩效自评表')],
    [heading('（    年度）')],
    [heading('项目名称'), blank, blank, blank, blank, blank, blank, blank, blank],
    [heading('主管部门'), blank, blank, blank, heading('实施单位'), blank, blank, blank, blank],
    [
      heading('项目资金（万元）'),
      blank,
      ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map(heading),
      blank,
    ],
    [
      blank,
      heading('年度资金总额'),
      blank,
      blank,
      blank,
      points(profile.execution.points.toNumber()),
      computed(`IF(${isOpen},"",${rate})`, '0.00%'),
      computed(`IF(${isOpen},"",${score})`),
      blank,
    ],
    source('其中：当年财政拨款'),
    source('上年结转资金'),
    source('其他资金'),
    [heading('年度总体目标'), heading('预期目标'), blank, blank, heading('实际完成情况'), blank, blank, blank, blank],
    [blank, blank, blank, blank, blank, blank, blank, blank, blank],
    [
      '年度绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ].map(heading),
  ];
}

function upperMerges(totalRow: number): Block[] {
  const block = (top: number, left: number, bottom: number, right: number): Block => ({ top, left, bottom, right });
  return [
    block(0, 0, 0, LAST),
    block(1, 0, 1, LAST),
    block(2, 1, 2, LAST),
    block(3, 1, 3, 3),
    block(3, 5, 3, LAST),
    block(4, 0, 8, 0),
    block(9, 0, 10, 0),
    block(9, 1, 9, 3),
    block(9, 4, 9, LAST),
    block(10, 1, 10, 3),
    block(10, 4, 10, LAST),
    block(11, 0, totalRow - 1, 0),
  ];
}

function indicatorRows(profile: Profile, hasFunctions: boolean): { rows: Row[]; merges: Block[] } {
  const weights = profile.weights[0] ?? {};
  // Where a profile leaves the points of a level free, its rows are there and the points are for a person to give.
  const isFree = weights.rest !== undefined || profile.weights.length === 0;
  const rows: Row[] = [];
  const merges: Block[] = [];
  for (const { key, name, parts } of LEVELS) {
    const weight = weights[key]?.toNumber();
    if (weight === undefined && !(isFree && key !== 'cost')) continue;
    const all = key === 'output' && weights.cost === undefined ? [...parts, '成本指标'] : parts;
    const top = FIRST_INDICATOR + rows.length;
    const count = all.length * ROWS_EACH;
    const shares = weight === undefined ? Array.from({ length: count }, () => null) : spread(weight, count);
    for (const [i, share] of shares.entries()) {
      const level2 = i % ROWS_EACH === 0 ? heading(all[i / ROWS_EACH] ?? '') : blank;
      rows.push(
        indicatorRow(
          FIRST_INDICATOR + rows.length,
          i === 0 ? heading(name) : blank,
          level2,
          share,
          profile,
          hasFunctions,
        ),
      );
      if (i % ROWS_EACH === 0) merges.push({ top: top + i, left: 2, bottom: top + i + ROWS_EACH - 1, right: 2 });
    }
    merges.push({ top, left: 1, bottom: top + shares.length - 1, right: 1 });
  }
  return { rows, merges };
}

function indicatorRow(
  row: number,
  level1: SheetContentCell,
  level2: SheetContentCell,
  share: number | null,
  profile: Profile,
  hasFunctions: boolean,
): Row {
  const at = (column: number): string => toA1({ row, column });
  const [target, actual, own] = [at(4), at(5), at(6)];
  const isOpen = hasFunctions ? `OR(${target}="",${actual}="")` : `COUNT(${target},${actual})<2`;
  const score = hasFunctions
    ? scoreFunction(target, actual, own, profile)
    : `ROUND(MAX(0,MIN(1,IF(${target}=0,1,${actual}/${target})))*${own},${profile.scorePlaces})`;
  return [
    blank,
    level1,
    level2,
    blank,
    blank,
    blank,
    share === null ? blank : points(share),
    computed(`IF(${isOpen},"",${score})`),
    blank,
  ];
}

/** Points over rows in whole numbers, the first ones taking what is left over: 50 over 8 → 7 7 6 6 6 6 6 6. */
export function spread(total: number, count: number): number[] {
  const base = Math.floor(total / count);
  const rest = total - base * count;
  return Array.from({ length: count }, (_, i) => base + (i < rest ? 1 : 0));
}
