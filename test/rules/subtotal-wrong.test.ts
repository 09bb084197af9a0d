import { subtotalWrong } from '../../src/rules/subtotal-wrong';
import { testRule } from './support/rule-tester';

const HEAD =
  '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20 | 20 |\n | | 编印教材 | ≥90册 | 96册 | 10 | 9.5 | 场地停用';
const TAIL = '效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | 30 |';
const form = (...rows: string[]) => ({ indicators: [HEAD, ...rows].join('\n'), total: null });

testRule(subtotalWrong, {
  valid: [
    { name: 'the sum of the rows above', form: form('小计 | | | | | 30 | 29.5 |', TAIL, '小计 | | | | | 30 | 30 |') },
    {
      name: 'the sum of the right scores, where one above is wrong',
      form: form(' | | 调研 | 2次 | 2次 | 8 | 5 |', '小计 | | | | | 38 | 38 |', TAIL),
    },
    { name: 'rounded to whole points', form: form('小计 | | | | | 30 | 30 |', TAIL) },
    {
      name: 'a level-1 block after a part of it',
      form: form(
        ' | 小计 | | | | 30 | 29.5 |',
        ' | 质量指标 | 合格率 | ≥90% | 96% | 10 | 10 |',
        '产出指标小计： | | | | | 40 | 39.5 |',
        TAIL,
      ),
    },
    { name: 'a score that is blank', form: form(' | | 调研 | 2次 | | 5 | |', '小计 | | | | | 35 | 30 |', TAIL) },
    { name: 'shares', form: form('小计 | | | | | 30 | 98% |', TAIL) },
    { name: 'neither points nor scores', form: form('小计 | | | | | | |', TAIL) },
    { name: 'an indicator of that name', form: form(' | | 经费小计 | 100元 | 100元 | 10 | 10 |', TAIL) },
    {
      name: 'sums above their rows',
      form: {
        indicators: `产出指标 | 小计 | | | | 30 | 29.5 |\n${HEAD.replace('产出指标', '')}\n效益指标 | 小计 | | | | 30 | 30 |\n${TAIL.replace('效益指标', '')}`,
        total: null,
      },
    },
    { name: 'above all rows', form: { indicators: `小计 | | | | | 7 | 7 |\n${HEAD}`, total: null } },
  ],
  invalid: [
    {
      name: 'a row that is worth nothing and has no score',
      form: form(' | | 调研 | 2次 | 2次 | 0 | |', '小计 | | | | | 30 | [[20]] |', TAIL),
      findings: [
        { message: 'score', data: { label: '小计', printed: '20', expected: '29.5', arithmetic: ['20 + 9.5 = 29.5'] } },
      ],
    },
    {
      name: 'points and scores that are another sum, the first of two',
      form: form('小计 | | | | | [[25]] | [[29]] |', TAIL, '小计 | | | | | 30 | 30 |'),
      findings: [
        {
          message: 'points',
          data: { label: '小计', printed: '25', expected: '30', arithmetic: ['20 + 10 = 30'] },
          cells: ['G15', 'G13', 'G14'],
          expected: '30',
          actual: '25',
        },
        {
          message: 'score',
          data: { label: '小计', printed: '29', expected: '29.5', arithmetic: ['20 + 9.5 = 29.5'] },
          cells: ['H15', 'H13', 'H14'],
        },
      ],
    },
    {
      name: 'a sum above its rows',
      form: {
        indicators: `产出指标 | 小计 | | | | 30 | [[28]] |\n${HEAD.replace('产出指标', '')}\n${TAIL}`,
        total: null,
      },
      findings: [
        {
          message: 'score',
          data: { label: '产出指标', printed: '28', expected: '29.5', arithmetic: ['20 + 9.5 = 29.5'] },
          cells: ['H13', 'H14', 'H15'],
        },
      ],
    },
    {
      name: 'of what may be meant, what comes nearest',
      form: form(
        ' | 小计 | | | | 30 | 29.5 |',
        ' | 质量指标 | 合格率 | ≥90% | 96% | 10 | 10 |',
        '产出指标小计 | | | | | 40 | [[38]] |',
        TAIL,
      ),
      findings: [
        {
          message: 'score',
          data: { label: '产出指标小计', printed: '38', expected: '39.5', arithmetic: ['20 + 9.5 + 10 = 39.5'] },
          cells: ['H17', 'H13', 'H14', 'H16'],
        },
      ],
    },
  ],
});
