import { goalUnitDiffers } from '../../src/rules/goal-unit-differs';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

const form = (goal: string, ...rows: string[]): FormParts => ({
  goal,
  indicators: rows.map((row) => `产出指标 | 数量指标 | ${row} | 10 | 10 |`).join('\n'),
});

testRule(goalUnitDiffers, {
  valid: [
    { name: 'one unit', form: form('签发单证册200份。', '签发单证册 | 200份 | 331份') },
    { name: 'a target without a unit (another rule)', form: form('签发单证册200册。', '签发单证册 | 200 | 331') },
    { name: '个 counts anything', form: form('举办业务培训10个。', '业务培训 | 10场 | 10场') },
    { name: 'words for one unit', form: form('举办业务培训10场次。', '业务培训 | 10场 | 10场') },
    { name: 'names for persons', form: form('业务培训500名。', '业务培训人数 | 500人 | 500人') },
    { name: 'persons against meetings: two measures', form: form('业务培训500人。', '业务培训 | 10场 | 10场') },
    { name: 'pieces against batches: two measures', form: form('签发单证册200册。', '签发单证册 | 3批 | 3批') },
    { name: 'a name with more to it', form: form('签发出口单证册200册。', '签发进口单证册 | 200份 | 331份') },
    { name: 'no number in the goal', form: form('签发单证册。', '签发单证册 | 200份 | 331份') },
    { name: 'a form without goals', form: { goal: null } },
  ],
  invalid: [
    {
      name: '册 against 份',
      form: form('全年签发出口ATA单证册1600册。', '全年签发出口ATA单证册 | [[200份]] | 331份'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '全年签发出口ATA单证册',
            goal: '全年签发出口ATA单证册1600册',
            goalUnit: '册',
            unit: '份',
          },
          cells: ['E13', 'B11'],
        },
      ],
    },
    {
      name: 'person-times against persons',
      form: form('业务培训500人次。', '业务培训人数 | [[500人]] | 500人'),
      findings: [
        { message: 'differs', data: { name: '业务培训人数', goal: '业务培训500人次', goalUnit: '人次', unit: '人' } },
      ],
    },
    {
      name: 'kilometres against metres',
      form: form('改造供水管网5公里。', '改造供水管网 | [[5000米]] | 5000米'),
      findings: [
        { message: 'differs', data: { name: '改造供水管网', goal: '改造供水管网5公里', goalUnit: '公里', unit: '米' } },
      ],
    },
  ],
});
