import { totalWrong } from '../../src/rules/total-wrong';
import { testRule } from './support/rule-tester';

const rows = (first: string, second = '30'): string => `
    产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 60 | ${first} |
    效益指标 | 社会效益指标 | 培训内容应用率 | ≥80% | 85% | 30 | ${second} |`;
const funds = (score: string): string => `年度资金总额 | 100 | 100 | 99 | 10 | 99.00% | ${score}`;
const NO_POINTS_OF_EXECUTION = {
  fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 执行率',
  funds: '年度资金总额 | 100 | 100 | 100 | 100.00%',
};

testRule(totalWrong, {
  valid: [
    {
      name: 'a total at the cap that the profile sets for its execution rate',
      profile: 'system-2022',
      form: { funds: '年度资金总额 | 100 | 100 | 65 | 10 | 65% | 6.5', total: '100 | 79' },
    },
    { name: 'the sum', form: { funds: funds('9.9'), indicators: rows('57.33'), total: '100 | 97.23' } },
    { name: 'the sum at one decimal', form: { funds: funds('9.9'), indicators: rows('57.33'), total: '100 | 97.2' } },
    {
      name: 'the sum of cells that hold more than they show',
      form: {
        funds: funds('9.9'),
        indicators: rows('', '30'),
        cells: {
          H13: { value: 57.3349, format: '0.00' },
          H14: { value: 29.9949, format: '0.00' },
          H15: { value: 97.2298, format: '0.00' },
        },
      },
    },
    {
      name: 'the sum of the scores as shown',
      form: {
        funds: funds('9.9'),
        indicators: rows(''),
        total: '100 | 97.22',
        cells: { H13: { value: 57.3349, format: '0.00' }, H14: { value: 29.9949, format: '0.00' } },
      },
    },
    {
      name: 'the sum of the right scores, beside one that is wrong (another rule)',
      form: { funds: funds('9.9'), indicators: rows('57.33'), total: '100 | 99.9' },
    },
    {
      name: 'more than was read, in a form that leaves points for an execution score: it stands where nobody read it',
      form: { ...NO_POINTS_OF_EXECUTION, indicators: rows('60'), total: '100 | 97' },
    },
    {
      name: 'a difference that a cell tells as a score',
      form: {
        ...NO_POINTS_OF_EXECUTION,
        indicators: rows('60'),
        goal: null,
        total: '90 | 97.6',
        cells: { D3: { value: '得分：7.6' } },
      },
    },
    { name: 'a blank total (another rule)', form: { indicators: rows('60'), total: '100 |' } },
    { name: 'no total row', form: { indicators: rows('60'), total: null } },
    { name: 'a blank score', form: { indicators: rows(''), total: '100 | 95' } },
    { name: 'a score in words', form: { indicators: rows('满分'), total: '100 | 95' } },
    { name: 'a blank execution score', form: { funds: funds(''), indicators: rows('60'), total: '100 | 90' } },
    {
      name: 'the execution rate as an indicator row',
      form: {
        ...NO_POINTS_OF_EXECUTION,
        indicators: `${rows('60')}\n    预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10 |`,
      },
    },
    { name: 'a total row that leaves the execution rate out', form: { indicators: rows('60'), total: '90 | 90' } },
    {
      name: 'a row of 0 points with a blank score',
      form: { indicators: `${rows('60')}\n    | 生态效益指标 | 环境改善 | 改善 | 改善 | 0 | |` },
    },
    {
      name: 'a 其中 row with a score (another rule)',
      form: { indicators: `${rows('60')}\n    | | 其中：市级 | ≥5场 | 6场 | 30 | 30 |` },
    },
    { name: 'a total as a per cent', form: { indicators: rows('60'), total: '100 | 95%' } },
    { name: 'scores as per cents', form: { indicators: rows('100%'), total: '100 | 95' } },
    {
      name: 'a merged score',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 10\n    | | 培训人数 | ≥100人 | 120人 |',
        total: '95',
      },
    },
    {
      name: 'an execution score without points of its own',
      form: {
        fundHeadings: '年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分',
        funds: '年度资金总额 | 100 | 100 | 100 | 100.00% | 10',
        indicators: rows('60'),
        total: '100 | 100',
      },
    },
    {
      name: 'a difference that stands elsewhere as a number: an execution score that was not recognised',
      form: {
        ...NO_POINTS_OF_EXECUTION,
        indicators: rows('60'),
        total: '100 | 98.5',
        below: '其他需要说明事项 | 预算执行得分 | 8.5',
      },
    },
    ...['85', '100'].map((printed) => ({
      name: `a row that does not apply: ${printed} is the plain sum or the re-scaled one`,
      form: {
        indicators: `${rows('45').replace('| 60 |', '| 45 |')}\n    | | 新设点位 | ≥5处 | 本年不涉及 | 15 | |`,
        total: `100 | ${printed}`,
      },
    })),
    ...['85', '100'].map((printed) => ({
      name: `无 as target and as result is a row that does not apply: ${printed} is one of its two sums`,
      form: {
        indicators: `${rows('45').replace('| 60 |', '| 45 |')}\n    | | 新设点位 | 无 | 无 | 15 | |`,
        total: `100 | ${printed}`,
      },
    })),
    {
      name: '无 as the result of a target that applies: the score is owed, and the sum waits for it',
      form: {
        indicators: `${rows('45').replace('| 60 |', '| 45 |')}\n    | | 新设点位 | ≥5处 | 无 | 15 | |`,
        total: '100 | 95',
      },
    },
    { name: 'no indicators', form: { indicators: '产出指标 | 数量指标 | | | | | |', total: '0 | 0' } },
  ],
  invalid: [
    {
      name: 'neither the sum of the rows that apply nor that sum re-scaled: a question of two numbers',
      form: {
        indicators: `${rows('45').replace('| 60 |', '| 45 |')}\n    | | 新设点位 | ≥5处 | 不适用 | 15 | |`,
        total: '100 | [[95]]',
      },
      findings: [
        {
          message: 'inapplicable',
          severity: 'warning',
          data: { expected: '85', rescaled: '100', rows: ['新设点位'], printed: '95' },
          cells: ['H16', 'H6', 'H13', 'H14'],
          fix: { H16: 85 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a total above the cap that the profile sets for its execution rate',
      profile: 'system-2022',
      form: { funds: '年度资金总额 | 100 | 100 | 65 | 10 | 65% | 6.5', total: '100 | [[96.5]]' },
      findings: [
        {
          message: 'byProfile',
          data: { sum: '96.5', document: '绩效系统操作手册（2022年）', expected: '79', printed: '96.5' },
          expected: '79',
          actual: '96.5',
          steps: ['6.5 + 20 + 10 + 10 + 10 + 30 + 10 = 96.5', 'min(96.5, 79) = 79'],
          fix: { H16: 79 },
        },
      ],
    },
    {
      name: 'an addition that is wrong',
      form: { funds: funds('9.9'), indicators: rows('57.33'), total: '100 | [[98]]' },
      findings: [
        {
          message: 'withExecution',
          data: { execution: '9.9', indicators: '87.33', expected: '97.23', printed: '98' },
          cells: ['H12', 'H6', 'H10', 'H11'],
          expected: '97.23',
          actual: '98',
          steps: ['9.9 + 57.33 + 30 = 97.23'],
          // 57.33 of 60 for a target that was met is wrong itself: what belongs here is the sum of the right scores.
          fix: { H12: 99.9 },
        },
      ],
    },
    {
      name: 'more than 100: the points are wrong before the total is',
      form: { indicators: rows('70').replace('| 60 |', '| 70 |'), total: '100 | [[100]]' },
      findings: [
        { message: 'withExecution', data: { execution: '10', indicators: '100', expected: '110', printed: '100' } },
      ],
    },
    {
      name: 'no execution score',
      form: { ...NO_POINTS_OF_EXECUTION, indicators: rows('60'), total: '90 | [[80]]' },
      findings: [{ message: 'indicatorsOnly', data: { expected: '90', printed: '80' }, fix: { H12: 90 } }],
    },
    {
      name: 'a difference that stands in an indicator row alone',
      form: {
        ...NO_POINTS_OF_EXECUTION,
        indicators: rows('60').replace('≥10场 | 11场', '8 | 8.5'),
        total: '90 | [[98.5]]',
      },
      findings: [{ message: 'indicatorsOnly', data: { expected: '90', printed: '98.5' }, fix: { H12: 90 } }],
    },
    {
      name: 'a total below the sum, whatever numbers stand elsewhere',
      form: {
        ...NO_POINTS_OF_EXECUTION,
        indicators: rows('60'),
        total: '90 | [[80]]',
        below: '其他需要说明事项 | 扣分 | -10',
      },
      findings: [{ message: 'indicatorsOnly', data: { expected: '90', printed: '80' }, fix: { H12: 90 } }],
    },
    {
      name: 'a difference that stands elsewhere, beside an execution score that was read',
      form: { funds: funds('9.9'), indicators: rows('57.33'), total: '100 | [[98]]', below: '注 | 0.77' },
      findings: [
        {
          message: 'withExecution',
          data: { execution: '9.9', indicators: '87.33', expected: '97.23', printed: '98' },
          fix: { H12: 99.9 },
        },
      ],
    },
    {
      name: 'one hundredth off',
      form: { indicators: rows('57.33'), total: '100 | [[97.34]]' },
      findings: [
        {
          message: 'withExecution',
          data: { execution: '10', indicators: '87.33', expected: '97.33', printed: '97.34' },
          fix: { H15: 100 },
        },
      ],
    },
  ],
});
