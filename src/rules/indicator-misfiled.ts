import { closing, phrase, says } from '../lexicon';
import type { JudgedIndicator } from './context';
import { defineRule } from './define-rule';
import { isBenefit } from './support/benefits';
import { nameOf, quantityOn } from './support/claim-match';
import { soundsBad } from './support/readings';

const isPerCent = (row: JudgedIndicator): boolean => quantityOn(row, 'target')?.unit === '%';
const level2 = ({ indicator }: JudgedIndicator): string | null | undefined => indicator.level2?.kind;

const isRateName = (name: string): boolean => name.endsWith('率') && closing('coverage-rate', name) === null;
const isCountName = (name: string): boolean => closing('counted', name) !== null && closing('no-count', name) === null;
const SIZE_GROWN = phrase`${'size'}.{0,6}${'grown'}$`;
const PROCESS = phrase`${'budget-word'}.{0,8}${'rate-letter'}$|${'money-word'}.{0,6}${'money-paid-rate'}$|${'task-done-rate'}$`;

/** 覆盖率 under 数量指标 is common and accepted. */
const isRateUnderQuantity = (row: JudgedIndicator): boolean =>
  level2(row) === 'quantity' && isRateName(nameOf(row)) && isPerCent(row);

/** A count, or how far a count or a size was reached or grew. Quality may be measured by how often it fails: 设备故障次数. */
const isQuantityUnderQuality = (row: JudgedIndicator): boolean =>
  level2(row) === 'quality' &&
  !soundsBad(row.indicator) &&
  !says('problem-word', nameOf(row)) &&
  (isCountName(nameOf(row)) ? !isPerCent(row) : SIZE_GROWN.test(nameOf(row)));

/** How the money or the work went is no benefit of it. */
const isProcessUnderBenefit = (row: JudgedIndicator): boolean => isBenefit(row) && PROCESS.test(nameOf(row));

/** An indicator stands under the heading of its kind. */
export const indicatorMisfiled = defineRule({
  id: 'indicator-misfiled',
  code: 'PE712',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13', 'observed'],
  isJudgement: true,
  messages: { rate: ['names'], quantity: ['names'], process: ['names'] },
  check: (_form, { judged }) =>
    (
      [
        ['rate', isRateUnderQuantity],
        ['quantity', isQuantityUnderQuality],
        ['process', isProcessUnderBenefit],
      ] as const
    ).flatMap(([message, isWrong]) => {
      const rows = judged.filter(isWrong);
      if (rows.length === 0) return [];
      const data = { names: rows.map(({ indicator }) => indicator.name.text) };
      return [{ message, data, cells: rows.map(({ indicator }) => indicator.name.address) }];
    }),
});
