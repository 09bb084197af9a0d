import { formNotFilled } from '../../src/rules/form-not-filled';
import { declaredForm } from './support/declared-form';
import { testRule } from './support/rule-tester';

testRule(formNotFilled, {
  valid: [
    {
      name: 'one indicator filled in',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | | 11场 | | |\n| | 参训人数 | | | | |' },
    },
    { name: 'points alone (other rules)', form: { indicators: '产出指标 | 数量指标 | 培训场次 | | | 10 | |' } },
    {
      name: 'all rows marked 无',
      form: { indicators: '产出指标 | 数量指标 | 无 | 无 | 无 | 0 | 0 | 无', total: '0 | 0' },
    },
    { name: 'targets of 0', form: { indicators: '产出指标 | 数量指标 | 展位数 | 0 | 0 | 15 | 15 |' } },
    {
      name: 'an error where the score belongs',
      form: { indicators: '产出指标 | 数量指标 | 展位数 | | | | |', cells: { H13: { value: { error: '#REF!' } } } },
    },
    { name: 'rows without targets (another rule)', form: declaredForm('产出指标 | 数量指标 | 培训场次 |') },
    { name: 'a sheet without indicator block', form: { headings: '指标情况', indicators: '', total: null } },
  ],
  invalid: [
    {
      name: 'a form that is blank from its header to its total',
      form: {
        year: '（    年度）',
        projectName: '',
        department: '',
        unit: '',
        funds: '年度资金总额 | | | | | |',
        goal: '',
        outcome: '',
        headings: '一级指标 | 二级指标 | [[三级指标]] | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
        indicators: '产出指标 | 数量指标 | | | | 10 |\n| 质量指标 | | | | 10 |',
        total: '100 |',
      },
      findings: [{ message: 'template', data: {}, cells: ['D9'] }],
    },
    {
      name: 'the plan alone: targets and points, neither results nor scores',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | [[]] | 60 | |\n效益指标 | 社会效益指标 | 应用率 | ≥80% | | 30 | 0 |',
        total: '100 |',
      },
      findings: [{ message: 'noResults', data: { count: 2 }, cells: ['F13', 'F14', 'H13', 'H15'] }],
    },
    {
      name: 'a table of targets without any',
      form: declaredForm('', { headings: '一级指标 | 二级指标 | [[三级指标]] | 指标值' }),
      findings: [{ message: 'noTargets', data: {}, cells: ['D9'] }],
    },
    {
      name: 'the empty template: no rows, total 0 and 0',
      form: {
        headings: '一级指标 | 二级指标 | [[三级指标]] | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
        indicators: '',
        total: '0 | 0',
      },
      findings: [{ message: 'noIndicators', data: {}, cells: ['D12', 'A13', 'G13', 'H13'] }],
    },
    {
      name: 'nothing but placeholders',
      form: {
        headings: '一级指标 | 二级指标 | [[三级指标]] | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
        indicators: '产出指标 | 数量指标 | 指标1： | | | |\n| | …… | | | |',
        total: '|',
      },
      findings: [{ message: 'noIndicators', data: {}, cells: ['D12', 'A15'] }],
    },
    {
      name: 'the sheet ends below the headings',
      form: {
        headings: '一级指标 | 二级指标 | [[三级指标]] | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
        indicators: '',
        total: null,
      },
      findings: [{ message: 'noIndicators', data: {}, severity: 'info', cells: ['D12'] }],
    },
    {
      name: 'names alone',
      form: {
        headings: '一级指标 | 二级指标 | [[三级指标]] | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因',
        indicators: '产出指标 | 数量指标 | 培训场次 | | | |\n| 质量指标 | 合格率 | | | 0 | 0',
        total: '0 | 0',
      },
      findings: [{ message: 'blank', data: { count: 2 }, cells: ['D12', 'D13', 'D14', 'A15', 'G15', 'H15'] }],
    },
  ],
});
