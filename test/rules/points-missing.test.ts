import { pointsMissing } from '../../src/rules/points-missing';
import { testRule } from './support/rule-tester';

const rest = '\n    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |';

testRule(pointsMissing, {
  valid: [
    { name: 'points of 0', form: { indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 0 | 0 |${rest}` } },
    { name: 'a dash', form: { indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | — | 20 |${rest}` } },
    {
      name: 'text (another rule)',
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 二十 | 20 |${rest}` },
    },
    { name: 'a 无 row', form: { indicators: `产出指标 | 数量指标 | 无 | 无 | 无 | | |${rest}` } },
    { name: 'a name alone', form: { indicators: `产出指标 | 数量指标 | 培训场次 | | | | |${rest}` } },
    { name: 'a name with dashes', form: { indicators: `产出指标 | 数量指标 | 培训场次 | / | / | | / |${rest}` } },
    {
      name: 'a form without points column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 10',
        total: null,
      },
    },
    {
      name: 'a merged points cell with a score each: the others make 100',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 60 | 30 |\n    | | 培训人数 | ≥100人 | 120人 | | 30 |\n    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |',
      },
    },
    {
      name: 'a merged points cell: the others make 100',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 60 | 60 |\n    | | 培训人数 | ≥100人 | 120人 | | |\n    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |',
      },
    },
  ],
  invalid: [
    {
      name: 'a row displaced to the left, whose score stands where the points belong',
      form: { indicators: `满意度指标 | 参训人员满意度 | ≥90% | 95% | | [[10]] | 回收问卷210份，据实统计${rest}` },
      findings: [{ message: 'missing', data: { names: ['参训人员满意度'] }, cells: ['G13'] }],
    },
    {
      name: 'a scored indicator',
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | [[]] | 20 |${rest}` },
      findings: [{ message: 'missing', data: { names: ['培训场次'] }, cells: ['G13'] }],
    },
    {
      name: 'two rows are one finding',
      form: {
        indicators: `产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | [[]] | |\n    | 质量指标 | 合格率 | ≥90% | | | |${rest}`,
      },
      findings: [{ message: 'missing', data: { names: ['培训场次', '合格率'] }, cells: ['G13', 'G14'] }],
    },
    {
      name: 'a score of its own, though the others make 100',
      form: {
        fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 执行率',
        funds: '年度资金总额 | 100 | 100 | 100 | 100.00%',
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 90 | 90 |\n    | | 培训人数 | ≥100人 | 120人 | [[]] | 5 |\n    预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |',
      },
      findings: [{ message: 'missing', data: { names: ['培训人数'] } }],
    },
  ],
});
