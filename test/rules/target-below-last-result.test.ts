import { targetBelowLastResult } from '../../src/rules/target-below-last-result';
import type { FormParts } from '../support/form-grid';
import { testCrossFormRule } from './support/rule-tester';

const form = (year: number, row: string, parts: FormParts = {}): FormParts => ({
  projectName: `${year}年公路养护`,
  year: `（${year}年度）`,
  indicators: `产出指标 | 数量指标 | ${row} | 20 | 20 |`,
  ...parts,
});

testCrossFormRule(targetBelowLastResult, {
  valid: [
    {
      name: 'more than was reached',
      forms: [form(2022, '里程 | ≥300公里 | 326公里'), form(2023, '里程 | ≥330公里 | 331公里')],
    },
    {
      name: 'a year between',
      forms: [form(2021, '里程 | ≥300公里 | 326公里'), form(2023, '里程 | ≥300公里 | 331公里')],
    },
    { name: 'less is better', forms: [form(2022, '事故 | ≤3起 | 3起'), form(2023, '事故 | ≤2起 | 1起')] },
    { name: 'another unit', forms: [form(2022, '里程 | ≥300公里 | 326公里'), form(2023, '里程 | ≥300处 | 331处')] },
    {
      name: 'another department',
      forms: [
        form(2022, '里程 | ≥300公里 | 326公里'),
        form(2023, '里程 | ≥300公里 | 331公里', { department: '别县交通局' }),
      ],
    },
    {
      name: 'another project',
      forms: [
        form(2022, '里程 | ≥300公里 | 326公里'),
        form(2023, '里程 | ≥300公里 | 331公里', { projectName: '桥梁维修' }),
      ],
    },
    {
      name: 'projects without a name, which may be any',
      forms: [
        form(2022, '里程 | ≥300公里 | 326公里', { projectName: '' }),
        form(2023, '里程 | ≥300公里 | 331公里', { projectName: '' }),
      ],
    },
    {
      name: 'a form without a year',
      forms: [
        form(2022, '里程 | ≥300公里 | 326公里'),
        form(2023, '里程 | ≥300公里 | 331公里', { year: null, projectName: '公路养护' }),
      ],
    },
  ],
  invalid: [
    {
      name: 'less than was reached, whichever form comes first',
      forms: [form(2023, '里程 | ≥300公里 | 331公里'), form(2022, '里程 | ≥300公里 | 326公里')],
      findings: [
        {
          message: 'below',
          data: { name: '里程', year: '2023', target: '≥300公里', lastYear: '2022', reached: '326公里' },
          cells: ['0!E13', '1!F13'],
        },
      ],
    },
  ],
});
