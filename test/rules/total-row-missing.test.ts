import { totalRowMissing } from '../../src/rules/total-row-missing';
import { testRule } from './support/rule-tester';

const NO_SCORES = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 偏差原因分析及改进措施';

testRule(totalRowMissing, {
  valid: [
    { name: 'a total row without numbers', form: { total: '|' } },
    { name: '合计 in its place', form: { total: null, below: '合计 | | | | | | 100 | 100' } },
    {
      name: 'a form without scores',
      form: { headings: NO_SCORES, indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 11场 |', total: null },
    },
    {
      name: 'neither points nor scores filled in',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | | |', total: null },
    },
    { name: 'no indicators (another rule)', form: { indicators: '', total: null } },
  ],
  invalid: [
    {
      name: 'a whole form',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 50 | 50 |
          效益指标 | 社会效益指标 | 内容应用率 | 80% | 85% | 30 | 30 |
          满意度指标 | 服务对象满意度指标 | [[学员满意度]] | 90% | 95% | 10 | 10 |`,
        total: null,
      },
      findings: [{ message: 'missing', data: {}, cells: ['D15'] }],
    },
    {
      name: 'a form that is cut off',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 50 | 50 |\n| 质量指标 | [[合格率]] | 90% | 96% | 10 | 10 |',
        total: null,
      },
      findings: [{ message: 'missing', data: {}, severity: 'info', cells: ['D14'] }],
    },
    {
      name: 'cut off in the satisfaction row, points in the labels',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分',
        indicators: `
          产出指标（50分） | 数量指标 | 培训场次 | 10场 | 11场 | 50
          效益指标（30分） | 社会效益指标 | 内容应用率 | 80% | 85% | 30
          满意度指标（10分） | 学员 | [[学员满意度]] | | |`,
        total: null,
      },
      findings: [{ message: 'brokenOff', data: { name: '学员满意度' }, severity: 'info', cells: ['D15'] }],
    },
    {
      name: 'broken off in its last row',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 50 | 50 |
          效益指标 | 社会效益指标 | 内容应用率 | 80% | 85% | 30 | 30 |
          满意度指标 | 服务对象满意度指标 | [[学员满意度]] | | | 10 | |`,
        total: null,
      },
      findings: [{ message: 'brokenOff', data: { name: '学员满意度' }, cells: ['D15'] }],
    },
    {
      name: 'a last row without values above a note: not broken off there',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 50 | 50 |
          效益指标 | 社会效益指标 | [[内容应用率]] | 80% | 85% | 30 | 30 |
          满意度指标 | 服务对象满意度指标 | 学员满意度 | | | | |`,
        total: null,
        below: '其他需要说明的问题 | 无',
      },
      findings: [{ message: 'missing', data: {}, severity: 'info', cells: ['D14'] }],
    },
    {
      name: 'rows without level labels',
      form: { indicators: '| | [[培训场次]] | 10场 | 11场 | 50 | 50 |', total: null },
      findings: [{ message: 'missing', data: {}, severity: 'info' }],
    },
  ],
});
