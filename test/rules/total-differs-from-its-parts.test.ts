import { totalDiffersFromItsParts } from '../../src/rules/total-differs-from-its-parts';
import { testRule } from './support/rule-tester';

const row = (actual: string): { indicators: string } => ({
  indicators: `产出指标 | 数量指标 | 筛查适龄妇女人数 | ≥6000人 | ${actual} | 90 | 90`,
});

testRule(totalDiffersFromItsParts, {
  valid: [
    { name: 'a sum in brackets', form: row('6150人（3180+2970）') },
    { name: 'parts in brackets', form: row('6150人（城区3180人，农村2970人）') },
    { name: 'some of the parts, told as such', form: row('6150人（其中老人1980人，残疾人270人）') },
    { name: 'two of three kinds of road', form: row('6326人，其中县道200人、乡道106人') },
    { name: 'parts that are plainly not all', form: row('6150人（女3150人，党员60人）') },
    { name: 'numbers of other units', form: row('6150人（18个村，3期）') },
    { name: 'parts before their sum', form: row('城区3180人、农村2970人，合计6150人') },
    { name: 'a sum before its parts', form: row('共6150人：城区3180人、农村2970人') },
    { name: 'what it has come to over the years', form: row('城区2980人、农村2970人，累计16150人') },
    { name: 'stages of one thing', form: row('报名7150人，初筛6850人，共6150人') },
    { name: 'so many at each', form: row('城区每期200人，农村每期100人，共6150人') },
    { name: 'a sum that is one of them', form: row('城区6150人，参检6050人，共6150人') },
    { name: 'one part', form: row('6150人（城区2980人）') },
    { name: 'a part that is less', form: row('6150人，其中女性2560') },
    { name: 'a part as large as the whole', form: row('6150人（其中女性6150人）') },
    { name: 'attendances of persons', form: row('6150人，其中复查6560人次') },
    { name: 'a part of about so many', form: row('6150人，其中女性约6200人') },
    { name: 'no total', form: row('城区2980人，农村2970人') },
    { name: 'a rate with its parts', form: row('95%（线上96%，线下90%）') },
    { name: 'a plain number', form: row('6150人') },
  ],
  invalid: [
    {
      name: 'a part above its whole',
      form: row('[[6150人，其中女性6560]]'),
      findings: [
        {
          message: 'above',
          data: { name: '筛查适龄妇女人数', text: '6150人，其中女性6560', whole: '6150人', part: '女性6560' },
          cells: ['F13'],
          actual: '6560',
        },
      ],
    },
    {
      name: 'persons above the attendances they are of',
      form: row('[[6150人次（其中老人6560人、残疾人20人）]]'),
      findings: [
        {
          message: 'above',
          data: {
            name: '筛查适龄妇女人数',
            text: '6150人次（其中老人6560人、残疾人20人）',
            whole: '6150人次',
            part: '老人6560人',
          },
          cells: ['F13'],
          actual: '6560',
        },
      ],
    },
    {
      name: 'a sum in brackets that makes another number',
      form: row('[[6150人（2980+2970）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '筛查适龄妇女人数',
            text: '6150人（2980+2970）',
            whole: '6150人',
            arithmetic: '2980 + 2970 = 5950人',
          },
          steps: ['2980 + 2970 = 5950人'],
        },
      ],
    },
    ...(
      [
        ['城区2980人、农村2970人，合计6150人', '2980 + 2970 = 5950人'],
        ['城区2980、农村2970人，共计6150人', '2980 + 2970 = 5950人'],
        ['共6150人：城区1980人、农村2970人', '1980 + 2970 = 4950人'],
      ] as const
    ).map(([text, arithmetic]) => ({
      name: `told as a sum: ${text}`,
      form: row(`[[${text}]]`),
      findings: [
        {
          message: 'differs' as const,
          data: { name: '筛查适龄妇女人数', text, whole: '6150人', arithmetic },
          steps: [arithmetic],
        },
      ],
    })),
    {
      name: 'two parts that leave nothing out, even behind 其中',
      form: row('[[6150人（其中城区2980人，农村2970人）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '筛查适龄妇女人数',
            text: '6150人（其中城区2980人，农村2970人）',
            whole: '6150人',
            arithmetic: '2980 + 2970 = 5950人',
          },
          steps: ['2980 + 2970 = 5950人'],
        },
      ],
    },
    {
      name: 'halves of a year however far off',
      form: row('[[6150人（上半年2150人，下半年1970人）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '筛查适龄妇女人数',
            text: '6150人（上半年2150人，下半年1970人）',
            whole: '6150人',
            arithmetic: '2150 + 1970 = 4120人',
          },
          steps: ['2150 + 1970 = 4120人'],
        },
      ],
    },
    {
      name: 'batches that nearly make it',
      form: row('[[6150人（2090人、2050人、2020人）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '筛查适龄妇女人数',
            text: '6150人（2090人、2050人、2020人）',
            whole: '6150人',
            arithmetic: '2090 + 2050 + 2020 = 6160人',
          },
          steps: ['2090 + 2050 + 2020 = 6160人'],
        },
      ],
    },
  ],
});
