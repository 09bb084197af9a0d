import { executionNotScored } from '../../src/rules/execution-not-scored';
import { testRule } from './support/rule-tester';

const total = (points: string, score = ''): { funds: string } => ({
  funds: `年度资金总额 | 100 | 100 | 100 | ${points} | 100% | ${score}`,
});
const indicators = (...rows: string[]): { indicators: string } => ({ indicators: rows.join('\n') });
const HUNDRED = indicators(
  '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 60 | 60',
  '效益指标 | 社会效益指标 | 应用率 | 80% | 85% | 40 | 40',
);

testRule(executionNotScored, {
  valid: [
    { name: 'ten points', form: { ...total('10', '10'), ...HUNDRED } },
    { name: 'a score without points', form: { ...total('', '10'), ...HUNDRED } },
    { name: 'indicators of 90 points (another rule)', form: total('') },
    {
      name: 'the execution rate as a level 1 of its own (Hebei)',
      form: {
        ...total(''),
        ...indicators(
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90',
          '预算执行率 | 预算执行率 | 支出进度 | 100% | 100% | 10 | 10',
        ),
      },
    },
    {
      name: 'the execution rate as a level 2',
      form: {
        ...total(''),
        ...indicators(
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90',
          '| 预算执行率 | 支出进度 | 100% | 100% | 10 | 10',
        ),
      },
    },
    {
      name: 'the execution rate as an indicator',
      form: {
        ...total(''),
        ...indicators(
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90',
          '| 时效指标 | 资金执行率 | 100% | 100% | 10 | 10',
        ),
      },
    },
    {
      name: 'points in the heading',
      form: { ...total(''), ...HUNDRED, cells: { A5: { value: '预算执行情况（10分）' } } },
    },
    {
      name: 'a form without scores',
      form: {
        funds: '年度资金总额 | 100 | 100 | 100',
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场',
        total: null,
      },
    },
    { name: 'headings without rows', form: { funds: '', ...HUNDRED } },
    { name: 'no funds', form: { funds: null, ...HUNDRED } },
  ],
  invalid: [
    {
      name: 'blank points',
      form: { ...total('[[]]'), ...HUNDRED },
      findings: [{ message: 'notScored', data: { full: '100', usual: '10' }, cells: ['F6'] }],
    },
    {
      name: 'a dash',
      form: { ...total('[[—]]', '—'), ...HUNDRED },
      findings: [{ message: 'notScored', data: { full: '100', usual: '10' }, cells: ['F6'] }],
    },
    {
      name: '0 points',
      form: { ...total('[[0]]', '0'), ...HUNDRED },
      findings: [{ message: 'notScored', data: { full: '100', usual: '10' }, cells: ['F6'] }],
    },
    {
      name: 'no column for points',
      form: {
        fundHeadings: '年初预算数 | 全年预算数 | 全年执行数',
        funds: '[[年度资金总额]] | 100 | 100 | 100',
        ...HUNDRED,
      },
      findings: [{ message: 'notScored', data: { full: '100', usual: '10' }, cells: ['B6'] }],
    },
    {
      name: 'under a profile that scores it as a row: the headings of the indicators are pointed at',
      profile: 'hebei',
      form: {
        ...total('—', '—'),
        ...HUNDRED,
        headings: '[[一级指标]] | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施',
      },
      findings: [{ message: 'noRow', data: { full: '100', usual: '10' }, cells: ['B9'] }],
    },
  ],
});
