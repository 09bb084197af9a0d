import { compactText } from '../scoring';
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
  messages: { stated: ['names'] },
  check: (_form, { judged }) => {
    const rows = judged.filter(
      (row) => carriesPoints(row) && isValueless(row) && statesTarget(row.indicator.name.text),
    );
    if (rows.length === 0) return [];
    return [
      { message: 'stated', data: { names: namesOf(rows) }, cells: rows.map(({ indicator }) => indicator.name.address) },
    ];
  },
});

const isValueless = ({ indicator: { target, actual } }: JudgedIndicator): boolean =>
  target.measure.kind === 'blank' && actual.measure.kind === 'blank';

function statesTarget(name: string): boolean {
  if (endsWithSlot(name)) return false;
  const bare = compactText(name).replace(PREFIX, '');
  return NUMBER_AT_END.test(bare.replace(NO_TARGET, '')) || (STATES_RESULT.test(bare) && !QUANTITY_AT_END.test(bare));
}
