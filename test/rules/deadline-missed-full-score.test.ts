import { deadlineMissedFullScore } from '../../src/rules/deadline-missed-full-score';
import { testRule } from './support/rule-tester';

const row = (target: string, actual: string, score: string, reason = ''): { indicators: string } => ({
  indicators: `产出指标 | 时效指标 | 改造完工时间 | ${target} | ${actual} | 10 | ${score} | ${reason}`,
});

testRule(deadlineMissedFullScore, {
  valid: [
    { name: 'each part in time', form: row('10月31日前', '一期9月20日、二期10月25日', '10') },
    { name: 'the end of it in time', form: row('2023年10月31日前', '2023年3月6日开工，10月20日完工', '10') },
    { name: 'between two days, as long as it may take', form: row('≤180天', '3月1日至8月20日', '10') },
    { name: 'next year’s money in time', form: row('及时', '次年预算及时下达', '10') },
    { name: 'requests for a delay, dealt with in time', form: row('及时', '延期申请及时办理', '10') },
    { name: 'on the day', form: row('2023年10月31日', '2023年10月31日', '10') },
    { name: 'before it', form: row('2023年10月31日前', '2023年9月30日', '10') },
    { name: 'within the month that the target gives', form: row('2023年10月底前', '2023年10月31日', '10') },
    { name: 'the year alone', form: row('2023年', '2023年12月20日', '10') },
    { name: 'a month against a year', form: row('2023年10月31日', '2023年', '10') },
    { name: 'late, with points lost', form: row('2023年10月31日', '2023年11月20日', '8', '降雨停工；已调整计划') },
    { name: 'not before a day', form: row('≥2023年10月31日', '2023年11月20日', '10') },
    { name: 'words', form: row('接待任务结束两周内', '2023年11月20日', '10') },
    { name: 'on time, the year left to the form', form: row('12月31日前', '12月20日', '10') },
    { name: 'not done yet, with points lost', form: row('12月底前', '尚未完成', '4', '征地受阻；已调整计划') },
    { name: 'a word of the time and no more', form: row('12月底前', '按期完成', '10') },
    { name: 'ahead of time', form: row('12月底前', '提前15天完成', '10') },
    { name: 'a limit in months kept in days', form: row('≤10个月', '300天', '10') },
    { name: 'so many days as some months have', form: row('≤10个月', '304天', '10') },
    { name: 'months and days within it', form: row('≤10个月', '9个月15天', '10') },
    { name: 'working days within as many days', form: row('≤6个工作日', '15天', '10') },
    { name: 'a limit in months missed, with points lost', form: row('≤10个月', '400天', '7', '降雨停工；已调整计划') },
    { name: 'months without a word of which way', form: row('10个月', '400天', '10') },
    { name: 'no points', form: row('2023年10月31日', '2023年11月20日', '') },
  ],
  invalid: [
    ...[
      ['10月31日前', '一期9月20日、二期11月5日'],
      ['2023年10月31日前', '2023年3月6日开工，11月20日完工'],
      ['10月31日前', '推迟至12月'],
      ['每月10日前', '3月于14日上报，其余月份按期上报'],
    ].map(([target = '', actual = '']) => ({
      name: `late in one of several days or months: ${actual}`,
      form: row(target, actual, '[[10]]'),
      findings: [{ message: 'late' as const, data: { name: '改造完工时间', target, actual, printed: '10' } }],
    })),
    {
      name: 'longer between two days than it may take',
      form: row('≤180天', '3月1日开工，9月30日完工', '[[10]]'),
      findings: [
        {
          message: 'duration',
          data: { name: '改造完工时间', target: '≤180天', actual: '3月1日开工，9月30日完工', printed: '10' },
        },
      ],
    },
    {
      name: 'a limit in months missed in days',
      form: row('≤10个月', '400天', '[[10]]'),
      findings: [
        { message: 'duration', data: { name: '改造完工时间', target: '≤10个月', actual: '400天', printed: '10' } },
      ],
    },
    {
      name: 'days missed by working days',
      form: row('≤6天', '8个工作日', '[[10]]'),
      findings: [
        { message: 'duration', data: { name: '改造完工时间', target: '≤6天', actual: '8个工作日', printed: '10' } },
      ],
    },
    {
      name: 'a service shorter than asked for',
      form: row('≥1年', '300天', '[[10]]'),
      findings: [
        { message: 'duration', data: { name: '改造完工时间', target: '≥1年', actual: '300天', printed: '10' } },
      ],
    },
    {
      name: 'so many days late',
      form: row('12月底前', '推迟15天完成', '[[10]]'),
      findings: [
        { message: 'late', data: { name: '改造完工时间', target: '12月底前', actual: '推迟15天完成', printed: '10' } },
      ],
    },
    {
      name: 'two months late in words',
      form: row('12月底前', '比计划推迟两个月', '[[10]]'),
      findings: [
        {
          message: 'late',
          data: { name: '改造完工时间', target: '12月底前', actual: '比计划推迟两个月', printed: '10' },
        },
      ],
    },
    {
      name: 'not done yet',
      form: row('12月底前', '尚未完成', '[[10]]'),
      findings: [
        { message: 'late', data: { name: '改造完工时间', target: '12月底前', actual: '尚未完成', printed: '10' } },
      ],
    },
    ...['尚未组织验收', '待验收', '国庆节后全部完成'].map((actual) => ({
      name: `not done when it was due, in words: ${actual}`,
      form: row('9月30日前完成验收', actual, '[[10]]'),
      findings: [
        {
          message: 'late',
          data: { name: '改造完工时间', target: '9月30日前完成验收', actual, printed: '10' },
        } as const,
      ],
    })),
    {
      name: 'not in time',
      form: row('12月底前', '未按期完成', '[[10]]'),
      findings: [
        { message: 'late', data: { name: '改造完工时间', target: '12月底前', actual: '未按期完成', printed: '10' } },
      ],
    },
    ...[
      ['按时完成', '未按时完成'],
      ['及时', '不及时'],
      ['按合同工期完成', '延期至次年3月完成'],
      ['按期上线', '次年1月上线'],
      ['12月底前', '延后15天完成'],
      ['10月底前', '11月12日全部配发到位'],
    ].map(([target = '', actual = '']) => ({
      name: `${actual} of ${target}`,
      form: row(target, actual, '[[10]]'),
      findings: [{ message: 'late' as const, data: { name: '改造完工时间', target, actual, printed: '10' } }],
    })),
    {
      name: 'three weeks late',
      form: row('2023年10月31日', '2023年11月20日', '[[10]]'),
      findings: [
        {
          message: 'late',
          data: { name: '改造完工时间', target: '2023年10月31日', actual: '2023年11月20日', printed: '10' },
          cells: ['H13', 'E13', 'F13', 'G13'],
        },
      ],
    },
    {
      name: 'a day late',
      form: row('2023年10月30日前', '2023年10月31日', '[[10]]'),
      findings: [
        {
          message: 'late',
          data: { name: '改造完工时间', target: '2023年10月30日前', actual: '2023年10月31日', printed: '10' },
        },
      ],
    },
    {
      name: 'in the next year, with a cause that nobody agreed to',
      form: row('12月31日前', '次年1月15日', '[[10]]', '雨雪停工；下一步提前备料'),
      findings: [
        {
          message: 'late',
          data: { name: '改造完工时间', target: '12月31日前', actual: '次年1月15日', printed: '10' },
        },
      ],
    },
    {
      name: 'a year late, as was agreed: worth knowing',
      form: row('2022年12月', '2023年1月', '[[10]]', '经批准延期'),
      findings: [
        {
          message: 'late',
          severity: 'info',
          data: { name: '改造完工时间', target: '2022年12月', actual: '2023年1月', printed: '10' },
        },
      ],
    },
  ],
});
