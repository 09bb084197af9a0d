import { narrativeSumWrong } from '../../src/rules/narrative-sum-wrong';
import { testRule } from './support/rule-tester';

const outcome = (text: string) => ({ outcome: text });

testRule(narrativeSumWrong, {
  valid: [
    {
      name: 'parts that make up the money',
      form: outcome('全年共支出190万元，由餐费补贴120万元、运营补贴50万元、设备购置20万元组成。'),
    },
    { name: 'told one by one', form: outcome('全年分三期培训，分别为500人、460人、520人，共1480人。') },
    {
      name: 'a total, then all of it one by one',
      form: outcome('全年支出126万元，分别为设备购置78万元、安装48万元。'),
    },
    {
      name: 'more of them told in the sentence before',
      form: outcome('9座续建，新建候车亭22座、修缮候车亭36座，共60座。'),
    },
    { name: 'an average, then each', form: outcome('平均补助50元，分别为30元、60元。') },
    { name: 'a change, then each', form: outcome('人数增加20人，分别为500人、460人。') },
    { name: 'things, then their prices', form: outcome('购置设备2台，分别为5万元、6万元。') },
    { name: 'told one by one in other units', form: outcome('分别培训500人、460人，共2期。') },
    { name: 'told one by one, about', form: outcome('三期分别为约500人、460人，共1000人。') },
    { name: 'prices told one by one', form: outcome('补助标准分别为300元、500元，共发放16000元。') },
    { name: 'shares told one by one', form: outcome('满意度分别为95%、96%，合计95.5%。') },
    {
      name: 'a total with its 万',
      form: outcome('完成补助471.23万元，其中中央补助189.63万元，地方财政补助281.6万元。'),
    },
    { name: 'small sums of a large one', form: outcome('发放补助10万元，其中每人每月6元、每户每月4元。') },
    { name: 'nameless parts that add up', form: outcome('共支出100万元，其中60万元、40万元。') },
    {
      name: 'sums of money of which 其中 names parts',
      form: { outcome: '本项目共支出100万元，其中修补路面60万元，清理边沟20万元。' },
    },
    { name: 'parts that add up', form: outcome('全年共举办培训10场，其中线上4场、线下6场。') },
    { name: 'parts that leave something out', form: outcome('全年共举办培训10场，其中消防培训2场、业务培训3场。') },
    { name: 'one part', form: outcome('全年共举办培训10场，其中线上培训4场。') },
    { name: 'persons under two heads', form: outcome('全年共培训学员40人，其中党员30人、女性25人。') },
    { name: 'other units', form: outcome('全年共举办培训10场，其中线上人员400人、线下人员300人。') },
    { name: 'approximate parts', form: outcome('全年共举办培训10场，其中线上约4场、线下约7场。') },
    { name: 'bounds', form: outcome('全年共举办培训不少于10场，其中线上4场、线下7场。') },
    { name: 'shares', form: outcome('共完成60%，其中线上完成40%、线下完成30%。') },
    { name: 'a total without parts', form: outcome('全年共举办培训10场，其中包括线上培训。') },
    { name: 'parts without a total', form: outcome('全年举办培训多场，其中线上4场、线下7场。') },
    { name: 'two numbers before 其中', form: outcome('共举办培训10场培训学员400人，其中线上4场、线下7场。') },
    { name: 'a total in another sentence', form: outcome('全年共举办培训10场。其中线上4场、线下7场。') },
    { name: 'parts below a total without 共', form: outcome('支出80万元，其中设备30万元、安装35万元。') },
    { name: 'unnamed parts below it', form: outcome('支出80万元，其中30万元、35万元。') },
    { name: 'persons under two heads without 共', form: outcome('培训300人，其中教师200人、党员150人。') },
    {
      name: 'what goes on behind the parts',
      form: outcome('到位资金100万元，其中中央60万元、省级40万元，支出80万元。'),
    },
    { name: 'the same behind one part', form: outcome('到位资金100万元，其中中央60万元，支出80万元。') },
    { name: 'behind parts of a 共', form: outcome('共到位资金100万元，其中中央60万元、省级40万元，支出80万元。') },
    { name: 'a part of a part', form: outcome('支出80万元，其中设备60万元、安装20万元、其中人工15万元。') },
    {
      name: 'parts of a part in brackets',
      form: outcome('支出126万元，其中设备116万元（含水泵78万元、电机38万元）。'),
    },
    { name: 'parts of what was told before', form: outcome('培训300人，新增学员50人，其中党员80人。') },
    { name: 'a price and what it holds', form: outcome('每人补助80元，其中中央60元、省级35元。') },
    { name: 'a change and what it holds', form: outcome('收入增加80万元，其中甲60万元、乙35万元。') },
    { name: 'a form without goals', form: { goal: null } },
    { name: 'a list that adds up', form: outcome('新建候车亭22座、修缮候车亭36座，共58座。') },
    { name: 'a list that goes on', form: outcome('新建候车亭22座、修缮候车亭36座等，共60座。') },
    { name: 'a list behind another number', form: outcome('移位候车亭2座，新建候车亭22座、修缮候车亭36座，共60座。') },
    { name: 'a sum over the years', form: outcome('新建候车亭22座、修缮候车亭36座，累计160座。') },
    { name: 'a sum of something else', form: outcome('新建候车亭22座、修缮候车亭36座，共60个站点。') },
    { name: 'each of a list', form: outcome('每镇新建候车亭2座、修缮候车亭3座，共60座。') },
    { name: 'money of one source', form: outcome('到位资金264万元，其中省级资金200万元。') },
    { name: 'money of all sources', form: outcome('到位资金264万元，其中省级资金200万元、区级资金64万元。') },
    { name: 'money for some things', form: outcome('支出264万元，其中设备200万元、区级资金44万元。') },
  ],
  invalid: [
    {
      name: 'a list with another sum behind it',
      form: outcome('[[新建候车亭22座、修缮候车亭36座，共60座，市民候车条件改善。]]'),
      findings: [
        {
          message: 'sum',
          data: { text: '新建候车亭22座、修缮候车亭36座，共60座', total: '60座', arithmetic: '22 + 36 = 58座' },
        },
      ],
    },
    {
      name: 'money of two sources below the whole: a third may be left out',
      form: outcome('[[到位资金264万元，其中省级资金200万元、区级资金44万元。]]'),
      findings: [
        {
          message: 'sum',
          severity: 'info',
          data: {
            text: '到位资金264万元，其中省级资金200万元、区级资金44万元',
            total: '264万元',
            arithmetic: '200万 + 44万 = 244万元',
          },
        },
      ],
    },
    {
      name: 'money of two sources above the whole',
      form: outcome('[[到位资金264万元，其中省级资金200万元、区级资金84万元。]]'),
      findings: [
        {
          message: 'sum',
          data: {
            text: '到位资金264万元，其中省级资金200万元、区级资金84万元',
            total: '264万元',
            arithmetic: '200万 + 84万 = 284万元',
          },
        },
      ],
    },
    {
      name: 'a pair that opens the names of its parts',
      form: outcome('[[全年共举办培训10场，其中线上培训4场、线下培训5场。]]'),
      findings: [
        {
          message: 'sum',
          data: { text: '共举办培训10场，其中线上培训4场、线下培训5场', total: '10场', arithmetic: '4 + 5 = 9场' },
        },
      ],
    },
    {
      name: 'told one by one, which leaves nothing out',
      form: outcome('[[全年分三期培训，分别为500人、460人、520人，共1560人。]]'),
      findings: [
        {
          message: 'sum',
          data: {
            text: '分别为500人、460人、520人，共1560人',
            total: '1560人',
            arithmetic: '500 + 460 + 520 = 1480人',
          },
          expected: '1480',
          actual: '1560',
          steps: ['500 + 460 + 520 = 1480人'],
        },
      ],
    },
    {
      name: 'a total without its 万',
      form: outcome('[[完成村卫生室补助471.23元，其中中央补助189.63万元，地方财政补助281.6万元。]]'),
      findings: [
        {
          message: 'unit',
          severity: 'info',
          data: { total: '471.23元', parts: ['189.63万元', '281.6万元'] },
          cells: ['F11'],
        },
      ],
    },
    {
      name: 'a total, then one by one less',
      form: outcome('[[全年支出126万元，分别为设备购置78万元、安装38万元，汛期抢险需要得到保障。]]'),
      findings: [
        {
          message: 'sum',
          data: {
            text: '全年支出126万元，分别为设备购置78万元、安装38万元，汛期抢险需要得到保障',
            total: '126万元',
            arithmetic: '78万 + 38万 = 116万元',
          },
        },
      ],
    },
    {
      name: 'parts of money without names fall short',
      form: outcome('[[共支出100万元，其中60万元、35万元。]]'),
      findings: [
        {
          message: 'sum',
          data: { text: '共支出100万元，其中60万元、35万元', total: '100万元', arithmetic: '60万 + 35万 = 95万元' },
        },
      ],
    },
    {
      name: 'sums of money that exceed their total',
      form: { outcome: '[[本项目共支出100万元，其中修补路面60万元，清理边沟50万元。]]' },
      findings: [
        {
          message: 'sum',
          data: {
            text: '共支出100万元，其中修补路面60万元，清理边沟50万元',
            total: '100万元',
            arithmetic: '60万 + 50万 = 110万元',
          },
        },
      ],
    },
    {
      name: 'two halves that fall short',
      form: outcome('[[全年共举办培训10场，其中线上4场、线下5场。]]'),
      findings: [
        {
          message: 'sum',
          data: { text: '共举办培训10场，其中线上4场、线下5场', total: '10场', arithmetic: '4 + 5 = 9场' },
          cells: ['F11'],
          expected: '9',
          actual: '10',
          steps: ['4 + 5 = 9场'],
        },
      ],
    },
    {
      name: 'men and women that are too many',
      form: { goal: '[[共培训40人（其中：男30人，女15人）]]' },
      findings: [
        {
          message: 'sum',
          data: { text: '共培训40人（其中：男30人，女15人）', total: '40人', arithmetic: '30 + 15 = 45人' },
          cells: ['B11'],
        },
      ],
    },
    {
      name: 'money made up of parts that give less',
      form: outcome('[[全年共支出190万元，由餐费补贴120万元、运营补贴50万元、设备购置10万元三部分组成。]]'),
      findings: [
        {
          message: 'sum',
          data: {
            text: '全年共支出190万元，由餐费补贴120万元、运营补贴50万元、设备购置10万元三部分组成',
            total: '190万元',
            arithmetic: '120万 + 50万 + 10万 = 180万元',
          },
        },
      ],
    },
    {
      name: 'meetings that are too many',
      form: outcome('[[共举办活动10场，其中培训7场、讲座5场。]]'),
      findings: [
        {
          message: 'sum',
          severity: 'info',
          data: { text: '共举办活动10场，其中培训7场、讲座5场', total: '10场', arithmetic: '7 + 5 = 12场' },
        },
      ],
    },
    {
      name: 'one part above the total, in a reason',
      form: { indicators: '产出指标 | 数量指标 | 培训人数 | 40人 | 40人 | 10 | 10 | [[共培训40人，其中党员50人。]]' },
      findings: [
        {
          message: 'part',
          data: { text: '共培训40人，其中党员50人', total: '40人', part: '50人' },
          cells: ['I13'],
        },
      ],
    },
    {
      name: 'parts above a total that is told without 共',
      form: outcome('[[支出80万元（其中设备60万元、安装35万元）。]]'),
      findings: [
        {
          message: 'sum',
          data: {
            text: '支出80万元（其中设备60万元、安装35万元）',
            total: '80万元',
            arithmetic: '60万 + 35万 = 95万元',
          },
        },
      ],
    },
    {
      name: 'the same, parted by commas that each say what the first does',
      form: outcome('[[支出80万元，其中设备60万元，安装35万元。]]'),
      findings: [
        {
          message: 'sum',
          data: { text: '支出80万元，其中设备60万元，安装35万元', total: '80万元', arithmetic: '60万 + 35万 = 95万元' },
        },
      ],
    },
    {
      name: 'men and women above a total without 共',
      form: outcome('[[培训300人，其中男200人、女150人。]]'),
      findings: [
        {
          message: 'sum',
          severity: 'info',
          data: { text: '培训300人，其中男200人、女150人', total: '300人', arithmetic: '200 + 150 = 350人' },
        },
      ],
    },
    {
      name: 'one part above its total without 共',
      form: outcome('[[补助80户，其中低保户90户。]]'),
      findings: [{ message: 'part', data: { text: '补助80户，其中低保户90户', total: '80户', part: '90户' } }],
    },
  ],
});
