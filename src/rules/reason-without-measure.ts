import { says } from '../lexicon';
import { compactText } from '../scoring';
import { defineRule } from './define-rule';
import type { EvaluationForm } from '../form';
import { losesPoints } from './support/deviation';
import { saysJustDone } from './support/readings';
import { reasonedOf } from './support/reasons';

const statesMeasure = (text: string): boolean => says('measure', text) || says('measure-taken', compactText(text));

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
      // 已完成 is no cause at all, which another rule says.
      (row) =>
        row.says === 'text' && losesPoints(row) && !saysJustDone(row.reason.text) && !statesMeasure(row.reason.text),
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
  return says('asks-for-measures', columns.reason?.text ?? '') && !isStatedBelow;
}
