import { valueNotComputable } from '../../src/rules/value-not-computable';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({ indicators: `产出指标 | 数量指标 | ${values}` });

testRule(valueNotComputable, {
  valid: [
    { name: 'every one', form: { indicators: '产出指标 | 质量指标 | 合格率 | 100% | 全部合格 | 10 | 10 |' } },
    {
      name: 'parts that add up to the target',
      form: { indicators: '产出指标 | 数量指标 | 服务人数 | ≥1300人 | 失能老人526人，低保老人800人 | 10 | 10 |' },
    },
    {
      name: 'a score that follows from one of the numbers',
      form: { indicators: '产出指标 | 数量指标 | 开放天数 | ≥330天 | 335天（春节及检修闭馆30天） | 10 | 10 |' },
    },
    {
      name: 'prices that each keep to the limit',
      form: { indicators: '产出指标 | 成本指标 | 亩均补助 | ≤200元/亩 | 早稻180元/亩，中稻200元/亩 | 10 | 10 |' },
    },
    {
      name: 'parts that do not make up their total, of which another rule speaks',
      form: { indicators: '产出指标 | 数量指标 | 筛查人数 | ≥6000人 | 6150人（城区2980人，农村2970人） | 10 | 10 |' },
    },
    { name: 'number against number', form: row('培训场次 | 10场 | 8场 | 10 | 8 | 场地停用') },
    { name: 'words against words', form: row('行业发展 | 有效 | 有效 | 10 | 10 |') },
    { name: 'words as target, a number as result', form: row('行业发展 | 有效 | 10家 | 10 | 10 |') },
    { name: 'a blank actual (another rule)', form: row('培训场次 | 10场 | | 10 | 10 |') },
    {
      name: 'an error value (another rule)',
      form: { ...row('培训场次 | 10场 | | 10 | 10 |'), cells: { F13: { value: { error: '#DIV/0!' } } } },
    },
    { name: 'unlike units (another rule)', form: row('培训场次 | 10场 | 8天 | 10 | 10 |') },
    {
      name: 'the year’s number with what it has come to',
      form: row('简报期数 | ≥40期 | 42期（累计118期） | 10 | 10 |'),
    },
    { name: 'months and days for months', form: row('工期 | ≤10个月 | 9个月15天 | 10 | 10 |') },
    { name: 'one comparable number among several', form: row('培训人数 | 400人 | 培训400人，投入3万元 | 10 | 10 |') },
    { name: 'a sentence with one number', form: row('培训人数 | 400人 | 培训400人，效果良好 | 10 | 10 |') },
    {
      name: 'a sentence with one number for a bare target',
      form: row('培训人数 | 400 | 全年培训干部400人，效果良好 | 10 | 10 |'),
    },
    {
      name: 'a sentence with a bare number',
      form: row('培训人数 | 400人 | 全年培训干部共计400，效果良好 | 10 | 10 |'),
    },
    { name: 'a time limit kept', form: row('结算周期 | 30日内 | 按期完成 | 10 | 10 |') },
    { name: 'whichever is meant', form: row('合格率 | ≥98% | 全年平均99.3%，最低月份98.5% | 10 | 10 |') },
    { name: 'whichever is meant, at the limit', form: row('差错率 | ≤2% | 全年平均1.3%，最高月份2% | 10 | 10 |') },
    { name: 'a result and by how much it changed', form: row('审理天数 | ≤60天 | 54.6天，同比缩短3.1天 | 10 | 10 |') },
    { name: 'each of several results', form: row('满意度 | ≥90% | 春季93%、秋季95% | 10 | 10 |') },
    { name: 'a sentence for 0', form: row('安全事故 | 0起 | 全年未发生安全事故 | 10 | 10 |') },
    { name: '未发生 for 0', form: row('安全事故 | 0起 | 未发生 | 10 | 10 |') },
    { name: '无 for a limit', form: row('投诉次数 | ≤3次 | 无 | 10 | 10 |') },
    { name: '无 for 0', form: row('新增负债 | 0万元 | 无 | 10 | 10 |') },
    { name: 'a dash without a score', form: row('培训场次 | 10场 | — | 10 | |') },
    { name: 'a dash with a score of 0', form: row('培训场次 | 10场 | — | 10 | 0 |') },
    { name: 'a range', form: row('工期 | 10天 | 8-12天 | 10 | 10 |') },
    { name: 'a row without points', form: row('培训场次 | 10场 | 完成 | 0 | 0 |') },
    { name: 'a row that is not applicable', form: row('无 | 无 | 无 | 0 | 0 |') },
    {
      name: 'an approximate number',
      form: { indicators: '产出指标 | 数量指标 | 观众数 | 500人 | 约2500人 | 10 | 10 |' },
    },
    {
      name: 'a bound in place of a number (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 服务天数 | ≥360天 | ≥360天 | 10 | 10 |' },
    },
    {
      name: 'a date as target',
      form: { indicators: '产出指标 | 时效指标 | 完成时限 | 2023年12月31日前 | 按期完成 | 10 | 10 |' },
    },
    {
      name: 'a formula that was not computed (another rule)',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | | 10 | 10 |',
        cells: { F13: { value: null, formula: 'A1' } },
      },
    },
    {
      name: 'a form of qualitative targets',
      form: { indicators: '产出指标 | 时效指标 | 结算周期 | 接待任务结束两周内 | 接待任务结束两周内 | 5 | 5 | 无偏差' },
    },
  ],
  invalid: [
    {
      name: 'words in place of numbers, one finding for all rows',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | [[已完成]] | 10 | 10 |
          | 质量指标 | 合格率 | ≥90% | 达标 | 10 | 10 |
          | | 差错 | 1次 | 未知 | 10 | 10 |
          | | 网点 | 3个 | 改造面积较大，成效明显 | 10 | 10 |`,
      },
      findings: [
        {
          message: 'words',
          data: {
            items: [
              '培训场次 10场 → 已完成',
              '合格率 ≥90% → 达标',
              '差错 1次 → 未知',
              '网点 3个 → 改造面积较大，成效明显',
            ],
          },
          cells: ['F13', 'E13', 'F14', 'E14', 'F15', 'E15', 'F16', 'E16'],
        },
      ],
    },
    {
      name: 'a dash or 无 with points for something that was to be done',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | [[—]] | 10 | 10 |\n | | 教材 | 100册 | 无 | 10 | 10 |',
      },
      findings: [{ message: 'words', data: { items: ['培训场次 10场 → —', '教材 100册 → 无'] } }],
    },
    {
      name: 'several numbers of the kind asked for',
      form: row('参与人数 | ≥400人 | [[线下400人，线上50万余人次]] | 5 | 5 | 无偏差'),
      findings: [
        { message: 'several', data: { items: ['参与人数 ≥400人 → 线下400人，线上50万余人次'] }, cells: ['F13', 'E13'] },
      ],
    },
    {
      name: 'words for a percentage',
      form: { indicators: '产出指标 | 质量指标 | 合格率 | 100% | [[合格]] | 10 | 10 |' },
      findings: [
        {
          message: 'words',
          data: { items: ['合格率 100% → 合格'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'words for a bare number',
      form: { indicators: '产出指标 | 数量指标 | 改造项目数量 | 1 | [[已完成改造]] | 10 | 10 |' },
      findings: [
        {
          message: 'words',
          data: { items: ['改造项目数量 1 → 已完成改造'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'several numbers where one has to be hit',
      form: row('合格率 | =98% | [[全年平均99.3%，最低月份98.5%]] | 10 | 10 |'),
      findings: [{ message: 'several', data: { items: ['合格率 =98% → 全年平均99.3%，最低月份98.5%'] } }],
    },
    {
      name: 'several numbers for a bare target',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10 | [[线下6场，线上4场]] | 10 | 10 |' },
      findings: [
        {
          message: 'several',
          data: { items: ['培训场次 10 → 线下6场，线上4场'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'a score that none of the numbers gives which may be meant',
      form: { indicators: '产出指标 | 数量指标 | 服务人数 | ≥600人 | [[报名640人，参训580人]] | 10 | 9 |' },
      findings: [
        {
          message: 'readings',
          data: {
            name: '服务人数',
            target: '≥600人',
            text: '报名640人，参训580人',
            readings: ['580'],
            printed: '9',
          },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'words and several numbers in two findings',
      form: {
        indicators:
          '产出指标 | 数量指标 | 参与人数 | 400人 | [[线下300人，线上500人次]] | 10 | 10 |\n | | 教材 | 100册 | [[已印制]] | 10 | 10 |',
      },
      findings: [
        {
          message: 'words',
          data: { items: ['教材 100册 → 已印制'] },
          cells: ['F14', 'E14'],
        },
        {
          message: 'several',
          data: { items: ['参与人数 400人 → 线下300人，线上500人次'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
  ],
});
