import { pointsDoNotAddUp } from '../../src/rules/points-do-not-add-up';
import { testRule } from './support/rule-tester';

const ROWS = `
    产出指标（50分） | 数量指标（20分） | 培训场次 | ≥10场 | 11场 | 20 | 20 |
    产出指标（50分） | 质量指标 | 结业考核合格率 | ≥90% | 96% | 30 | 30 |
    效益指标（30分） | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |
    满意度指标（10分） | 服务对象满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | 10 |`;
const NO_POINTS_OF_EXECUTION = {
  fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 执行率',
  funds: '年度资金总额 | 100 | 100 | 100 | 100.00%',
};
const EXECUTION_ROW = '\n    预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |';
const OUTPUT_ONLY = '产出指标（50分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 12.5 | 12.5 |';
const UNLABELLED = ROWS.replace(/（\d+分）/gu, '');

testRule(pointsDoNotAddUp, {
  valid: [
    { name: 'labels that say their rows’ sum', form: { indicators: ROWS } },
    {
      name: 'the execution rate as an indicator row',
      form: { ...NO_POINTS_OF_EXECUTION, indicators: ROWS + EXECUTION_ROW },
    },
    { name: 'no points for the execution rate, room for them', form: { ...NO_POINTS_OF_EXECUTION, indicators: ROWS } },
    { name: 'a total row that leaves the execution rate out', form: { indicators: ROWS, total: '90 | 90' } },
    { name: 'a blank total', form: { indicators: ROWS, total: ' | 100' } },
    {
      name: 'an unfilled total of 0',
      form: { indicators: UNLABELLED.replace('| 20 | 20', '| 25 | 20'), total: '0 | 0' },
    },
    { name: 'a blank points cell (another rule)', form: { indicators: ROWS.replace('| 20 | 20', '| | 20') } },
    { name: 'points as shares', form: { indicators: UNLABELLED.replace('| 20 | 20', '| 20% | 20') } },
    {
      name: 'a form without points column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 10',
        total: null,
      },
    },
    { name: 'an excerpt that breaks off before the total row', form: { indicators: OUTPUT_ONLY, total: null } },
    {
      name: 'a 无 row that takes part in nothing',
      form: { indicators: `${ROWS}\n    | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |` },
    },
    {
      name: 'a 其中 row that carries points again (another rule)',
      form: { indicators: ROWS.replace('\n    效益', '\n    | | 其中：市级 | ≥5场 | 5场 | 10 | 10 |\n    效益') },
    },
    {
      name: 'decimals that floats would miss',
      form: {
        indicators: ROWS.replace(
          '| 30 | 30 |\n    效',
          '| 29.9 | 30 |\n    产出指标（50分） | 质量指标 | 优良率 | ≥80% | 85% | 0.1 | 0.1 |\n    效',
        ),
      },
    },
    {
      name: '20 points for the execution rate under a profile that has them',
      profile: 'hubei',
      form: { ...NO_POINTS_OF_EXECUTION, indicators: UNLABELLED.replace('| 20 | 20', '| 10 | 10'), total: ' | 100' },
    },
  ],
  invalid: [
    {
      name: 'no room for the 20 points of the profile',
      profile: 'hubei',
      form: { ...NO_POINTS_OF_EXECUTION, indicators: UNLABELLED, total: '[[90]] | 90' },
      findings: [{ message: 'hundred', data: { sum: '90', indicators: '90', execution: '0', full: '100' } }],
    },
    {
      name: 'indicators that make 100 without the execution rate',
      form: { indicators: UNLABELLED.replace('| 20 | 20', '| 30 | 30'), total: '[[100]] | 100' },
      findings: [
        {
          message: 'total',
          data: { sum: '110', printed: '100', indicators: '100', execution: '10', full: '100' },
          cells: ['G17', 'F6', 'G13', 'G14', 'G15', 'G16'],
          expected: '110',
          actual: '100',
          steps: ['10 + 30 + 30 + 30 + 10 = 110'],
        },
      ],
    },
    {
      name: 'a total row that agrees with a wrong sum',
      form: { indicators: UNLABELLED.replace('| 20 | 20', '| 15 | 15'), total: '[[95]] | 95' },
      findings: [
        { message: 'hundred', data: { sum: '95', indicators: '85', execution: '10', full: '100' }, expected: '100' },
      ],
    },
    {
      name: 'a sum of 100 under another total',
      form: { indicators: ROWS, total: '[[95]] | 100' },
      findings: [
        {
          message: 'total',
          data: { sum: '100', printed: '95', indicators: '90', execution: '10', full: '100' },
          actual: '95',
        },
      ],
    },
    {
      name: 'no total row: the heading is pointed at',
      form: {
        ...NO_POINTS_OF_EXECUTION,
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | [[分值]] | 得分 | 偏差原因分析及改进措施',
        indicators: UNLABELLED.replace('| 20 | 20', '| 15 | 15'),
        total: null,
      },
      findings: [
        {
          message: 'hundred',
          data: { sum: '85', indicators: '85', execution: '0', full: '100' },
          steps: ['15 + 30 + 30 + 10 = 85'],
        },
      ],
    },
    {
      name: 'level labels that differ from their rows',
      form: {
        indicators: ROWS.replace(
          '产出指标（50分） | 数量指标（20分）',
          '[[产出指标（55分）]] | [[数量指标（25分）]]',
        ).replace('产出指标（50分）', ''),
      },
      findings: [
        {
          message: 'level',
          data: { label: '产出指标（55分）', sum: '50', printed: '55' },
          cells: ['B13', 'G13', 'G14'],
          expected: '50',
          actual: '55',
          steps: ['20 + 30 = 50'],
        },
        { message: 'level', data: { label: '数量指标（25分）', sum: '20', printed: '25' }, cells: ['C13', 'G13'] },
      ],
    },
  ],
});
