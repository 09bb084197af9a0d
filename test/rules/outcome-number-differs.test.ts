import { outcomeNumberDiffers } from '../../src/rules/outcome-number-differs';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

const OFFICES = '驻外经贸联络处设立及运营数量 | ≥7 | 8';
const PAPERS = [
  '签发商事证明书 | 70000份 | 78498份',
  '全年签发出口ATA单证册 | 200份 | 331份',
  '全年签发货物原产地证明书 | 650000份 | 795202份',
];
const form = (outcome: string, ...rows: string[]): FormParts => ({
  outcome,
  indicators: rows.map((row) => `产出指标 | 数量指标 | ${row} | 10 | 10 |`).join('\n'),
});

testRule(outcomeNumberDiffers, {
  valid: [
    {
      name: 'a rate told in a word that many names end with',
      form: form('合格率96.5%。', '体育设施合格率 | ≥96% | 97.5%'),
    },
    { name: 'the same number', form: form('海外经贸联络处增至8个。', OFFICES) },
    {
      name: 'what was before and what is now',
      form: form('审批平均办理时间由12天缩短至7天。', '审批平均办理时间 | ≤8天 | 7天'),
    },
    { name: 'part of the thing', form: form('组织驻非洲5个经贸联络处举办活动。', OFFICES) },
    { name: 'two parts of the thing', form: form('筹建2个经贸联络处，组织5个经贸联络处举办活动。', OFFICES) },
    { name: 'another thing that increased', form: form('可签发优惠原产地书种类增至15种。', ...PAPERS) },
    { name: 'new ones against a stock', form: form('经贸联络处增至10个。', '新增经贸联络处数量 | 2个 | 2个') },
    { name: 'a total over the years', form: form('累计建成经贸联络处10个。', '经贸联络处数量 | 2个 | 2个') },
    {
      name: 'average and year’s end',
      form: form('全年平均在职员额人数为12人，年底实有在职员额人数为11人。', '保障人数 | ≥12 | 12'),
    },
    { name: 'one of a list', form: form('开展“跨境电商合规”等合规系列活动3场。', '合规系列活动场次 | 10 | 40') },
    { name: 'some of several', form: form('举办培训、合规论坛3场。', '合规论坛场次 | 10 | 40') },
    { name: 'an approximate number', form: form('合规论坛共举办约30场。', '合规论坛场次 | 10 | 40') },
    { name: 'a number with 余', form: form('合规论坛20余场。', '合规论坛场次 | 10 | 40') },
    { name: 'a bound that holds', form: form('合规论坛超过30场。', '合规论坛场次 | 10 | 40') },
    { name: 'an upper bound that holds', form: form('合规论坛差错不超过30次。', '合规论坛差错次数 | 10 | 4') },
    { name: 'plan and result', form: form('计划合规论坛10场，实际合规论坛40场。', '合规论坛场次 | 10 | 40') },
    { name: 'a very general name', form: form('培训3场。', '培训场次 | 10 | 40') },
    { name: 'a rate of growth', form: form('合规论坛场次同比增长11%。', '合规论坛场次 | 10 | 40') },
    { name: 'an actual in words', form: form('合规论坛3场。', '合规论坛场次 | 10 | 已完成') },
    { name: 'the rounded sum', form: form('全年共签发各类原产地证明书、ATA单证册及认证商事文件87万份。', ...PAPERS) },
    {
      name: 'a sum above its bound',
      form: form('共签发各类原产地证明书、ATA单证册及认证商事文件超过87万份。', ...PAPERS),
    },
    { name: 'an approximate sum', form: form('共签发各类原产地证明书、ATA单证册及认证商事文件近88万份。', ...PAPERS) },
    {
      name: 'a sum of more than the indicators',
      form: form('共签发原产地证明书、领事认证和商事文件90万份。', ...PAPERS.slice(0, 2)),
    },
    { name: 'a sum of things that are not listed', form: form('共签发各类证明书及文件88万份。', ...PAPERS) },
    { name: 'a list that leaves the indicator open', form: form('共签发证明书、证明书册、文件88万份。', ...PAPERS) },
    { name: 'a list without a total', form: form('签发原产地证明书、ATA单证册及商事文件88万份。', ...PAPERS) },
    { name: 'two totals for one indicator', form: form('联络处共计10个，年底联络处增至12个。', '联络处数量 | 7 | 8') },
    { name: 'a blank outcome', form: form('', OFFICES) },
    { name: 'a form without goals', form: { goal: null } },
  ],
  invalid: [
    {
      name: 'a rate without the first words of its name',
      form: form('[[场馆开放342天，设施完好率96.5%。]]', '体育设施完好率 | ≥96% | 97.5%'),
      findings: [{ message: 'single', data: { text: '设施完好率96.5%', name: '体育设施完好率', actual: '97.5%' } }],
    },
    {
      name: 'a name that says more than the text',
      form: form('[[建成助餐点49个，全部投入使用。]]', '建成社区助餐点 | 24个 | 24个'),
      findings: [
        {
          message: 'single',
          data: { text: '建成助餐点49个', name: '建成社区助餐点', actual: '24个' },
          cells: ['F11', 'F13'],
        },
      ],
    },
    {
      name: 'a stock that grew to more than the indicator',
      form: form('[[筹建2个经贸联络处，海外经贸联络处增至10个，并建立信息资源库。]]', OFFICES),
      findings: [
        {
          message: 'single',
          data: { text: '海外经贸联络处增至10个', name: '驻外经贸联络处设立及运营数量', actual: '8' },
          cells: ['F11', 'F13'],
        },
      ],
    },
    {
      name: 'the indicator’s very name with another number',
      form: form('[[全年举办合规论坛38场。]]', '合规论坛场次 | 10 | 40'),
      findings: [
        {
          message: 'single',
          data: { text: '全年举办合规论坛38场', name: '合规论坛场次', actual: '40' },
          cells: ['F11', 'F13'],
        },
      ],
    },
    {
      name: 'a rate under its very name',
      form: form('[[认证培训合格率达96%。]]', '认证培训合格率 | 95% | 98%'),
      findings: [{ message: 'single', data: { text: '认证培训合格率达96%', name: '认证培训合格率', actual: '98%' } }],
    },
    {
      name: 'a bound that does not hold',
      form: form('[[合规论坛超过40场。]]', '合规论坛场次 | 10 | 35'),
      findings: [{ message: 'single', data: { text: '合规论坛超过40场', name: '合规论坛场次', actual: '35' } }],
    },
    {
      name: 'a sum that misses the total at its own precision',
      form: form('[[全年共签发各类原产地证明书、ATA单证册及认证商事文件88万份，同比增长11%。]]', ...PAPERS),
      findings: [
        {
          message: 'total',
          data: {
            text: '全年共签发各类原产地证明书、ATA单证册及认证商事文件88万份',
            names: ['签发商事证明书', '全年签发出口ATA单证册', '全年签发货物原产地证明书'],
            arithmetic: '78498 + 331 + 795202 = 874031份',
          },
          cells: ['F11', 'F13', 'F14', 'F15'],
          steps: ['78498 + 331 + 795202 = 874031'],
        },
      ],
    },
  ],
});
