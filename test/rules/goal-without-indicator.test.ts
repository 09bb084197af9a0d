import { goalWithoutIndicator } from '../../src/rules/goal-without-indicator';
import type { FormParts } from '../support/form-grid';
import { testRule } from './support/rule-tester';

const TRAINING = '产出指标 | 数量指标 | 业务培训场次 | 10场 | 10场 | 10 | 10 |';
const form = (goal: string, ...indicators: string[]): FormParts => ({
  goal,
  indicators: (indicators.length > 0 ? indicators : [TRAINING]).join('\n'),
});
const numbers = (...items: string[]) => [{ message: 'numbers', data: { items }, cells: ['B11'] }];

testRule(goalWithoutIndicator, {
  valid: [
    { name: 'an indicator of the thing', form: form('举办10场业务培训。') },
    { name: 'an indicator with another number (another rule)', form: form('举办12场业务培训。') },
    { name: 'an indicator that names the thing in part', form: form('举办2场消防培训。') },
    { name: 'an indicator of the same number and unit', form: form('举办10场专题讲座。') },
    {
      name: 'an indicator that is called like a degree and counts',
      form: form('改造老旧供水管网25公里。', '产出指标 | 数量指标 | 改造管网长度 | ≥25公里 | 25公里 | 10 | 10 |'),
    },
    {
      name: 'a general indicator',
      form: form('举办2场推介会。', '产出指标 | 数量指标 | 活动场次 | 10场 | 10场 | 10 | 10 |'),
    },
    {
      name: 'an indicator that says the thing was done',
      form: form('举办2场推介会。', '产出指标 | 质量指标 | 推介会计划完成率 | 100% | 100% | 10 | 10 |'),
    },
    {
      name: 'an indicator in words',
      form: form('举办2场推介会。', '产出指标 | 数量指标 | 招商工作 | 举办推介会 | 举办推介会 | 10 | 10 |'),
    },
    {
      name: 'an indicator that shares verb and number',
      form: form(
        '设立运营不少于7个境外贸易服务机构。',
        '产出指标 | 数量指标 | 驻外联络处设立及运营数量 | ≥7 | 8 | 10 | 10 |',
      ),
    },
    { name: 'scope, not delivery', form: form('面向全市12个县区开展业务培训。') },
    { name: 'groups of places', form: form('组织12个县区开展业务培训。') },
    { name: 'a verb and no thing', form: form('联席会议按时召开，全年召开5次。') },
    { name: 'money', form: form('完成3000万元项目投资。') },
    { name: 'time', form: form('完成3个月跟踪服务。') },
    { name: 'an approximate number', form: form('举办约2场推介会。') },
    { name: 'last year', form: form('去年举办2场推介会。') },
    { name: 'a number for each', form: form('每月举办2场推介会。') },
    { name: 'a part', form: form('其中举办2场推介会。') },
    { name: 'a numeral in words', form: form('举办两场推介会。') },
    { name: 'no verb', form: form('2场推介会。') },
    { name: 'existing things', form: form('我市现有2000个村庄。') },
    { name: 'a percentage of growth', form: form('实现对外贸易总额增长率5%。') },
    { name: 'the execution of the budget', form: form('项目预算资金执行率达95%。') },
    { name: 'a satisfaction rate', form: form('参加会议代表满意度达95%。') },
    {
      name: 'a rate that an indicator resembles',
      form: form('业务培训考核合格率达95%。', '产出指标 | 质量指标 | 培训考核合格率 | 95% | 96% | 10 | 10 |'),
    },
    { name: 'no number', form: form('做好国际、国内经贸机构的接待工作。') },
    { name: 'a blank goal', form: form('') },
    { name: 'a form without goals', form: { goal: null } },
    {
      name: 'an economic effect with an economic indicator',
      form: form('促进解决中小企业融资难问题。', '效益指标 | 经济效益指标 | 贷款金额 | 100万元 | 100万元 | 10 | 10 |'),
    },
    {
      name: 'an economic effect with an indicator elsewhere',
      form: form(
        '促进解决中小企业融资难问题。',
        '效益指标 | 经济效益指标 | 无 | 无 | 无 | 0 | 0 |',
        '| 社会效益指标 | 中小企业融资成功率 | 90% | 92% | 10 | 10 |',
      ),
    },
    {
      name: 'no economic effect, and 无',
      form: form('提高干部履职能力。', '效益指标 | 经济效益指标 | 无 | 无 | 无 | 0 | 0 |', TRAINING),
    },
    { name: 'an economic effect and no row for it', form: form('促进解决中小企业融资难问题。') },
  ],
  invalid: [
    {
      name: 'a thing of two letters',
      form: form('[[新建3座公园。]]'),
      findings: numbers('3座公园'),
    },
    {
      name: 'a promise with a verb',
      form: form('[[及时完成2场重点国家推介会。]]'),
      findings: numbers('2场重点国家推介会'),
    },
    {
      name: 'a promise with 以上',
      form: form('[[每年通过开展10场业务培训、组织2次以上党员群众活动日。]]'),
      findings: numbers('2次以上党员群众活动日'),
    },
    {
      name: 'a verb, its object and a number, with another unit',
      form: form('[[完成校园足球运动技术动画20集的设计制作与播出]]'),
      findings: numbers('完成校园足球运动技术动画20集'),
    },
    {
      name: 'a list: the verb holds for what follows; one number is met once',
      form: form(
        '[[参加2场境外展会、设立运营不少于7个境外贸易服务机构、举办1场国际会议、7个经贸团组出访。]]',
        '产出指标 | 数量指标 | 驻外经贸联络处设立及运营数量 | ≥7 | 8 | 10 | 10 |',
      ),
      findings: numbers('2场境外展会', '1场国际会议', '7个经贸团组出访'),
    },
    {
      name: 'a rate that nothing resembles',
      form: form('[[保证宣传策划方案执行率100%。]]'),
      findings: numbers('保证宣传策划方案执行率100%'),
    },
    {
      name: 'rates of satisfaction and quality do not count a thing',
      form: form(
        '[[组织2次党员群众培训。]]',
        '产出指标 | 质量指标 | 培训人数达标率 | 95% | 100% | 10 | 10 |',
        '满意度指标 | 服务对象满意度指标 | 培训人员满意度 | 95% | 100% | 10 | 10 |',
      ),
      findings: numbers('2次党员群众培训'),
    },
    {
      name: 'an economic effect while 经济效益 is 无',
      form: form(
        '[[采用展览等形式，促进解决中小企业融资难问题。]]',
        '效益指标 | 经济效益指标 | 无 | 无 | 无 | 0 | 0 |',
        '| 社会效益指标 | 专业观众人次 | 6万 | 10万 | 10 | 10 |',
      ),
      findings: [{ message: 'effect', data: { phrase: '促进解决中小企业融资难问题' }, cells: ['B11', 'D13'] }],
    },
  ],
});
