import { outcomeNumberDiffers } from '../../src/rules/outcome-number-differs';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

const OFFICES = '驻外经贸联络处设立及运营数量 | ≥7 | 8';
const PAPERS = [
  '签发商事证明书 | 70000份 | 78498份',
  '全年签发出口ATA单证册 | 200份 | 331份',
  '全年签发货物原产地证明书 | 650000份 | 795202份',
];
const PARK = '口袋公园建成时间 | 2023年12月底前 | 2023年12月20日';
const SERVED = '接受康复服务残疾人数 | ≥520人 | 520人';
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
    ...['设备完好率稳定在97.5%。', '设备完好率保持在96%以上。', '设备完好率维持97.5%。'].map((outcome) => ({
      name: `a level that was kept, as the row has it: ${outcome}`,
      form: form(outcome, '设备完好率 | ≥96% | 97.5%'),
    })),
    ...[
      ['the same number', '为520名残疾人提供康复服务。'],
      ['some of them', '为300名残疾人提供康复服务。'],
      ['another service', '为620名残疾人提供辅具适配。'],
      ['other people', '为620名学生提供康复服务。'],
    ].map(([name = '', outcome = '']) => ({ name: `those who were served: ${name}`, form: form(outcome, SERVED) })),
    {
      name: 'those who were served in two ways, which two rows count',
      form: form('为620名残疾人提供康复服务。', SERVED, '接受辅具服务残疾人数 | ≥100人 | 110人'),
    },
    {
      name: 'the day of an event that a contract had',
      form: form('合同约定口袋公园建成时间为10月5日。', PARK),
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
    ...[
      ['of the row’s own result', '原定40场合规论坛仅完成30场。', '合规论坛场次 | 40场 | 30场'],
      ['all of it in the end', '原定40场合规论坛，实际完成30场，另由县区补办10场。', '合规论坛场次 | 40场 | 40场'],
      ['of a part', '城区原定30场合规论坛，实际完成20场。', '合规论坛场次 | 40场 | 40场'],
      ['of half a year', '原定合规论坛40场，上半年仅完成15场。', '合规论坛场次 | 40场 | 40场'],
      ['of another thing', '计划合规论坛40场，实际完成30场惠民演出。', '合规论坛场次 | 40场 | 40场'],
      ['of another thing, named before', '计划合规论坛40场，实际讲座30场。', '合规论坛场次 | 40场 | 40场'],
    ].map(([name, outcome = '', one = '']) => ({ name: `plan and result ${name}`, form: form(outcome, one) })),
    { name: 'a very general name', form: form('培训3场。', '培训场次 | 10 | 40') },
    { name: 'a rate of growth', form: form('合规论坛场次同比增长11%。', '合规论坛场次 | 10 | 40') },
    ...[
      ['what was planned', '年度任务合规论坛30场，完成率133%。'],
      ['what another year is to bring', '2024年合规论坛50场。'],
      ['another year, told in a clause of its own', '2022年受疫情影响，合规论坛30场。'],
      ['a quarter', '四季度合规论坛10场。'],
      ['a part of the year up to a month', '至6月底合规论坛18场。'],
      ['a month', '9月举办合规论坛12场。'],
      ['the first of several lots', '首批合规论坛8场，第二批合规论坛12场。'],
      ['one of several places each', '合规论坛各20场。'],
      ['an average', '合规论坛场次月均3场。'],
      ['what is left', '其余合规论坛5场。'],
      ['what was taken back', '取消合规论坛2场。'],
      ['the whole city', '全市合规论坛160场。'],
      ['parts behind a colon', '其中：线上合规论坛15场，合规论坛25场。'],
      ['what is new in it', '新增合规论坛6场。'],
      ['a number that was corrected in the text', '原方案合规论坛60场，调整为40场。'],
    ].map(([name = '', text = '']) => ({ name, form: form(text, '合规论坛场次 | 10 | 40场') })),
    ...[
      ['the same month', '口袋公园于12月建成。'],
      ['the same month, told of something else', '口袋公园10月建成，12月开放。'],
      ['a deadline', '口袋公园于11月底前建成。'],
      ['one of several', '滨河口袋公园9月建成。'],
      ['the first of several', '首批口袋公园6月建成。'],
      ['a plan', '计划口袋公园10月建成。'],
      ['another event', '口袋公园10月开工。'],
      ['from month to month', '口袋公园2023年6月至10月建成。'],
      ['two days in one clause', '口袋公园3月开工10月建成。'],
      ['the same event twice', '口袋公园9月建成，口袋公园10月建成。'],
      ['an event of nothing', '10月建成。'],
    ].map(([name = '', text = '']) => ({ name: `a day in the outcome: ${name}`, form: form(text, PARK) })),
    {
      name: 'a day in the outcome: two rows of the event',
      form: form('口袋公园10月建成。', PARK, '口袋公园建成日期 | 12月底前 | 11月20日'),
    },
    {
      name: 'a day in the outcome: a row without a month',
      form: form('口袋公园10月建成。', '口袋公园建成时间 | 2023年 | 2023年'),
    },
    {
      name: 'a day in the outcome: a part of a project whose row is of all',
      form: form('设备安装工程9月完工。', '工程完工时间 | 12月底前 | 11月15日'),
    },
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
    {
      name: 'more things listed than indicators count, two of them alike',
      form: form('共签发商事证明书、原产地证明书及原产地证明书副本90万份。', PAPERS[0] ?? '', PAPERS[2] ?? ''),
    },
    {
      name: 'a thing of a list that two indicators could count',
      form: form(
        '共签发证明书、货物证明书9万份。',
        '签发商事证明书 | 70000份 | 78498份',
        '签发货物证明书 | 200份 | 331份',
      ),
    },
    { name: 'persons and an indicator of sessions', form: form('合规论坛共300人。', '合规论坛场次 | 10 | 40') },
    { name: 'a list without a total', form: form('签发原产地证明书、ATA单证册及商事文件88万份。', ...PAPERS) },
    { name: 'two totals for one indicator', form: form('联络处共计10个，年底联络处增至12个。', '联络处数量 | 7 | 8') },
    { name: 'the whole name with the same number', form: form('户均增收3150元。', '户均增收 | ≥3000元 | 3150元') },
    {
      name: 'the whole name within a longer one',
      form: form('示范农户户均增收3300元。', '户均增收 | ≥3000元 | 3150元'),
    },
    { name: 'the whole name of last year', form: form('去年户均增收2900元。', '户均增收 | ≥3000元 | 3150元') },
    { name: 'the whole name of a part', form: form('其中户均增收2900元。', '户均增收 | ≥3000元 | 3150元') },
    { name: 'a share of those of whom it is told', form: form('覆盖率90%的学校共3所。', '覆盖率 | ≥80% | 95%') },
    { name: 'a range behind the whole name', form: form('户均增收2900-3200元。', '户均增收 | ≥3000元 | 3150元') },
    { name: 'about so much behind the whole name', form: form('户均增收约3000元。', '户均增收 | ≥3000元 | 3150元') },
    {
      name: 'a bound behind the whole name that holds',
      form: form('户均增收3000元以上。', '户均增收 | ≥3000元 | 3150元'),
    },
    { name: 'another unit behind the whole name', form: form('采购监测设备3万元。', '采购监测设备 | 30套 | 30套') },
    { name: 'a name of two letters, perhaps of a part', form: form('培训4场。', '培训 | 10场 | 10场') },
    { name: 'a part of it by its words', form: form('完成骨干培训500人。', '培训人数 | ≥600人 | 628人') },
    { name: 'one of several trainings', form: form('举办骨干培训班2期，培训420人。', '培训人数 | ≥600人 | 628人') },
    { name: 'persons and visits', form: form('开展培训800人次。', '培训人数 | ≥600人 | 628人') },
    { name: 'payments for a training', form: form('发放培训补贴800人。', '培训人数 | ≥600人 | 628人') },
    {
      name: 'both ways of doing it together',
      form: form('建成候车亭58座。', '新建候车亭 | ≥22座 | 22座', '修缮候车亭 | ≥35座 | 36座'),
    },
    {
      name: 'done in another way',
      form: form('改造候车亭40座。', '新建候车亭 | ≥22座 | 22座'),
    },
    {
      name: 'two rows that may be meant',
      form: form('完成候车亭40座。', '新建候车亭 | ≥22座 | 22座', '修缮候车亭 | ≥35座 | 36座'),
    },
    {
      name: 'the whole name twice, one of them right',
      form: form('户均增收2900元；户均增收3150元。', '户均增收 | ≥3000元 | 3150元'),
    },
    {
      name: 'the number of a shortened name stands elsewhere in the text',
      form: form('采购设备61套，其中监测用30套。', '采购监测设备 | 30套 | 30套'),
    },
    {
      name: 'a shortened name with the number of another indicator',
      form: form('采购设备61套。', '采购监测设备 | 30套 | 30套', '库存仪器 | 61套 | 61套'),
    },
    {
      name: 'a shortened name of two indicators',
      form: form('采购设备61套。', '采购监测设备 | 30套 | 30套', '采购救援设备 | 12套 | 12套'),
    },
    { name: 'a shortened name told twice', form: form('采购设备61套，设备20套。', '采购监测设备 | 30套 | 30套') },
    { name: 'a shortened name and an average', form: form('平均采购设备61套。', '采购监测设备 | 30套 | 30套') },
    { name: 'a shortened name of money', form: form('补助资金61万元。', '补助种植资金 | 30万元 | 30万元') },
    { name: 'a name of few words in a longer text', form: form('骨干业务培训3场。', '培训场次 | 10场 | 40场') },
    { name: 'a blank outcome', form: form('', OFFICES) },
    { name: 'a form without goals', form: { goal: null } },
  ],
  invalid: [
    {
      name: 'the day of an event behind its name',
      form: form('[[口袋公园建成时间为10月5日。]]', PARK),
      findings: [
        {
          message: 'single',
          data: { text: '口袋公园建成时间为10月5日', name: '口袋公园建成时间', actual: '2023年12月20日' },
        },
      ],
    },
    ...['为620名残疾人提供康复服务', '为620名残疾人提供基本康复服务'].map((text) => ({
      name: `those who were served, told from the other side: ${text}`,
      form: form(`[[${text}。]]`, SERVED),
      findings: [
        {
          message: 'single' as const,
          data: { text: text.slice(1), name: '接受康复服务残疾人数', actual: '520人' },
        },
      ],
    })),
    ...['设备完好率稳定在92%', '设备完好率保持在92%'].map((text) => ({
      name: `a level that was kept: ${text}`,
      form: form(`[[${text}。]]`, '设备完好率 | ≥90% | 97.5%'),
      findings: [{ message: 'single' as const, data: { text, name: '设备完好率', actual: '97.5%' } }],
    })),
    {
      name: 'less than was planned, of a row with a general name',
      form: {
        outcome: '[[原计划举办培训班40期，实际举办39期。]]',
        indicators: '产出指标 | 数量指标 | 举办培训班期数 | 40期 | 40期 | 10 | 10 |',
      },
      findings: [{ message: 'single', data: { text: '实际举办39期', name: '举办培训班期数', actual: '40期' } }],
    },
    {
      name: 'another month, with what happened besides',
      form: {
        outcome: '[[口袋公园于10月建成并开放。]]',
        indicators: `产出指标 | 时效指标 | ${PARK} | 10 | 10 |`,
      },
      findings: [
        {
          message: 'single',
          data: { text: '口袋公园于10月建成并开放', name: '口袋公园建成时间', actual: '2023年12月20日' },
        },
      ],
    },
    ...[
      ['原定40场合规论坛仅完成30场', '合规论坛仅完成30场'],
      ['计划举办合规论坛40场，实际举办30场', '实际举办30场'],
      ['合规论坛计划40场、实际完成30场', '实际完成30场'],
      ['计划合规论坛40场，因故取消10场，实际完成30场', '实际完成30场'],
      ['原定筹办合规论坛40场，受疫情影响仅筹办30场', '受疫情影响仅筹办30场'],
    ].map(([outcome = '', text = '']) => ({
      name: `less than was planned: ${outcome}`,
      form: {
        outcome: `[[${outcome}。]]`,
        indicators: '产出指标 | 数量指标 | 合规论坛场次 | 40场 | 40场 | 10 | 10 |',
      },
      findings: [{ message: 'single' as const, data: { text, name: '合规论坛场次', actual: '40场' } }],
    })),
    ...['11月20日全部建成投用', '口袋公园于11月建成投用', '口袋公园于2024年1月建成投用'].map((text) => ({
      name: `two words for one event: ${text}`,
      form: {
        ...form(`[[建设任务完成，${text}。]]`, '建成投用时间 | 2023年10月底前 | 2023年10月20日'),
        projectName: '示例市口袋公园建设项目',
      },
      findings: [{ message: 'single', data: { text, name: '建成投用时间', actual: '2023年10月20日' } }],
    })),
    ...[
      ['培训20场', '培训', '10场', '≥10场'],
      ['培训528人', '培训人数', '628人', '≥600人'],
      ['完成职业技能培训800人', '培训人数', '628人', '≥600人'],
      ['800名劳动力参加培训', '培训人数', '628人', '≥600人'],
      ['全年培训农村劳动力800人', '培训人数', '628人', '≥600人'],
      ['圆满完成全部喷防任务6.5万亩', '喷防作业面积', '5.85万亩', '≥6.5万亩'],
      ['建成候车亭19座', '新建候车亭', '22座', '≥22座'],
    ].map(([text = '', name = '', actual = '', target = '']) => ({
      name: `${text} in other words than its row`,
      form: form(
        `[[${text.startsWith('800名') ? `组织${text}` : text}，修缮候车亭36座。]]`,
        `${name} | ${target} | ${actual}`,
        '修缮候车亭 | ≥35座 | 36座',
      ),
      findings: [{ message: 'single', data: { text, name, actual } }],
    })),
    ...[
      ['口袋公园于2023年10月建成', PARK],
      ['11月20日口袋公园全部建成', PARK],
      ['口袋公园2024年1月建成', PARK],
    ].map(([text = '', row = '']) => ({
      name: `another month: ${text}`,
      form: form(`[[${text}。]]`, row),
      findings: [{ message: 'single' as const, data: { text, name: '口袋公园建成时间', actual: '2023年12月20日' } }],
    })),
    {
      name: 'another month of the whole project',
      form: form('[[工程于12月完工。]]', '工程完工时间 | 12月底前 | 11月15日'),
      findings: [{ message: 'single', data: { text: '工程于12月完工', name: '工程完工时间', actual: '11月15日' } }],
    },
    ...[
      ['a deadline', '合规论坛30场于11月底前完成', '30场于11月底前完成'],
      ['what was done as planned', '按计划开展合规论坛30场', '按计划开展合规论坛30场'],
      ['the form’s year', '2023年，合规论坛30场', '合规论坛30场'],
      ['all kinds of it', '各类合规论坛30场', '各类合规论坛30场'],
    ].map(([name = '', outcome = '', text = '']) => ({
      name: `another number, told with ${name}`,
      form: form(`[[${outcome}]]`, '合规论坛场次 | 10 | 40场'),
      findings: [{ message: 'single' as const, data: { text, name: '合规论坛场次', actual: '40场' } }],
    })),
    {
      name: 'the whole name, each and all',
      form: form('[[新建养殖圈棚72座，户均增收6301元。]]', '户均增收 | ≥3000元 | 3150元'),
      findings: [
        {
          message: 'single',
          data: { text: '户均增收6301元', name: '户均增收', actual: '3150元' },
          cells: ['F11', 'F13'],
        },
      ],
    },
    {
      name: 'a short name, said whole',
      form: form('[[开设课程；举办赛事25场。]]', '举办赛事 | ≥12场 | 12场'),
      findings: [{ message: 'single', data: { text: '举办赛事25场', name: '举办赛事', actual: '12场' } }],
    },
    {
      name: 'a name that is a list, behind words that say nothing',
      form: form('[[完成打捞水葫芦及漂浮物达4.9万吨。]]', '打捞水葫芦及漂浮物 | ≥1.9万吨 | 1.95万吨'),
      findings: [
        {
          message: 'single',
          data: { text: '打捞水葫芦及漂浮物达4.9万吨', name: '打捞水葫芦及漂浮物', actual: '1.95万吨' },
        },
      ],
    },
    {
      name: 'a change that the name says',
      form: form('[[为外贸企业减少损失655万元。]]', '为外贸企业减少损失 | ≥1000万元 | 1310万元'),
      findings: [
        {
          message: 'single',
          data: { text: '为外贸企业减少损失655万元', name: '为外贸企业减少损失', actual: '1310万元' },
        },
      ],
    },
    {
      name: 'a name with its target behind it',
      form: form('[[改造低产椰园7401亩。]]', '改造低产椰园≥3600亩 | ≥3600亩 | 3700亩'),
      findings: [
        { message: 'single', data: { text: '改造低产椰园7401亩', name: '改造低产椰园≥3600亩', actual: '3700亩' } },
      ],
    },
    {
      name: 'a numbered name in a numbered text',
      form: form('[[2.1 水面合格率50%。]]', '2.1 水面合格率 | ≥90% | 95%'),
      findings: [{ message: 'single', data: { text: '水面合格率50%', name: '2.1 水面合格率', actual: '95%' } }],
    },
    {
      name: 'a unit that only the form uses',
      form: form('[[更换照明灯10401盏。]]', '更换照明灯 | 5200盏 | 5200盏'),
      findings: [{ message: 'single', data: { text: '更换照明灯10401盏', name: '更换照明灯', actual: '5200盏' } }],
    },
    {
      name: 'the whole name told otherwise than the same thing before: worth a look',
      form: form('[[建成物资库4座。建成防火物资库2座。]]', '建成防火物资库 | 4座 | 4座'),
      findings: [
        {
          message: 'single',
          severity: 'info',
          data: { text: '建成防火物资库2座', name: '建成防火物资库', actual: '4座' },
        },
      ],
    },
    {
      name: 'fewer words than the name: worth a look',
      form: form('[[布设监测点40个，采购设备61套。]]', '采购监测设备 | 30套 | 30套'),
      findings: [
        { message: 'single', severity: 'info', data: { text: '采购设备61套', name: '采购监测设备', actual: '30套' } },
      ],
    },
    {
      name: 'words in another order than the name, its measure left out: worth a look',
      form: form('[[完成53条支路沥青罩面。]]', '罩面支路条数 | 26条 | 26条'),
      findings: [
        {
          message: 'single',
          severity: 'info',
          data: { text: '53条支路沥青罩面', name: '罩面支路条数', actual: '26条' },
        },
      ],
    },
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
