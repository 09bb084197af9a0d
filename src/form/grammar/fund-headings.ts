import { phrase, says } from '../../lexicon';
import { decimal, HUNDRED, quotient, type Decimal } from '../../scoring';
import type { Field } from '../cells/content';
import { fundColumn, isInterim, type FundColumnField } from '../evidence/labels';
import { likelyFundColumn } from '../evidence/likeness';
import { saysTheSame, type Line } from '../cells/lines';

/** What the headings of a funds block say: columns, points and the unit of the amounts. */

export type MoneyUnit = '元' | '万元' | null;

const POINTS_NOTED = phrase`^${'full-points'}?(\d+(?:\.\d+)?)分$`;
const POINTS_AT_END = phrase`${'indicator-word'}(\d+(?:\.\d+)?)分$`;

/** Points written into a heading: `预算执行情况（10分）` → 10. */
export function pointsInLabel({ evidence }: Field): Decimal | null {
  const { base, notes } = evidence.key;
  for (const note of notes) {
    const match = POINTS_NOTED.exec(note);
    if (match) return decimal(match[1] ?? '0');
  }
  // 产出指标40分, without brackets.
  const match = POINTS_AT_END.exec(base);
  return match ? decimal(match[1] ?? '0') : null;
}

/** The execution rate's points by the block's own label or by the heading of its points or score, 得分（10分）. */
export function pointsInHeadings(
  block: Field,
  { points, score }: Partial<Record<FundColumnField, Field>>,
): Decimal | null {
  const headings = [block, points, score].flatMap((field) => field ?? []);
  return headings.map(pointsInLabel).find((found) => found !== null) ?? null;
}

/** Heading cells of a funds block by the column they name. */
type FundHeadings = Partial<Record<FundColumnField, Field>>;

const isBlockLabel = (cell: Field, { cells: [block] }: Line): boolean =>
  block !== undefined && saysTheSame(cell, block);

const YEAR = /((?:19|20)\d{2})年/u;
const OF_A_YEAR: readonly (FundColumnField | null)[] = ['initial', 'adjusted', 'executed', 'rate'];
const yearOf = ({ evidence }: Field): number => Number(YEAR.exec(evidence.folded)?.[1] ?? Number.NaN);

/**
 * Headings of other years, 2021年决算数 and 2024年预算数 beside 2023年执行数: the latest year of which anything was spent is
 * the form's. Beside 全年执行数 a 2022年执行数 is of another.
 */
export function ofOtherYears({ cells }: Line): ReadonlySet<Field> {
  const asked = cells.filter((cell) => OF_A_YEAR.includes(likelyFundColumn(cell)));
  const all = asked.filter((cell) => yearOf(cell) > 0);
  const undated = new Set(asked.filter((cell) => !all.includes(cell)).map(fundColumn));
  const dated = all.filter((cell) => !undated.has(likelyFundColumn(cell)));
  const spent = dated.filter((cell) => likelyFundColumn(cell) === 'executed');
  const year = Math.max(...(spent.length > 0 ? spent : dated).map(yearOf));
  return new Set(all.filter((cell) => !dated.includes(cell) || yearOf(cell) !== year));
}

/**
 * Whether of two headings for one column the later is meant: 全年预算数 beside 调整预算数 is the budget in force, and 加权得分
 * beside 单项得分（百分制） the score.
 */
export function isMeantInstead({ evidence }: Field, before: Field): boolean {
  const { base } = evidence.key;
  const first = before.evidence.key.base;
  const isInForce = base.startsWith('全年预算') && says('adjusted', first) && !first.includes('后');
  return isInForce || (says('converted-score', base) && !says('converted-score', first));
}

