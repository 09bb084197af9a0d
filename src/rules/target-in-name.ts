import { compactText, quantitiesIn } from '../scoring';
import { defineRule } from './define-rule';
import type { JudgedIndicator } from './context';
import { carriesPoints, endsWithSlot, namesOf } from './support/values';

const PREFIX = /^指标[\d一二三四五六七八九十]*[:.;]/u;
/** Years and ordinals are no targets. */
const NO_TARGET = /(?:19|20)\d\d年?度?|第\d+/gu;
const NUMBER_AT_END = /\d(?:\.\d+)?(?:[%‰]|[万亿]?[\u4e00-\u9fff]{0,3})$/u;
/** A name that ends so asks for a value; it states none. */
const QUANTITY_AT_END =
  /(?:率|比例|占比|比|数|量|额|度|性|次|人|户|面积|成本|费用?|金额|价格?|标准|情况|时间|时限|时长|周期|天数|水平|程度|效果|效益|影响力?|作用|规模|能力|质量|进度|状况|指标)$/u;
const STATES_RESULT =
  /合格|达标|合规|安全|良性|良好|优良|正常|稳定|顺利|不受|不[低少小高超大]于|不超过|范围内|以内|完成|实现|无|零|未发生|显著|有效|明显|提高|提升|改善|增强|促进|保障|保护|确保|推动|及时|按时|按期|到位|满意|全覆盖|运行/u;

/** The target stands in its own cell, not in the indicator's name beside empty cells. */
export const targetInName = defineRule({
  id: 'target-in-name',
  code: 'PE607',
  severity: 'warning',
  basis: ['observed'],
  isJudgement: false,
  messages: { stated: ['names'], repeated: ['names'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(carriesPoints);
    const stated = rows.filter((row) => isValueless(row) && statesTarget(row.indicator.name.text));
    const repeated = rows.filter(repeatsTarget);
    return [
      ...(stated.length > 0 ? [{ message: 'stated' as const, ...report(stated) }] : []),
      ...(repeated.length > 0
        ? [{ message: 'repeated' as const, ...report(repeated), severity: 'info' as const }]
        : []),
    ];
  },
});

const report = (rows: readonly JudgedIndicator[]) => ({
  data: { names: namesOf(rows) },
  cells: rows.map(({ indicator }) => indicator.name.address),
});

/** Whether the name holds the very number and unit that stand in the cell of the target: 建设节点（8个） · 8个. */
function repeatsTarget({ indicator: { name, target } }: JudgedIndicator): boolean {
  if (target.measure.kind !== 'quantity' || target.measure.quantity.unit === null) return false;
  const { value, unit } = target.measure.quantity;
  return quantitiesIn(compactText(name.text)).some((one) => one.unit === unit && one.value.eq(value));
}

const isValueless = ({ indicator: { target, actual } }: JudgedIndicator): boolean =>
  target.measure.kind === 'blank' && actual.measure.kind === 'blank';

function statesTarget(name: string): boolean {
  if (endsWithSlot(name)) return false;
  const bare = compactText(name).replace(PREFIX, '');
  return NUMBER_AT_END.test(bare.replace(NO_TARGET, '')) || (STATES_RESULT.test(bare) && !QUANTITY_AT_END.test(bare));
}
