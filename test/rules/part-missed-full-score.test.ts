import { partMissedFullScore } from '../../src/rules/part-missed-full-score';
import { testRule } from './support/rule-tester';

const row = (target: string, actual: string, score = '10', name = '举办培训', level2 = '数量指标') => ({
  indicators: `产出指标 | ${level2} | ${name} | ${target} | ${actual} | 10 | ${score} |`,
});

const short = (target: string, actual: string, asked: string, got: string) => ({
  name: `${got} where ${asked} is asked for`,
  form: row(target, actual, '[[10]]'),
  findings: [
    {
      message: 'short' as const,
      data: { name: '举办培训', asked, got, printed: '10' },
      cells: ['H13', 'E13', 'F13', 'G13'],
    },
  ],
});

testRule(partMissedFullScore, {
  valid: [
    { name: 'both met', form: row('≥3期、150人', '3期、156人') },
    { name: 'in another order', form: row('≥3期、150人', '156人、3期') },
    { name: 'a thing more than asked for', form: row('≥3期、150人', '3期、156人、2天') },
    { name: 'one short, with points lost', form: row('≥3期、150人', '3期、120人', '8') },
    { name: 'a thing that is not told', form: row('≥3期、150人', '3期、效果良好') },
    { name: 'one that is about', form: row('≥3期、150人', '3期、约120人') },
    { name: 'two of a unit that nothing tells apart', form: row('≥3期、2期', '3期、1期') },
    { name: 'other words before the number', form: row('新建2座、改建3座', '新建2座、维修1座') },
    { name: 'each of several results met', form: row('≥90%', '春季93%、秋季95%') },
    { name: 'what may be a sum', form: row('≥10期', '上半年6期、下半年5期') },
    { name: 'a plan beside the result', form: row('≥90%', '计划88%、实际92%') },
    { name: 'an earlier year beside it', form: row('≥90%', '2022年88%、2023年92%') },
    { name: 'another unit', form: row('≥3期、150人', '3期、120人次') },
    { name: 'the part of the number too', form: row('≥60人（其中护士≥20人）', '64人（其中护士20人）') },
    { name: 'a part of another kind', form: row('≥60人（其中护士≥20人）', '64人（其中医生12人）') },
    { name: 'a part that nobody asked for', form: row('≥60人', '64人（其中护士12人）') },
    { name: 'both beside a stroke', form: row('≥28条/9.6公里', '28条/9.8公里') },
    {
      name: 'less than allowed',
      form: row('场租≤5万元、餐费≤3万元', '场租4万元、餐费2万元', '10', '成本', '成本指标'),
    },
  ],
  invalid: [
    short('≥3期、150人', '3期、120人', '150人', '120人'),
    short('新建2座、改建3座', '新建2座、改建1座', '改建3座', '改建1座'),
    short('≥60人（其中护士≥20人）', '64人（其中护士12人）', '护士≥20人', '护士12人'),
    short('≥60人，其中护士≥20人', '64人，其中护士12人', '护士≥20人', '护士12人'),
    short('≥28条/9.6公里', '28条/8.8公里', '9.6公里', '8.8公里'),
    short('A类≥10套；B类≥5套', 'A类10套；B类3套', 'B类≥5套', 'B类3套'),
    {
      name: 'one of several results short of one target',
      form: row('≥90%', '教师93%、学生86%', '[[10]]', '师生满意度'),
      findings: [
        {
          message: 'one-short',
          data: { name: '师生满意度', asked: '≥90%', got: '学生86%', printed: '10' },
          cells: ['H13', 'E13', 'F13', 'G13'],
        },
      ],
    },
    {
      name: 'one of several prices above the limit of each',
      form: row('≤1800元/件', '刑事1880元/件，民事1750元/件', '[[10]]', '案均补贴成本'),
      findings: [
        {
          message: 'one-short',
          data: { name: '案均补贴成本', asked: '≤1800元/件', got: '刑事1880元/件', printed: '10' },
          cells: ['H13', 'E13', 'F13', 'G13'],
        },
      ],
    },
    short('场租≤5万元、餐费≤3万元', '场租6万元、餐费2万元', '场租≤5万元', '场租6万元'),
  ],
});
