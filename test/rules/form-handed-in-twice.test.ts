import { formHandedInTwice } from '../../src/rules/form-handed-in-twice';
import type { FormParts } from '../support/form-grid';
import { testCrossFormRule } from './support/rule-tester';

const form = (parts: FormParts = {}): FormParts => ({ projectName: '公路养护', ...parts });

testCrossFormRule(formHandedInTwice, {
  valid: [
    { name: 'one form', forms: [form()] },
    { name: 'another year', forms: [form(), form({ year: '（2022年度）' })] },
    { name: 'another project', forms: [form(), form({ projectName: '水库加固' })] },
    {
      name: 'other results',
      forms: [form(), form({ indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 12场 | 20 | 20 |' })],
    },
    {
      name: 'a row or two',
      forms: [1, 2].map(() => form({ indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 12场 | 20 | 20 |' })),
    },
  ],
  invalid: [
    {
      name: 'the same form again',
      forms: [form(), form({ projectName: '水库加固' }), form()],
      findings: [{ message: 'twice', data: { name: '公路养护', count: 2 }, cells: ['0!B3', '2!B3'] }],
    },
    {
      name: 'many times: the list is cut',
      forms: Array.from({ length: 9 }, () => form()),
      findings: [
        {
          message: 'twice',
          data: { name: '公路养护', count: 9 },
          cells: ['0!B3', '1!B3', '2!B3', '3!B3', '4!B3', '5!B3'],
        },
      ],
    },
  ],
});
