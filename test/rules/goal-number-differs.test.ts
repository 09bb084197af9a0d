import { goalNumberDiffers } from '../../src/rules/goal-number-differs';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

const output = (row: string): string => `产出指标 | 数量指标 | ${row} | 10 | 10 |`;
const satisfaction = (row: string): string => `满意度指标 | 服务对象满意度指标 | ${row} | 10 | 10 |`;
const form = (goal: string, ...indicators: string[]): FormParts => ({ goal, indicators: indicators.join('\n') });

testRule(goalNumberDiffers, {
  valid: [
    ...[
      ['the deadline of the row', '10月底前全部建成投用。'],
      ['a later one, which the row keeps', '12月底前全部建成投用。'],
      ['the deadline of something else', '8月底前完成招标。'],
      ['that of a part', '8月底前城东口袋公园建成投用。'],
      ['a day without a bound', '8月建成投用。'],
    ].map(([name = '', goal = '']) => ({ name, form: form(goal, output('建成投用时间 | 10月31日前 | 10月20日')) })),
    {
      name: 'the same number',
      form: form('全年签发商事证明书数量7万份。', output('签发商事证明书 | 70000份 | 78498份')),
    },
    ...['876000', '886000'].map((target) => ({
      name: `the number in 万, rounded or cut: ${target}`,
      form: form('全年签发商事证明书数量88万份。', output(`签发商事证明书 | ${target}份 | 900000份`)),
    })),
    { name: 'persons that are no staff', form: form('邀请专家13人。', output('保障人数 | 20人 | 20人')) },
    {
      name: 'several equal numbers in one sentence',
      form: form(
        '完成全年签发商事证明书数量7万份、全年签发货物原产地证明书数量65万份。',
        output('签发商事证明书 | 70000份 | 78498份'),
        output('全年签发货物原产地证明书 | 650000份 | 795202份'),
      ),
    },
    {
      name: 'a shortened name whose number stands beside a target that was changed',
      form: form('采购设备61套。', output('采购监测设备 | 30套 | 61')),
    },
    {
      name: 'a shortened name with the number of the target',
      form: form('采购设备30套。', output('采购监测设备 | 30套 | 61')),
    },
    ...[
      ['the end of a plan of years', '到2025年建成口袋公园100个。'],
      ['several years', '三年建成口袋公园60个。'],
      ['a five-year plan', '“十四五”期间建成口袋公园100个。'],
      ['the first half of the year', '上半年建成口袋公园12个。'],
      ['each of several', '在城东、城西各建成口袋公园10个。'],
      ['another number first, then the target’s', '申报建成口袋公园26个，批复20个。'],
    ].map(([name = '', goal = '']) => ({ name, form: form(goal, output('建成口袋公园数量 | ≥20个 | 22个')) })),
    { name: 'no number in the goal', form: form('按标准做好接待工作。', output('公务接待批次 | ≥10 | 20')) },
    {
      name: 'a number of other things',
      form: form('完成2场重点国家推介会。', output('举办合规系列活动场次 | 10 | 40')),
    },
    { name: 'a part of the thing', form: form('举办业务骨干培训3场。', output('培训场次 | ≥10场 | 11场')) },
    {
      name: 'parts that add up to the target',
      form: form('举办消防培训5场、业务培训10场。', output('培训场次 | 15场 | 15场')),
    },
    {
      name: 'a whole and its part: one of them is the target',
      form: form('举办培训10场、线上培训4场。', output('培训场次 | ≥10场 | 11场')),
    },
    {
      name: 'an of-which number',
      form: form('开展业务培训，其中业务培训4场线上举办。', output('业务培训场次 | 10场 | 10场')),
    },
    { name: 'last year', form: form('去年举办业务培训4场。', output('业务培训场次 | 10场 | 10场')) },
    { name: 'a number for each', form: form('每场业务培训不少于50人。', output('业务培训人数 | 500人 | 500人')) },
    { name: 'an average', form: form('平均接待客户数超过100个。', output('接待客户数 | 5000个 | 5000个')) },
    { name: 'an approximate number', form: form('举办业务培训约12场。', output('业务培训场次 | 10场 | 10场')) },
    { name: 'persons against person-times', form: form('业务培训500人次。', output('业务培训人数 | 400人 | 400人')) },
    { name: 'persons against meetings', form: form('开展业务培训500人。', output('业务培训 | 10场 | 10场')) },
    {
      name: 'a growth against a level',
      form: form('参训人员满意度提高5%。', satisfaction('参训人员满意度 | ≥90% | 95%')),
    },
    {
      name: 'another group’s satisfaction',
      form: form('主城区参训学员满意度达85%。', satisfaction('参训教师满意度 | ≥90% | 95%')),
    },
    {
      name: 'a rate of a narrower thing',
      form: form('中心城区生活垃圾处理率达95%。', output('生活垃圾处理率 | ≥90% | 95%')),
    },
    {
      name: 'years, documents, ordinals',
      form: form('按2023年12号文件和第3次会议要求开展业务培训。', output('业务培训场次 | 10场 | 10场')),
    },
    {
      name: 'a name told once with its brackets, and nothing counted twice',
      form: form('扶贫临时救助（按月平均）45人。', output('扶贫临时救助（按月平均） | 45人 | 45人')),
    },
    { name: 'a range', form: form('举办业务培训8-12场。', output('业务培训场次 | 10场 | 10场')) },
    {
      name: 'a number in a quotation',
      form: form('举办“业务培训12场”主题活动。', output('业务培训场次 | 10场 | 10场')),
    },
    { name: 'a blank target', form: form('举办业务培训12场。', output('业务培训场次 | | 10场')) },
    { name: 'a target in words', form: form('举办业务培训12场。', output('业务培训场次 | 按计划 | 10场')) },
    {
      name: 'the goal bounds what the target states',
      form: form('举办业务培训不少于10场。', output('业务培训场次 | 10场 | 10场')),
    },
    { name: 'money in another magnitude', form: form('减免办证费用2300万元。', output('减免办证费用 | 2783 | 2783')) },
    {
      name: 'two indicators that could both be meant',
      form: form('业务培训12场。', output('业务培训场次 | 10场 | 10场'), output('业务培训期数 | 8期 | 8期')),
    },
    {
      name: 'two kinds of staff',
      form: form('保障13个雇员、5个员额的经费。', output('保障人数 | ≥12 | 12')),
    },
    { name: 'staff counted in another unit', form: form('保障13名雇员的经费。', output('保障人数 | 12户 | 12户')) },
    { name: 'staff with the same number', form: form('保障13名雇员的经费。', output('保障人数 | 13人 | 13人')) },
    { name: 'places against persons', form: form('服务企业300家。', output('服务企业 | 200人 | 200人')) },
    { name: '个 against persons', form: form('服务企业300个。', output('服务企业 | 200人 | 200人')) },
    { name: 'an area against a count', form: form('建设温室大棚300亩。', output('建设温室大棚 | 20座 | 20座')) },
    {
      name: 'a bare target for a share above 1',
      form: form('参训人员满意度达90%。', satisfaction('参训人员满意度 | 90 | 95')),
    },
    { name: 'an approximate target', form: form('举办业务培训12场。', output('业务培训场次 | 约10场 | 10场')) },
    { name: 'a share rounded', form: form('参训人员满意度达95.5%。', satisfaction('参训人员满意度 | 95.46% | 96%')) },
    { name: 'staff and a target in words', form: form('保障13名雇员的经费。', output('保障人数 | 全部 | 12人')) },
    {
      name: 'more than in both',
      form: form('综合评估优良率超过80%。', output('综合评估优良率 | >80% | 100%')),
    },
    {
      name: 'the same number of a thing of the same name',
      form: form('在金博会上设立400个展位。', output('金博会展位数 | ≥400个 | 722个')),
    },
    {
      name: 'the same number of another thing whose name begins otherwise',
      form: form('在金博会上设立400个活动。', output('金博会展位数 | ≥400个 | 722个')),
    },
    {
      name: 'the words of the goal are the name but for its end: no other thing is meant',
      form: form('举办10场业务培训班。', output('业务培训会 | ≥10场 | 11场')),
    },
    {
      name: 'several numbers of one thing, one of them approximate',
      form: form('举办业务培训约12场、举办业务培训3场。', output('业务培训场次 | 10场 | 10场')),
    },
    { name: 'a blank goal', form: form('', output('业务培训场次 | 10场 | 10场')) },
    { name: 'a form without goals', form: { goal: null } },
    {
      name: 'a deadline of another part of the project',
      form: {
        projectName: '设备采购及职业技能培训项目',
        goal: '11月底前完成职业技能培训。',
        indicators: output('设备采购完成时间 | 9月底前 | 9月20日'),
      },
    },
    ...[
      ['of some of the things, before the row', '3月底前完成春季补植2000株。'],
      ['of one of several stages', '6月底前完成2期春季补植。'],
      ['of half of it', '6月底前完成春季补植的50%。'],
      ['of another thing', '6月底前完成秋季补植6000株。'],
      ['the end of the year', '12月底前完成春季补植6000株。'],
      ['the one of the row', '4月底前完成春季补植6000株。'],
    ].map(([name = '', goal = '']) => ({
      name: `a deadline: ${name}`,
      form: form(goal, output('春季补植完成时间 | 4月底前 | 4月22日')),
    })),
  ],
  invalid: [
    {
      name: 'a level that is to be kept',
      form: form('免疫抗体合格率保持在80%以上。', output('免疫抗体合格率 | [[≥70%]] | 82%')),
      findings: [
        { message: 'differs', data: { name: '免疫抗体合格率', target: '≥70%', goal: ['免疫抗体合格率保持在80%以上'] } },
      ],
    },
    {
      name: 'a deadline of what the project and the row are about',
      form: {
        projectName: '职业技能培训项目',
        goal: '11月底前完成职业技能培训800人。',
        indicators: output('培训完成时间 | [[9月底前]] | 9月20日'),
      },
      findings: [
        {
          message: 'differs',
          data: { name: '培训完成时间', target: '9月底前', goal: ['11月底前完成职业技能培训800人'] },
        },
      ],
    },
    ...[
      '6月底前完成春季补植6000株',
      '春季补植6月底前完成',
      '力争6月30日前全面完成春季补植',
      '6月底前春季补植完工',
      '6月底前完成春季补植2000株',
    ].map((goal) => ({
      name: `a deadline in other words behind the one of the row: ${goal}`,
      form: { goal: `${goal}。`, indicators: output('春季补植完成时间 | [[4月底前]] | 4月22日') },
      findings: [{ message: 'differs' as const, data: { name: '春季补植完成时间', target: '4月底前', goal: [goal] } }],
    })),
    {
      name: 'a deadline before the one of the row, of as many as a row counts',
      form: {
        goal: '3月底前完成春季补植6000株。',
        indicators:
          '产出指标 | 数量指标 | 补植苗木 | ≥6000株 | 6120株 | 10 | 10\n' +
          output('春季补植完成时间 | [[4月底前]] | 4月22日'),
      },
      findings: [
        {
          message: 'differs',
          data: { name: '春季补植完成时间', target: '4月底前', goal: ['3月底前完成春季补植6000株'] },
        },
      ],
    },
    {
      name: 'a deadline before the one of the row',
      form: {
        goal: '新建口袋公园，8月底前全部建成投用。',
        indicators: output('建成投用时间 | [[10月31日前]] | 10月20日'),
      },
      findings: [
        {
          message: 'differs',
          data: { name: '建成投用时间', target: '10月31日前', goal: ['8月底前全部建成投用'] },
        },
      ],
    },
    ...[
      ['全年完成职业技能培训1800人', '全年完成职业技能培训1800人'],
      ['组织1800名劳动力参加培训', '1800名劳动力参加培训'],
      ['培训农村劳动力1800人', '培训农村劳动力1800人'],
    ].map(([goal = '', text = '']) => ({
      name: `${goal} in other words than its row`,
      form: { goal: `${goal}，提高就业能力。`, indicators: output('培训人数 | [[≥1500人]] | 1536人') },
      findings: [{ message: 'differs', data: { name: '培训人数', target: '≥1500人', goal: [text] } }],
    })),
    {
      name: 'the whole name with more than the target asks for',
      form: form('补助养殖户，户均增收6001元。', output('户均增收 | [[≥3000元]] | 3150元')),
      findings: [
        {
          message: 'differs',
          data: { name: '户均增收', target: '≥3000元', goal: ['户均增收6001元'] },
        },
      ],
    },
    {
      name: 'the whole name told otherwise than the same thing before: worth a look',
      form: form('建成物资库4座。建成防火物资库8座。', output('建成防火物资库 | [[4座]] | 4座')),
      findings: [
        {
          message: 'differs',
          severity: 'info',
          data: { name: '建成防火物资库', target: '4座', goal: ['建成防火物资库8座'] },
        },
      ],
    },
    {
      name: 'more words than the name: worth a look',
      form: form('推广文椰系列种苗17万株。', output('推广种苗数量 | [[≥8万株]] | 9万株')),
      findings: [
        {
          message: 'differs',
          severity: 'info',
          data: { name: '推广种苗数量', target: '≥8万株', goal: ['推广文椰系列种苗17万株'] },
        },
      ],
    },
    {
      name: 'an area told without the word',
      form: form('建设繁育基地641亩。', output('建设繁育基地面积 | [[≥320亩]] | 326亩')),
      findings: [
        {
          message: 'differs',
          data: { name: '建设繁育基地面积', target: '≥320亩', goal: ['建设繁育基地641亩'] },
          cells: ['E13', 'B11'],
        },
      ],
    },
    {
      name: 'a target cut to an eighth, in another unit of printed matter',
      form: form('全年签发出口ATA单证册1600册。', output('全年签发出口ATA单证册 | [[200份]] | 331份')),
      findings: [
        {
          message: 'differs',
          data: { name: '全年签发出口ATA单证册', target: '200份', goal: ['全年签发出口ATA单证册1600册'] },
          cells: ['E13', 'B11'],
        },
      ],
    },
    {
      name: 'targets set to 0',
      form: form(
        '完成不少于100个加盟展展会，参展企业满意度达90%。',
        output('加盟展展位数 | [[0]] | 0'),
        satisfaction('参展企业满意度 | [[0]] | 0'),
      ),
      findings: [
        {
          message: 'differs',
          data: { name: '加盟展展位数', target: '0', goal: ['不少于100个加盟展展会'] },
          cells: ['E13', 'B11'],
        },
        {
          message: 'differs',
          data: { name: '参展企业满意度', target: '0', goal: ['参展企业满意度达90%'] },
          cells: ['E14', 'B11'],
        },
      ],
    },
    {
      name: 'a staff of 13 against 12',
      form: form('将我委原有的13个雇员编制等额置换为员额。', output('保障人数 | [[≥12]] | 12')),
      findings: [
        { message: 'differs', data: { name: '保障人数', target: '≥12', goal: ['13个雇员编制等额置换为员额'] } },
      ],
    },
    {
      name: 'parts that do not add up to a higher target: information',
      form: form(
        '举办1场国际会议、1场经贸对接活动、1场中美企业对接活动。',
        output('经贸对接活动举办场次 | [[≥4]] | 6'),
      ),
      findings: [
        {
          message: 'differs',
          severity: 'info',
          data: { name: '经贸对接活动举办场次', target: '≥4', goal: ['1场经贸对接活动', '1场中美企业对接活动'] },
        },
      ],
    },
    {
      name: 'one number for two rates in a list',
      form: form(
        '实现参加活动人员满意度、服务企业满意度达80%以上。',
        satisfaction('参加活动人员满意度 | [[90%]] | 100%'),
        satisfaction('服务企业满意度 | ≥80% | 100%'),
      ),
      findings: [
        {
          message: 'differs',
          severity: 'info',
          data: { name: '参加活动人员满意度', target: '90%', goal: ['实现参加活动人员满意度达80%以上'] },
        },
      ],
    },
    {
      name: 'more than against at least',
      form: form('综合评估优良率超过80%。', output('综合评估优良率 | [[≥80%]] | 100%')),
      findings: [
        {
          message: 'sign',
          severity: 'info',
          data: { name: '综合评估优良率', target: '≥80%', goal: '综合评估优良率超过80%' },
          cells: ['E13', 'B11'],
        },
      ],
    },
    {
      name: 'the same number of something else',
      form: form('在金博会上设立超过400个展会。', output('金博会展位数 | [[≥400个]] | 722个')),
      findings: [
        {
          message: 'noun',
          severity: 'info',
          data: { name: '金博会展位数', target: '≥400个', goal: '超过400个展会', noun: '展会' },
          cells: ['E13', 'B11'],
        },
      ],
    },
    {
      name: 'the same number of something else with a word before it: the last word is what is counted',
      form: form('在金博会上设立超过400个品牌展会。', output('金博会展位数 | [[≥400个]] | 722个')),
      findings: [
        {
          message: 'noun',
          severity: 'info',
          data: { name: '金博会展位数', target: '≥400个', goal: '超过400个品牌展会', noun: '展会' },
        },
      ],
    },
    {
      name: 'a name that is told with its number and brackets',
      form: form(
        '保障用水。指标2：受益脱贫（含监测对象）户满意度（%）90.5%。',
        satisfaction('指标2：受益脱贫（含监测对象）户满意度（%） | [[≥80%]] | 95%'),
      ),
      findings: [
        {
          message: 'differs',
          data: {
            name: '指标2：受益脱贫（含监测对象）户满意度（%）',
            target: '≥80%',
            goal: ['受益脱贫户满意度90.5%'],
          },
        },
      ],
    },
    {
      name: 'a bound looser than the goal where less is better',
      form: form('服务投诉不超过5次。', '产出指标 | 质量指标 | 服务投诉次数 | [[≤8次]] | 4次 | 10 | 10 |'),
      findings: [{ message: 'differs', data: { name: '服务投诉次数', target: '≤8次', goal: ['服务投诉不超过5次'] } }],
    },
    {
      name: 'a bound stricter than the goal',
      form: form('服务投诉不超过5次。', '产出指标 | 质量指标 | 服务投诉次数 | [[≤3次]] | 2次 | 10 | 10 |'),
      findings: [
        {
          message: 'differs',
          severity: 'info',
          data: { name: '服务投诉次数', target: '≤3次', goal: ['服务投诉不超过5次'] },
        },
      ],
    },
  ],
});
