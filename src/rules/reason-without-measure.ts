import { says } from '../lexicon';
import { compactText } from '../scoring';
import { defineRule } from './define-rule';
import type { EvaluationForm } from '../form';
import { losesPoints } from './support/deviation';
import { reasonedOf } from './support/reasons';

const MEASURE =
  /改进|改善|措施|下一步|下一年|下年|来年|明年|次年|今后|后续|未来|加强|加快|加大|强化|完善|优化|整改|建议|督促|推进|推动|提高|提升|确保|进一步|争取|力争|拟|将|计划|及时|提前|细化|规范|健全|调整指标|调整目标/u;

const statesMeasure = (text: string): boolean => MEASURE.test(text) || says('measure-taken', compactText(text));

/** Where points are lost, the reason cell states a measure besides the cause. */
export const reasonWithoutMeasure = defineRule({
  id: 'reason-without-measure',
  code: 'PE504',
  severity: 'info',
  basis: ['caiyu-2020-10-art-11'],
  isJudgement: true,
  messages: { 'no-measure': ['names'] },
  check: (form, context) => {
    if (!asksForMeasures(form)) return [];
    const rows = reasonedOf(context).filter(
      (row) => row.says === 'text' && losesPoints(row) && !statesMeasure(row.reason.text),
    );
    if (rows.length === 0) return [];
    return [
      {
        message: 'no-measure',
        data: { names: rows.map(({ indicator }) => indicator.name.text) },
        cells: rows.map(({ reason }) => reason.address),
      },
    ];
  },
});

/** The heading asks for measures, and no separate 改进措施 of the form states them. */
function asksForMeasures({ columns, notes }: EvaluationForm): boolean {
  const isStatedBelow = notes.some(({ label, value }) => label.text.includes('改进') && value.kind === 'text');
  return /改进|措施/u.test(columns.reason?.text ?? '') && !isStatedBelow;
}
