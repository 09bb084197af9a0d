import { qualitativeWithoutGrade } from '../../src/rules/qualitative-without-grade';
import { testRule } from './support/rule-tester';

const social = (values: string, points = 15): string => `效益指标 | 社会效益指标 | ${values} | ${points} | ${points} |`;
const form = (...rows: string[]) => ({ indicators: rows.join('\n') });

testRule(qualitativeWithoutGrade, {
  valid: [
    { name: 'a grade', form: form(social('促进金融业交流发展 | 有效 | 达成预期指标')) },
    { name: 'the grade itself as target', form: form(social('促进金融业交流发展 | 达成预期指标 | 达成预期指标')) },
    { name: 'a rating', form: form(social('群众生活改善状况 | 优 | 优')) },
    ...['健全', '完善', '建立健全', '正常运行'].map((state) => ({
      name: `a state that is there or is not: ${state}`,
      form: form(social(`管护长效机制 | ${state} | ${state}`)),
    })),
    { name: 'a measure', form: form(social('促进金融业交流发展 | 有效 | 签约12项，金额3000万元')) },
    { name: 'few points', form: form(social('促进金融业交流发展 | 有效 | 有效', 5)) },
    { name: 'words of time', form: form(social('结果公布 | 及时 | 及时')) },
    { name: 'a term', form: form(social('费用结算周期 | 接待任务结束两周内 | 接待任务结束两周内')) },
    { name: 'words under output', form: form('产出指标 | 时效指标 | 费用结算及时性 | 及时 | 及时 | 20 | 20 |') },
    { name: 'a rate of something counted', form: form(social('提高政策知晓率 | 100% | 100%')) },
    { name: 'a rate that is no verb', form: form(social('调解成功 | 100% | 100%')) },
    { name: 'an effect with a rate of its own', form: form(social('促进就业人数增长 | 5% | 6%')) },
    { name: 'words answered by 100%', form: form(social('有效发挥党组织作用 | 发挥作用 | 100%')) },
    { name: 'another rate than 100%', form: form(social('有效发挥党组织作用 | 100% | 95%')) },
    {
      name: 'neither points nor score',
      form: form('效益指标 | 社会效益指标 | 促进金融业交流发展 | 有效 | 有效 | | |'),
    },
    {
      name: 'words under output, without a level 2',
      form: form('产出指标 | | 促进金融业交流发展 | 有效 | 有效 | 20 | 20 |'),
    },
    { name: 'blank values', form: form(social('促进金融业交流发展 | |')) },
    { name: 'not applicable', form: form('效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |') },
  ],
  invalid: [
    {
      name: 'an effect by its level 1 alone',
      form: form('效益指标 | | 促进金融业交流发展 | 有效 | [[有效]] | 15 | 15 |'),
      findings: [{ message: 'words', data: { names: ['促进金融业交流发展'] }, cells: ['F13'] }],
    },
    {
      name: 'the words of the target again',
      form: form(social('促进金融业交流发展 | 有效 | [[有效]]')),
      findings: [{ message: 'words', data: { names: ['促进金融业交流发展'] }, cells: ['F13'] }],
    },
    {
      name: 'several rows are one finding',
      form: form(
        social('促进金融业交流发展 | 有效 | [[有效]]', 10),
        '| 生态效益指标 | 环境改善状况 | 显著提升 | 显著提升 | 10 | 10 |',
      ),
      findings: [{ message: 'words', data: { names: ['促进金融业交流发展', '环境改善状况'] }, cells: ['F13', 'F14'] }],
    },
    {
      name: 'an effect typed as 100%',
      form: form(social('有效发挥党组织作用 | 100% | [[100%]]', 10)),
      findings: [{ message: 'rate', data: { names: ['有效发挥党组织作用'] }, cells: ['F13'] }],
    },
    {
      name: 'an effect typed as a bare 100',
      form: form(social('促进学校教育事业健康发展 | 100 | [[100%]]', 10)),
      findings: [{ message: 'rate', data: { names: ['促进学校教育事业健康发展'] } }],
    },
    {
      name: 'in a form without a points column, by the score',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '效益指标 | 社会效益指标 | 促进文化发展 | 良好 | [[良好]] | 10',
        total: null,
      },
      findings: [{ message: 'words', data: { names: ['促进文化发展'] } }],
    },
  ],
});
