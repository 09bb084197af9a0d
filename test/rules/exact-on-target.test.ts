import { exactOnTarget } from '../../src/rules/exact-on-target';
import { testRule } from './support/rule-tester';

const form = (...rows: string[]) => ({
  indicators: rows.map((row) => `效益指标 | 社会效益指标 | ${row} | 5 | 5 |`).join('\n'),
});

testRule(exactOnTarget, {
  valid: [
    { name: 'another result', form: form('展览规模较往年提高 | 3% | 8%') },
    { name: 'a rate of completion', form: form('任务完成率 | 95% | 95%') },
    { name: '100%', form: form('服务效率提升率 | 100% | 100%') },
    { name: '0', form: form('参展项目增长率 | 0% | 0%') },
    { name: 'no per cent', form: form('参展项目增长 | 5个 | 5个') },
    { name: 'a bare target', form: form('参展项目增长率 | 5 | 5%') },
    { name: 'a bare result', form: form('参展项目增长率 | 5% | 5') },
    { name: 'an approximate result', form: form('参展项目增长率 | 5% | 约5%') },
    { name: 'words', form: form('经贸交流促进 | 有效 | 有效') },
    { name: 'blank values', form: form('参展项目增长率 | |') },
  ],
  invalid: [
    {
      name: 'one growth rate',
      form: form('服务深圳企业数量增长率 | 5% | [[5%]]'),
      findings: [{ message: 'exact', data: { items: ['服务深圳企业数量增长率 5%'] }, cells: ['F13'] }],
    },
    {
      name: 'the bound itself',
      form: form('调研报告好评提升率 | ≥5% | [[5.0%]]'),
      findings: [{ message: 'exact', data: { items: ['调研报告好评提升率 5.0%'] } }],
    },
    {
      name: 'several are one finding',
      form: form('贸易投资促进额 | 3% | [[3%]]', '活动签约额增长率 | 3% | 3%', '经贸合作交流促进率 | 3% | 3%'),
      findings: [
        {
          message: 'exact',
          data: { items: ['贸易投资促进额 3%', '活动签约额增长率 3%', '经贸合作交流促进率 3%'] },
          cells: ['F13', 'F14', 'F15'],
        },
      ],
    },
  ],
});
