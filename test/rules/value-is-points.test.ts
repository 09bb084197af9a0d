import { valueIsPoints } from '../../src/rules/value-is-points';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({ indicators: `产出指标 | 数量指标 | ${values} |` });

testRule(valueIsPoints, {
  valid: [
    { name: 'a plausible quantity that equals the points', form: row('培训场次 | 10 | 10 | 10 | 10') },
    { name: 'a unit', form: row('采购面积 | 12.5亩 | 12.5亩 | 12.5 | 12.5') },
    { name: 'a sign', form: row('采购面积 | ≥12.5 | 12.5 | 12.5 | 12.5') },
    { name: 'another actual value', form: row('采购面积 | 12.5 | 13 | 12.5 | 12.5') },
    { name: 'words', form: row('是否完成申报数量 | 是 | 是 | 12.5 | 12.5') },
    { name: 'no points', form: row('是否完成申报数量 | 0 | 0 | 0 | 0') },
    { name: 'blank points', form: row('是否完成申报数量 | 10 | 10 | |') },
  ],
  invalid: [
    {
      name: 'points of one decimal in every cell',
      form: row('完成申报数量 | 12.5 | [[12.5]] | 12.5 | 12.5'),
      findings: [{ message: 'repeated', data: { names: ['完成申报数量'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: 'whole points under a yes-or-no question',
      form: row('是否完成绩效目标申报表中申报的数量 | 10 | [[10]] | 10 | 10'),
      findings: [
        { message: 'repeated', data: { names: ['是否完成绩效目标申报表中申报的数量'] }, cells: ['F13', 'E13'] },
      ],
    },
  ],
});
