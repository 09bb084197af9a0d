import { outcomeClaimsAllDone } from '../../src/rules/outcome-claims-all-done';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

const SHELTERS = '产出指标 | 数量指标 | 新建候车亭 | ≥22座 | 19座 | 22 | 19 | 管线迁改';
const SATISFACTION = '满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90% | 81% | 10 | 9 | 候车时间长';
const MET = '产出指标 | 数量指标 | 修缮候车亭 | ≥35座 | 36座 | 10 | 10 |';
const form = (outcome: string, ...rows: string[]): FormParts => ({ outcome, indicators: rows.join('\n') });

testRule(outcomeClaimsAllDone, {
  valid: [
    { name: 'all reached and all told', form: form('各项任务全部完成。', MET) },
    { name: 'one thing alone is all done', form: form('修缮任务全部完成。', SHELTERS, MET) },
    { name: 'tasks beside a missed effect', form: form('各项任务全部完成。', SATISFACTION, MET) },
    { name: 'all but what is told', form: form('除新建候车亭外，各项任务全部完成。', SHELTERS, MET) },
    { name: 'most of it', form: form('各项任务基本完成。', SHELTERS, MET) },
    { name: 'what is left is told', form: form('各项任务全部完成，3座候车亭尚未完工。', SHELTERS, MET) },
    { name: 'late, and told', form: form('各项任务全部完成，投用时间推迟。', SHELTERS, MET) },
    { name: 'under way', form: form('各项任务按计划推进。', SHELTERS, MET) },
    { name: 'the year before', form: form('上年度各项任务全部完成。', SHELTERS, MET) },
    { name: 'half of the year', form: form('6月各项任务全部完成。', SHELTERS, MET) },
    {
      name: 'words that cannot be compared',
      form: form('各项任务全部完成。', '产出指标 | 数量指标 | 候车条件 | 改善 | 略有改善 | 10 | 8 | 资金不足'),
    },
    { name: 'no outcome', form: form('', SHELTERS, MET) },
  ],
  invalid: [
    ...[
      '各项任务全部完成',
      '超额完成年度任务',
      '全面完成2023年度各项工作任务',
      '2023年度各项目标任务圆满完成',
      '各项绩效指标均已完成',
      '所有指标均达到预期目标',
    ].map((text) => ({
      name: text,
      form: form(`[[${text}，市民候车条件改善。]]`, SHELTERS, MET),
      findings: [{ message: 'all', data: { text, rows: ['新建候车亭 ≥22座 → 19座'] }, cells: ['F11', 'F13'] }],
    })),
    {
      name: 'targets and indicators are of every kind',
      form: form('[[全面完成年度各项绩效目标。]]', SHELTERS, SATISFACTION, MET),
      findings: [
        {
          message: 'all',
          data: {
            text: '全面完成年度各项绩效目标',
            rows: ['新建候车亭 ≥22座 → 19座', '市民满意度 ≥90% → 81%'],
          },
          cells: ['F11', 'F13', 'F14'],
        },
      ],
    },
  ],
});
