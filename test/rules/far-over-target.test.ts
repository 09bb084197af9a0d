import { farOverTarget } from '../../src/rules/far-over-target';
import { testRule } from './support/rule-tester';

const row = (cells: string, level2 = '数量指标'): { indicators: string } => ({
  indicators: `产出指标 | ${level2} | ${cells} |`,
});

testRule(farOverTarget, {
  valid: [
    {
      name: 'no points, and a reason',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析及改进措施',
        indicators: '产出指标 | 数量指标 | 宣传期数 | 100期 | 300期 | 20 | 上级追加任务，全年加密宣传',
        total: null,
      },
    },
    {
      name: 'no points, a price that rose',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '产出指标 | 成本指标 | 人均培训成本 | 100元 | 300元 | 20',
        total: null,
      },
    },
    { name: 'just below 120 %', form: row('培训场次 | 1000场 | 1199场 | 10 | 10') },
    { name: '90 % and 100 %', form: row('合格率 | ≥90% | 100% | 10 | 10', '质量指标') },
    { name: 'a reduced score', form: row('培训场次 | 10场 | 20场 | 10 | 8') },
    { name: 'a blank score', form: row('培训场次 | 10场 | 20场 | 10 |') },
    { name: 'points of 0', form: row('培训场次 | 10场 | 20场 | 0 | 0') },
    { name: 'a target of 0', form: row('培训场次 | 0 | 20 | 10 | 10') },
    { name: 'no complaint', form: row('投诉次数 | <2 | 0 | 10 | 10') },
    { name: 'a limit that is exceeded', form: row('人均培训成本 | ≤400元/人 | 800元/人 | 10 | 10', '成本指标') },
    { name: 'a time, which may be better short', form: row('使用时间 | 20天 | 40天 | 10 | 10', '时效指标') },
    { name: 'a sentence with two numbers', form: row('参与人数 | ≥400人 | 线下参与400人，线上参与50万余人次 | 5 | 5') },
    { name: 'a bare number beside a magnitude', form: row('参与人数 | 62.73 | 62.73万 | 5 | 5') },
    { name: 'a bare number that may be a fraction or a per cent', form: row('成本节约率 | 5% | 0.3 | 8 | 8') },
    { name: 'an = target', form: row('培训场次 | =10场 | 20场 | 10 | 10') },
    { name: 'words', form: row('培训效果 | 有效 | 有效 | 10 | 10') },
  ],
  invalid: [
    {
      name: 'no points, three times the target and no word of why',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '产出指标 | 数量指标 | 宣传期数 | 100期 | [[300期]] | 20',
        total: null,
      },
      findings: [
        {
          message: 'farOverUnscored',
          severity: 'info',
          data: { count: 1, items: ['宣传期数 300%'], threshold: '130%' },
        },
      ],
    },
    {
      name: 'two far over and one over: a finding each',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | [[13场]] | 10 | 10 |\n    | | 发放册数 | 650000份 | [[795202份]] | 10 | 10 |\n    | | 专业观众数 | 500 | 约2500 | 10 | 10 | 无偏差',
      },
      findings: [
        {
          message: 'farOver',
          data: { count: 2, items: ['培训场次 130%', '专业观众数 500%'], threshold: '130%' },
          cells: ['F13', 'F15', 'E13', 'E15'],
          steps: ['13场 ÷ 10场 = 130%', '2500 ÷ 500 = 500%'],
        },
        {
          message: 'over',
          severity: 'info',
          data: { count: 1, items: ['发放册数 122.3%'], threshold: '120%' },
          cells: ['F14', 'E14'],
        },
      ],
    },
    {
      name: 'exactly 120 %, a saving of cost',
      form: row('成本节约率 | 5% | [[6%]] | 10 | 10', '成本指标'),
      findings: [
        { message: 'over', severity: 'info', data: { count: 1, items: ['成本节约率 120%'], threshold: '120%' } },
      ],
    },
    {
      name: 'with a reason that tells where the excess is from',
      form: {
        indicators:
          '效益指标 | 经济效益指标 | 为企业减免办证费用 | 2000万元 | [[3000万元]] | 10 | 10 | 外贸形势平稳向好',
      },
      findings: [
        {
          message: 'farOverExplained',
          severity: 'info',
          data: { count: 1, items: ['为企业减免办证费用 150%'], threshold: '130%' },
        },
      ],
    },
    {
      name: 'with a reason that owns to a low target, and with one that fits any row',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | [[20场]] | 10 | 10 | 年初目标设定偏低\n | | 编印教材 | 100册 | 150册 | 10 | 10 | 加强管理\n | | 组织调研 | 4次 | [[8次]] | 10 | 10 | 上级追加两项课题',
      },
      findings: [
        { message: 'farOver', data: { count: 2, items: ['培训场次 200%', '编印教材 150%'], threshold: '130%' } },
        {
          message: 'farOverExplained',
          severity: 'info',
          data: { count: 1, items: ['组织调研 200%'], threshold: '130%' },
        },
      ],
    },
  ],
});
