import { unitDiffers } from '../../src/rules/unit-differs';
import { testRule } from './support/rule-tester';

const row = (values: string): { readonly indicators: string } => ({
  indicators: `产出指标 | 数量指标 | ${values} | 10 | 10 |`,
});

testRule(unitDiffers, {
  valid: [
    {
      name: 'each quarter and in the year',
      form: { indicators: '产出指标 | 数量指标 | 巡查 | 每季度3次 | 12次 | 10 | 10 |' },
    },
    {
      name: 'a number of the year, said to be that',
      form: { indicators: '产出指标 | 数量指标 | 巡查 | 12次/年 | 12次 | 10 | 10 |' },
    },
    { name: 'convertible lengths', form: row('修建道路 | 3公里 | 3200米') },
    {
      name: 'metres of kilometres, scored as so little earns',
      form: { indicators: '产出指标 | 数量指标 | 修建道路 | ≥36公里 | 35.2米 | 10 | 0.01 | 尚未开工' },
    },
    { name: 'seconds of minutes', form: row('页面响应时间 | ≤3分钟 | 4秒') },
    { name: 'metres of kilometres that are a thousand times more', form: row('修建道路 | ≥36公里 | 36400米') },
    { name: 'a unit by its symbol', form: row('厂界噪声 | ≤55分贝 | 52.4dB') },
    { name: 'hours and minutes for hours', form: row('办理时间 | ≤2小时 | 1小时45分钟') },
    { name: 'the same unit', form: row('培训场次 | 10场 | 12场') },
    { name: 'numbers in 万 that are far apart, and no 万 times', form: row('减免费用 | ≥56万元 | 5600万元') },
    { name: 'magnitudes of one unit', form: row('减免费用 | 2300万元 | 27830000元') },
    { name: 'a magnitude and a number of another size', form: row('培训人次 | 1.2万人次 | 500人次') },
    { name: 'nothing done', form: row('节水量 | 30万立方米 | 0立方米') },
    { name: 'nothing of nothing', form: row('节水量 | 0万立方米 | 0立方米') },
    { name: 'less than a third of the target with its 万', form: row('节水量 | 91万立方米 | 30立方米') },
    { name: 'more than three times the target with its 万', form: row('节水量 | 10万立方米 | 31立方米') },
    { name: 'exact synonyms', form: row('建设面积 | 100平方米 | 120㎡') },
    { name: '% and ‰', form: row('差错率 | ≤1% | 5‰') },
    { name: 'a bare number (another rule)', form: row('培训场次 | 10场 | 12') },
    { name: 'a bare target', form: row('培训场次 | 10 | 12场') },
    { name: 'words', form: row('培训场次 | 10场 | 完成') },
    { name: 'words as target', form: row('培训 | 有效 | 10场') },
    { name: 'several numbers, one in the unit', form: row('培训人数 | 400人 | 培训400人，投入3万元') },
    { name: 'a noun that is no unit', form: row('制作 | 3展板 | 3块') },
    { name: 'a noun on the other side', form: row('制作 | 3块 | 3展板') },
    {
      name: 'blank values',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | | | 10 | 10 |' },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' },
    },
    {
      name: 'several numbers of other kinds',
      form: { indicators: '产出指标 | 数量指标 | 培训 | 10场 | 制作展板20块，投入3万元 | 10 | 10 |' },
    },
    {
      name: 'several numbers for a bare target',
      form: { indicators: '产出指标 | 数量指标 | 培训 | 10 | 线下6场，线上4场 | 10 | 10 |' },
    },
    {
      name: 'a price with a synonym',
      form: { indicators: '产出指标 | 成本指标 | 造价 | 850元/平方米 | 840元/㎡ | 10 | 10 |' },
    },
    {
      name: '名 for 人',
      form: { indicators: '产出指标 | 数量指标 | 培训人数 | 400人 | 420名 | 10 | 10 |' },
    },
  ],
  invalid: [
    {
      name: 'a result without the 万 of its target',
      form: row('节水量 | ≥30万立方米 | [[32立方米]]'),
      findings: [{ message: 'magnitude', data: { items: ['节水量 ≥30万立方米 → 32立方米'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: 'results that their 万 makes a third of the target and three times it',
      form: {
        indicators: `
          产出指标 | 数量指标 | 节水量 | ≥90万立方米 | [[30立方米]] | 10 | 10 |
          | | 供水量 | ≥10万立方米 | 30立方米 | 10 | 10 |`,
      },
      findings: [
        {
          message: 'magnitude',
          data: { items: ['节水量 ≥90万立方米 → 30立方米', '供水量 ≥10万立方米 → 30立方米'] },
          cells: ['F13', 'E13', 'F14', 'E14'],
        },
      ],
    },
    {
      name: 'a 万 too many',
      form: row('节水量 | ≥30立方米 | [[32万立方米]]'),
      findings: [{ message: 'magnitude', data: { items: ['节水量 ≥30立方米 → 32万立方米'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: '元 counted as 万元',
      form: row('设备采购费用 | ≤560万元 | [[5488000万元]]'),
      findings: [{ message: 'twice', data: { items: ['设备采购费用 ≤560万元 → 5488000万元'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: 'metres written for kilometres',
      form: row('管网长度 | ≥36公里 | [[36.4米]]'),
      findings: [{ message: 'size', data: { items: ['管网长度 ≥36公里 → 36.4米'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: 'tons written for kilograms',
      form: row('清运垃圾 | ≥800公斤 | [[785吨]]'),
      findings: [{ message: 'size', data: { items: ['清运垃圾 ≥800公斤 → 785吨'] }, cells: ['F13', 'E13'] }],
    },
    {
      name: 'unlike units, one finding for all rows',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | [[800人]] | 10 | 10 |
          | | 受益农户 | 1000户 | 3000人 | 10 | 10 |
          | | 网点 | 10个 | 100% | 10 | 10 |`,
      },
      findings: [
        {
          message: 'unlike',
          data: { items: ['培训场次 10场 → 800人', '受益农户 1000户 → 3000人', '网点 10个 → 100%'] },
          cells: ['F13', 'E13', 'F14', 'E14', 'F15', 'E15'],
        },
      ],
    },
    {
      name: 'units between which forms waver',
      form: {
        indicators: `
          产出指标 | 数量指标 | 参训人数 | 400人 | [[500人次]] | 10 | 10 |
          | | 单证册 | 200册 | 331份 | 10 | 10 |
          | 成本指标 | 搭建费 | 850元/个 | 880元 | 10 | 10 |`,
      },
      findings: [
        {
          message: 'kindred',
          severity: 'info',
          data: { items: ['参训人数 400人 → 500人次', '单证册 200册 → 331份', '搭建费 850元/个 → 880元'] },
        },
      ],
    },
    {
      name: '人 and 人次 within one result',
      form: row('参与人数 | ≥400人 | [[线下400人，线上50万余人次]]'),
      findings: [
        {
          message: 'kindred',
          severity: 'info',
          data: { items: ['参与人数 ≥400人 → 线下400人，线上50万余人次'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'money against a count',
      form: { indicators: '产出指标 | 数量指标 | 采购设备 | 10台 | [[25万元]] | 10 | 10 |' },
      findings: [
        {
          message: 'unlike',
          data: { items: ['采购设备 10台 → 25万元'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'another currency',
      form: { indicators: '效益指标 | 经济效益指标 | 签约金额 | 300万元 | [[50万美元]] | 10 | 10 |' },
      findings: [
        {
          message: 'unlike',
          data: { items: ['签约金额 300万元 → 50万美元'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'a period on one side, of which nobody knows how many the year had',
      form: { indicators: '产出指标 | 数量指标 | 巡查 | 12次/日 | [[12次]] | 10 | 10 |' },
      findings: [
        {
          message: 'kindred',
          severity: 'info',
          data: { items: ['巡查 12次/日 → 12次'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
    {
      name: 'per cent against points of per cent',
      form: { indicators: '效益指标 | 经济效益指标 | 增长 | 3% | [[3个百分点]] | 10 | 10 |' },
      findings: [
        {
          message: 'kindred',
          severity: 'info',
          data: { items: ['增长 3% → 3个百分点'] },
          cells: ['F13', 'E13'],
        },
      ],
    },
  ],
});
