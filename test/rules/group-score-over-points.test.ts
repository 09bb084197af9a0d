import { groupScoreOverPoints } from '../../src/rules/group-score-over-points';
import { testRule } from './support/rule-tester';

const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分';
const FUNDS = {
  fundHeadings: '预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）',
  funds: '年度财政资金总额 | 5 | 5 | 100% | 20',
};
const rows = (...indicators: string[]) => ({
  ...FUNDS,
  headings: HEADINGS,
  indicators: indicators.join('\n'),
  total: null,
});

testRule(groupScoreOverPoints, {
  valid: [
    {
      name: 'scores that make the group’s points, one of them for two rows',
      profile: 'hubei',
      form: rows(
        '产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 20',
        ' | | 培训人数 | ≥100人 | 110人 | ',
        ' | 质量指标 | 合格率 | ≥90% | 96% | 20',
        '效益指标（30分） | 社会效益 | 应用率 | ≥80% | 85% | 30',
      ),
    },
    { name: 'fewer', form: rows('产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 8场 | 32') },
    { name: 'a label without points', form: rows('产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 120') },
    { name: 'a score as a share', form: rows('产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 100%') },
    {
      name: 'a form with a points column (other rules)',
      form: { indicators: '产出指标（10分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |', total: null },
    },
  ],
  invalid: [
    {
      name: 'a level 1 over its points',
      profile: 'hubei',
      form: rows(
        '[[产出指标（40分）]] | 数量指标 | 培训场次 | ≥10场 | 11场 | 20',
        ' | 质量指标 | 合格率 | ≥90% | 96% | 20.5',
        '效益指标（30分） | 社会效益 | 应用率 | ≥80% | 85% | 30',
      ),
      findings: [
        {
          message: 'over',
          data: { label: '产出指标（40分）', points: '40', sum: '40.5' },
          cells: ['B10', 'G10', 'G11'],
          expected: '40',
          actual: '40.5',
          steps: ['20 + 20.5 = 40.5'],
        },
      ],
    },
    {
      name: 'two of level 1, of which neither is in the other',
      form: rows(
        '[[产出指标（40分）]] | 数量指标 | 培训场次 | ≥10场 | 11场 | 45',
        '[[效益指标（30分）]] | 社会效益 | 应用率 | ≥80% | 85% | 20',
        ' | | 知晓率 | ≥80% | 85% | 15',
      ),
      findings: [
        { message: 'over', data: { label: '产出指标（40分）', points: '40', sum: '45' } },
        { message: 'over', data: { label: '效益指标（30分）', points: '30', sum: '35' } },
      ],
    },
    {
      name: 'a level 2 that takes its level 1 along: told once',
      form: rows(
        '产出指标（40分） | [[数量指标（20分）]] | 培训场次 | ≥10场 | 11场 | 25',
        ' | 质量指标（20分） | 合格率 | ≥90% | 96% | 20',
      ),
      findings: [
        { message: 'over', data: { label: '数量指标（20分）', points: '20', sum: '25' }, cells: ['C10', 'G10'] },
      ],
    },
  ],
});