/** The heading cells of a line by the column they name: by a known word, else by one that is like it. */
export function fundColumns(heading: Line): FundHeadings {
  const columns: FundHeadings = {};
  // What was spent by the middle of the year counts where the form has no figure for the whole of it.
  const ofYear = (cell: Field): FundColumnField | null => (isInterim(cell) ? null : fundColumn(cell));
  const ofOthers = ofOtherYears(heading);
  for (const fieldOf of [ofYear, fundColumn, likelyFundColumn]) {
    for (const cell of heading.cells) {
      if (ofOthers.has(cell)) continue;
      // The block's own label, 预算资金（元）, may be like a column of it.
      const isTaken =
        Object.values(columns).includes(cell) || (fieldOf === likelyFundColumn && isBlockLabel(cell, heading));
      const field = isTaken || cell.kind !== 'text' ? null : fieldOf(cell);
      if (field === null || field === 'other') continue;
      const before = columns[field];
      if (!before || isMeantInstead(cell, before)) columns[field] = cell;
    }
  }
  return withBudgetFirstSet(columns, heading, ofOthers);
}

/** 预算数 beside 调整后预算数, or beside another budget to its right, is the budget as it was first set. */
function withBudgetFirstSet(columns: FundHeadings, { cells }: Line, ofOthers: ReadonlySet<Field>): FundHeadings {
  if (columns.initial || !columns.adjusted) return columns;
  const budgets = cells.filter((cell) => {
    if (cell.kind !== 'text' || ofOthers.has(cell) || !cell.text.includes('预算')) return false;
    const fieldOf = says('adjusted', cell.text) ? likelyFundColumn : fundColumn;
    return fieldOf(cell) === 'adjusted';
  });
  const adjusted = budgets.find(({ text }) => says('adjusted', text)) ?? budgets.at(-1);
  const initial = budgets.find((cell) => adjusted && !saysTheSame(cell, adjusted));
  return initial && adjusted ? { ...columns, initial, adjusted } : columns;
}

/** Below this a bare number under a heading with % may be a fraction all the same. */
const SURELY_PER_CENT = 1.5;

/** A rate under a heading such as 预算执行进度（%）: 98.78 is 98.78%. */
export function rateUnder(heading: Field, rate: Field): Field {
  const isBare = rate.number !== null && !rate.isPercent && rate.number.gt(SURELY_PER_CENT);
  if (!isBare || rate.number === null || !heading.evidence.key.notes.includes('%')) return rate;
  return { ...rate, number: quotient(rate.number, HUNDRED), isPercent: true };
}

/** 二、预算执行情况（单位：元） */
const NOTE_OF_YUAN = phrase`^${'unit-label'}[:：]?元$`;

/** The unit of the amounts by a heading, `项目资金（万元）`; `null` where it names none. */
export function moneyUnit(heading: Line): MoneyUnit {
  for (const cell of heading.cells) {
    for (const note of cell.evidence.key.notes) {
      if (note === '元' || note === '万元') return note;
      if (note.endsWith('万元')) return '万元';
      if (NOTE_OF_YUAN.test(note)) return '元';
    }
  }
  return null;
}

const MONEY_UNIT = phrase`(?:^|\d年度?\)?)\(?${'unit-label'}[:：]?(.*?)\)?$`;
/** 二、资金情况（单位：元） */
const UNIT_OF_BLOCK = phrase`${'money-word'}.*\((?:${'unit-label'}[:：]?)?(万?元)\)$`;

/** The unit that a form states once for all its amounts, `金额单位：万元`, or where it names the block alone in a row. */
export function statedMoneyUnit(lines: readonly Line[]): '元' | '万元' | null {
  for (const { cells } of lines) {
    for (const [index, { evidence }] of cells.entries()) {
      const folded = evidence.squeezed;
      const match = (cells.length === 1 ? UNIT_OF_BLOCK.exec(folded) : null) ?? MONEY_UNIT.exec(folded);
      const unit = match && (match[1] || cells[index + 1]?.text);
      if (unit === '元' || unit === '万元') return unit;
    }
  }
  return null;
}
