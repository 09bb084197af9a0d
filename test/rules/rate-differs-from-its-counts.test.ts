import { rateDiffersFromItsCounts } from '../../src/rules/rate-differs-from-its-counts';
import { testRule } from './support/rule-tester';

const price = (actual: string): { indicators: string } => ({
  indicators: `产出指标 | 成本指标 | 图书采购均价 | ≤45元/册 | ${actual} | 90 | 90`,
});

const row = (actual: string): { indicators: string } => ({
  indicators: `产出指标 | 质量指标 | 结业考核合格率 | ≥85% | ${actual} | 90 | 90`,
});

testRule(rateDiffersFromItsCounts, {
  valid: [
    { name: 'the quotient', form: row('90%（180/200）') },
    { name: 'the quotient of counts with their unit', form: row('95%（190人/200人）') },
    { name: 'the quotient beside its name', form: row('合格率95%(19/20)') },
    { name: 'rounded at the decimals it is written with', form: row('93.3%（14/15）') },
    { name: 'rounded to whole per cent', form: row('93%（14/15）') },
    { name: 'cut where it should have been rounded', form: row('66%（200/300）') },
    { name: 'more than all', form: row('120%（600/500）') },
    { name: 'the counts before the rate', form: row('180/200=90%') },
    { name: 'a day or a month', form: row('95%（11/30）') },
    { name: 'a month of a year', form: row('95%（2023/12）') },
    { name: 'a year of school', form: row('95%（2022/2023）') },
    { name: 'persons at each of several', form: row('95%（190人/4场）') },
    { name: 'counts of nothing', form: row('95%（0/0）') },
    { name: 'counts of a part, told as such', form: row('95%（其中180/200为线上）') },
    { name: 'counts in words that make it', form: row('90%（抽检200人，合格180人）') },
    { name: 'counts in words of which nobody knows which is which', form: row('95%（春季200人，秋季180人）') },
    { name: 'two counts of what the rate is of', form: row('1.28%（结业12人，考核合格23人）') },
    { name: 'counts of how many answered', form: row('95%（发放200份，回收180份）') },
    {
      name: 'two counts of which neither is the whole',
      form: { indicators: '产出指标 | 质量指标 | 发回改判率 | ≤1.5% | 1.28%（发回23件、改判12件） | 90 | 90' },
    },
    { name: 'what was due and done, which fit', form: row('96.4%（应考5230人，实考5042人）') },
    { name: 'other words for due and done', form: row('96.4%（应考5230人，实到4842人）') },
    { name: 'some of many, which fit', form: row('92%（500套中检测460套）') },
    { name: 'a share of many, which fits', form: row('检测460套，占500套的92%') },
    { name: 'counts with their words, which fit', form: row('执结1892件/受理2150件=88%') },
    { name: 'growth that its numbers give', form: row('由200增至230，增长15%') },
    { name: 'growth from rounded numbers', form: row('由1.2万人次增至1.4万人次，增长20.5%') },
    { name: 'growth of last year’s number', form: row('230万人次（上年200万人次，增长15%）') },
    { name: 'a fall, told as that', form: row('由50件降至42件，下降16%') },
    { name: 'per cent, of which a rise may be points', form: row('由86%提高到94%，提高8%') },
    {
      name: 'what was done about all that were bad',
      form: {
        indicators: '产出指标 | 质量指标 | 不合格食品处置率 | 100% | 100%（31批次不合格，已处置31批次） | 90 | 90',
      },
    },
    { name: 'a difference that its numbers make', form: row('由62家增至73家，净增11家') },
    { name: 'a difference of rounded numbers', form: row('由2.2万元增至2.5万元，增加3126元') },
    { name: 'more than the difference, of which some left', form: row('由62家增至73家，新增13家') },
    { name: 'a difference told of another thing', form: row('由62家增至73家，增加130人') },
    { name: 'the other way', form: row('由62家增至73家，减少13家') },
    { name: 'places among others', form: row('由第17位升至第14位，前进3位') },
    { name: 'numbers of two kinds', form: row('由200人增至230人次，增长20%') },
    { name: 'a value without a rate', form: row('180/200') },
    { name: 'counts beside two rates', form: row('合格率95%，优良率30%（抽检200人，合格180人）') },
    { name: 'counts beside the rate of the target', form: row('目标95%，抽检200人，合格180人') },
    { name: 'counts beside last year’s rate', form: row('上年95%，抽检200人，合格180人') },
    { name: 'counts of another rate', form: row('培训200人，就业180人，就业率95%') },
    {
      name: 'a price that its amount and number make, rounded as they are',
      form: price('采购8216册共35万元，均价42.6元/册'),
    },
    { name: 'a price with its division', form: price('42.6元/册（350000元÷8216册）') },
    { name: 'a price beside the plan’s money', form: price('预算35万元，采购8216册，均价44.6元/册') },
    { name: 'two prices', form: price('采购8216册共35万元，平装38元/册、精装62元/册') },
  ],
  invalid: [
    {
      name: 'what was done about those that were bad',
      form: {
        indicators: '产出指标 | 质量指标 | 不合格食品处置率 | 100% | [[100%（31批次不合格，已处置28批次）]] | 90 | 90',
      },
      findings: [
        {
          message: 'differs',
          data: {
            name: '不合格食品处置率',
            text: '100%（31批次不合格，已处置28批次）',
            printed: '100%',
            arithmetic: '28 ÷ 31 ≈ 90.3226%',
          },
          steps: ['28 ÷ 31 ≈ 90.3226%'],
        },
      ],
    },
    ...(
      [
        ['differs', '95%（抽检200人，合格180人）', '95%', '180 ÷ 200 = 90%'],
        ['differs', '96.4%（应考5230人，实考4842人）', '96.4%', '4842 ÷ 5230 ≈ 92.5813%'],
        ['differs', '96%（500套中检测460套）', '96%', '460 ÷ 500 = 92%'],
        ['differs', '检测460套，占500套的96%', '96%', '460 ÷ 500 = 92%'],
        ['differs', '执结1692件/受理2150件=88%', '88%', '1692 ÷ 2150 ≈ 78.6977%'],
        ['growth', '由200增至230，增长16%', '16%', '(230 − 200) ÷ 200 = 15%'],
        ['differs', '应考200人，实考180人，合格率95%', '95%', '180 ÷ 200 = 90%'],
        ['growth', '230万人次（上年200万人次，增长20%）', '20%', '(230 − 200) ÷ 200 = 15%'],
        ['growth', '由50件降至42件，下降20%', '20%', '(50 − 42) ÷ 50 = 16%'],
        ['growth', '由62家增至73家，净增13家', '13家', '73 − 62 = 11家'],
        ['growth', '由55秒缩短至48秒，缩短9秒', '9秒', '55 − 48 = 7秒'],
        ['growth', '由2.2万元增至2.5万元，增加5126元', '5126元', '2.5万 − 2.2万 = 3000元'],
        ['growth', '由第17位升至第14位，前进5位', '5位', '17 − 14 = 3位'],
      ] as const
    ).map(([message, text, printed, arithmetic]) => ({
      name: `told by its own numbers: ${text}`,
      form: row(`[[${text}]]`),
      findings: [{ message, data: { name: '结业考核合格率', text, printed, arithmetic }, steps: [arithmetic] }],
    })),
    ...(
      [
        ['采购8216册共35万元，均价44.6元/册', '44.6元/册', '35万元 ÷ 8216册 ≈ 42.5998元/册'],
        ['45元/册（合同价35万元÷8216册）', '45元/册', '35万元 ÷ 8216册 ≈ 42.5998元/册'],
        ['360000元÷9000册=42元/册', '42元/册', '360000元 ÷ 9000册 = 40元/册'],
      ] as const
    ).map(([text, printed, arithmetic]) => ({
      name: `a price that its amount and number do not make: ${text}`,
      form: price(`[[${text}]]`),
      findings: [
        { message: 'price' as const, data: { name: '图书采购均价', text, printed, arithmetic }, steps: [arithmetic] },
      ],
    })),
    {
      name: 'counts that make another rate',
      form: row('[[95%（180/200）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '95%（180/200）',
            printed: '95%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
    {
      name: 'counts with their unit',
      form: row('[[合格率95.2%（180人/200人）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '合格率95.2%（180人/200人）',
            printed: '95.2%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
    {
      name: 'the counts before the rate, and a quotient that does not end',
      form: row('[[14÷15=95%]]'),
      findings: [
        {
          message: 'differs',
          data: { name: '结业考核合格率', text: '14÷15=95%', printed: '95%', arithmetic: '14 ÷ 15 ≈ 93.3333%' },
          steps: ['14 ÷ 15 ≈ 93.3333%'],
        },
      ],
    },
    {
      name: 'counts in words',
      form: row('[[抽查200人，165人合格，合格率94.8%]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '抽查200人，165人合格，合格率94.8%',
            printed: '94.8%',
            arithmetic: '165 ÷ 200 = 82.5%',
          },
          steps: ['165 ÷ 200 = 82.5%'],
        },
      ],
    },
    {
      name: 'counts in words, of those that are not among it',
      form: row('[[95%（抽检200人，不合格20人）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '95%（抽检200人，不合格20人）',
            printed: '95%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
    {
      name: 'one of two rates',
      form: row('[[线上95%（19/20），线下95%（180/200）]]'),
      findings: [
        {
          message: 'differs',
          data: {
            name: '结业考核合格率',
            text: '线上95%（19/20），线下95%（180/200）',
            printed: '95%',
            arithmetic: '180 ÷ 200 = 90%',
          },
          steps: ['180 ÷ 200 = 90%'],
        },
      ],
    },
  ],
});
