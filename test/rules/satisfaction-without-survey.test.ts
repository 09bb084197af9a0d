import { satisfactionWithoutSurvey } from '../../src/rules/satisfaction-without-survey';
import { testRule } from './support/rule-tester';

const row = (values: string, reason = ''): string =>
  `满意度指标 | 服务对象满意度指标 | ${values} | 10 | 10 | ${reason}`;
const form = (...rows: string[]) => ({ indicators: rows.join('\n') });

testRule(satisfactionWithoutSurvey, {
  valid: [
    { name: 'a questionnaire in the reason', form: form(row('参训人员满意度 | ≥90% | 95%', '回收问卷210份')) },
    {
      name: 'a survey in the outcome',
      form: { ...form(row('群众满意度 | ≥90% | 95%')), outcome: '经抽样调查，群众满意。' },
    },
    { name: 'so many of those who were asked', form: form(row('群众满意度 | ≥90% | 186/200')) },
    { name: 'call-backs', form: form(row('群众满意度 | ≥90% | 95%', '电话回访100户')) },
    {
      name: 'a survey for its name',
      form: form(row('读者满意度 | ≥90% | 95%'), row('读者满意度调查次数 | 2次 | 2次')),
    },
    { name: 'complaints', form: form(row('接待对象投诉次数 | <2 | 0')) },
    ...['电话抽访', '窗口评价器', '扫码评价', '现场评价', '走访80户'].map((how) => ({
      name: `the name says how: ${how}`,
      form: form(row(`办事群众满意度（${how}） | ≥90% | 95%`)),
    })),
    {
      name: 'one of two rates says how people were asked',
      form: form(row('办事群众满意度（电话抽访） | ≥90% | 95%'), row('接待客人满意率 | 95% | 100%')),
    },
    {
      name: 'how many were called on, in the outcome',
      form: { ...form(row('养殖户满意度 | ≥90% | 95%')), outcome: '免疫到位，走访养殖户120户。' },
    },
    { name: 'a rate of 0: nobody to ask', form: form(row('参展企业满意度 | 0 | 0')) },
    { name: 'a blank actual', form: form(row('群众满意度 | ≥90% |')) },
    { name: 'words', form: form(row('群众满意度 | 满意 | 满意')) },
    { name: 'no satisfaction indicator', form: form('产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 10 | 10 |') },
  ],
  invalid: [
    ...['走访慰问困难职工30户。', '组织干部走访。'].map((outcome) => ({
      name: `visits that ask nothing, or nobody: ${outcome}`,
      form: { ...form(row('群众满意度 | ≥90% | [[95%]]')), outcome },
      findings: [{ message: 'none' as const, data: { names: ['群众满意度'] } }],
    })),
    {
      name: 'a rate from nowhere',
      form: form(row('群众满意度 | ≥90% | [[95%]]', '无偏差')),
      findings: [{ message: 'none', data: { names: ['群众满意度'] }, cells: ['F13'] }],
    },
    {
      name: 'several rates are one finding; research is no survey',
      form: form(row('培训人员满意度 | 95% | [[100%]]', '完成调研课题'), row('接待客人满意率 | 95% | 100%')),
      findings: [{ message: 'none', data: { names: ['培训人员满意度', '接待客人满意率'] }, cells: ['F13', 'F14'] }],
    },
  ],
});
