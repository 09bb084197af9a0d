import { fullScoreTargetMissed } from '../../src/rules/full-score-target-missed';
import { testRule } from './support/rule-tester';

const row = (level2: string, cells: string): { indicators: string } => ({
  indicators: `产出指标 | ${level2} | ${cells} |`,
});
const STEPS = ['(1 − (500 − 400) ÷ 400) × 10 = 7.5', '400 ÷ 500 × 10 = 8'];

testRule(fullScoreTargetMissed, {
  valid: [
    { name: 'each month and as many in the year', form: row('数量指标', '编印简报 | 每月1份 | 12份 | 12 | 12') },
    { name: 'each month, and one of one month', form: row('数量指标', '编印简报 | 每月1份 | 1份 | 12 | 12') },
    { name: 'each week but for the holidays', form: row('数量指标', '编印周报 | 每周1期 | 50期 | 12 | 12') },
    {
      name: 'a bound that may hold what was asked for',
      form: row('质量指标', '抽检合格率 | ≥90% | 95%以下 | 10 | 10'),
    },
    { name: 'a bound on the good side', form: row('质量指标', '抽检合格率 | ≥90% | 超过90% | 10 | 10') },
    { name: 'a fall as asked for', form: row('质量指标', '单位面积能耗下降率 | ≥3% | 下降3.4% | 20 | 20') },
    { name: 'a target that is met', form: row('数量指标', '培训场次 | 10场 | 10场 | 10 | 10') },
    { name: 'a partial score (another rule)', form: row('数量指标', '培训场次 | 10场 | 8场 | 10 | 9') },
    { name: 'a share that rounds to full points', form: row('数量指标', '培训人次 | 10000人次 | 9999人次 | 10 | 10') },
    {
      name: 'a deduction that rounds to full points',
      form: row('成本指标', '印刷成本 | ≤10000元 | 10001元 | 10 | 10'),
    },
    { name: 'no complaint', form: row('质量指标', '投诉次数 | <2 | 0 | 10 | 10') },
    {
      name: 'a sentence with two numbers',
      form: row('数量指标', '参与人数 | ≥400人 | 线下300人，线上50万余人次 | 5 | 5'),
    },
    {
      name: 'a sentence of which the number is not the result, or not all of it',
      form: {
        indicators: [
          '产出指标 | 数量指标 | 铺设管网 | ≥18公里 | 实际铺设18.2公里，占任务的101% | 10 | 10 |',
          ' | | 道路修缮 | ≥18公里 | 其中主路修缮12公里 | 10 | 10 |',
          ' | | 河道清淤 | ≥18公里 | 清淤约17公里 | 10 | 10 |',
          ' | | 绿道建设 | ≥18公里 | 建成主线10公里、支线9公里 | 10 | 10 |',
          ' | | 管网巡查 | ≥18公里 | 巡查17次 | 10 | 10 |',
        ].join('\n'),
      },
    },
    { name: 'nearly more than was asked for', form: row('数量指标', '养护里程 | ≥320公里 | 近330公里 | 5 | 5') },
    { name: 'parts that add up', form: row('数量指标', '养护里程 | ≥320公里 | 210+116公里 | 5 | 5') },
    { name: 'about as many', form: row('数量指标', '参与人数 | ≥400人 | 约390人 | 5 | 5') },
    { name: 'about half as many, in round thousands', form: row('数量指标', '观众数 | ≥1900人 | 约1000人 | 5 | 5') },
    { name: 'about a little more than allowed', form: row('质量指标', '投诉件数 | ≤20件 | 约21件 | 5 | 5') },
    { name: 'what it was to rise to', form: row('质量指标', '覆盖率 | 由80%提高到85% | 88% | 5 | 5') },
    { name: 'a time, which may be better short', form: row('时效指标', '使用时间 | 30天 | 20天 | 10 | 10') },
    { name: 'a bad event of an unknown kind', form: row('质量指标', '学生流失率 | 5% | 3% | 10 | 10') },
    {
      name: 'an allowance under 成本, which may be better high',
      form: row('成本指标', '生活补助标准 | 1000元/人 | 1200元/人 | 10 | 10'),
    },
    { name: '62.73 against 62.73万', form: row('成本指标', '办案费用 | <=62.73 | 62.73万 | 10 | 10') },
    { name: 'an = target exceeded', form: row('数量指标', '培训场次 | =10场 | 12场 | 10 | 10') },
    { name: 'unlike units', form: row('数量指标', '培训场次 | 10场 | 8天 | 10 | 10') },
    { name: 'a bare 5 against a rate of 0', form: row('质量指标', '差错率 | 0% | 5 | 10 | 10') },
    { name: 'blank values', form: row('数量指标', '培训场次 | | | 10 | 10') },
    { name: 'points of 0', form: row('数量指标', '培训场次 | 10场 | 8场 | 0 | 0') },
    { name: 'zero against zero', form: row('数量指标', '培训场次 | 0 | 0 | 10 | 10') },
  ],
  invalid: [
    {
      name: 'full points on a scale, converted as they should be',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标值 | 实际完成值 | 单项指标得分 | 权重占比（%） | 单项指标折算得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10 | ≥10场 | 8场 | 100 | 10 | [[10]]',
        total: null,
      },
      findings: [
        {
          message: 'missed',
          data: { name: '培训场次', printed: '10', expected: '8', arithmetic: ['8 ÷ 10 × 10 = 8'] },
          fix: { J13: 8 },
        },
      ],
    },
    {
      name: 'whole points that make full marks of a little less: no fix, for decimals may stand nowhere in the form',
      form: row('数量指标', '享受补助教师人数 | ≥1000人 | 997人 | 20 | [[20]]'),
      findings: [
        {
          message: 'roundedWithoutReason',
          severity: 'warning',
          data: {
            name: '享受补助教师人数',
            printed: '20',
            expected: '19.94',
            arithmetic: ['997 ÷ 1000 × 20 = 19.94'],
          },
          expected: '19.94',
        },
      ],
    },
    {
      name: 'a bound below what was asked for',
      form: row('质量指标', '抽检合格率 | ≥90% | 不足90% | 10 | [[10]]'),
      findings: [
        {
          message: 'bounded',
          severity: 'warning',
          data: { name: '抽检合格率', target: '≥90%', text: '不足90%', printed: '10' },
        },
      ],
    },
    {
      name: 'nearly what was asked for',
      form: row('数量指标', '养护里程 | ≥320公里 | 将近320公里 | 10 | [[10]]'),
      findings: [
        {
          message: 'bounded',
          severity: 'warning',
          data: { name: '养护里程', target: '≥320公里', text: '将近320公里', printed: '10' },
        },
      ],
    },
    {
      name: 'a bound above what was allowed',
      form: row('成本指标', '人均成本 | ≤400元 | 超过450元 | 10 | [[10]]'),
      findings: [
        {
          message: 'bounded',
          severity: 'warning',
          data: { name: '人均成本', target: '≤400元', text: '超过450元', printed: '10' },
        },
      ],
    },
    {
      name: 'a fall that is too small, said of a rate of fall',
      form: row('质量指标', '单位面积能耗下降率 | ≥3% | 下降2.4% | 20 | [[20]]'),
      findings: [
        {
          message: 'missed',
          data: {
            name: '单位面积能耗下降率',
            printed: '20',
            expected: '16',
            arithmetic: ['2.4% ÷ 3% × 20 = 16'],
          },
          fix: { H13: 16 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'about as many as fall short however they are counted',
      form: row('数量指标', '带动就业人数 | ≥600人 | 约540人 | 15 | [[15]]'),
      findings: [
        {
          message: 'told',
          severity: 'warning',
          data: {
            name: '带动就业人数',
            text: '约540人',
            printed: '15',
            expected: '13.5',
            arithmetic: ['540 ÷ 600 × 15 = 13.5'],
          },
        },
      ],
    },
    {
      name: 'a change that is not what its numbers make: nobody knows the score',
      form: row('数量指标', '企业净增数 | ≥12家 | 由62家增至73家，净增13家 | 10 | [[10]]'),
      findings: [
        {
          message: 'told',
          severity: 'warning',
          data: {
            name: '企业净增数',
            text: '由62家增至73家，净增13家',
            printed: '10',
            expected: '9.17',
            arithmetic: ['11 ÷ 12 × 10 = 9.166… → 9.17'],
          },
        },
      ],
    },
    {
      name: 'about more than the limit however it is counted',
      form: row('质量指标', '投诉件数 | ≤20件 | 约35件 | 10 | [[10]]'),
      findings: [
        {
          message: 'told',
          severity: 'warning',
          data: {
            name: '投诉件数',
            text: '约35件',
            printed: '10',
            expected: '2.5',
            arithmetic: ['(1 − (35 − 20) ÷ 20) × 10 = 2.5'],
          },
        },
      ],
    },
    {
      name: 'fewer in the year than each month asks for: whether it had them all a person knows',
      form: row('数量指标', '编印简报 | 每月1份 | 10份 | 12 | [[12]]'),
      findings: [
        {
          message: 'perPeriod',
          severity: 'warning',
          data: {
            name: '编印简报',
            target: '每月1份',
            text: '10份',
            printed: '12',
            expected: '10',
            arithmetic: ['10 ÷ (1 × 12) × 12 = 10'],
          },
        },
      ],
    },
    {
      name: 'one of them cancelled, in the number or not',
      form: row('数量指标', '举办赛事 | ≥8项 | 7项（1项因台风取消） | 10 | [[10]]'),
      findings: [
        {
          message: 'told',
          severity: 'warning',
          data: {
            name: '举办赛事',
            text: '7项（1项因台风取消）',
            printed: '10',
            expected: '8.75',
            arithmetic: ['7 ÷ 8 × 10 = 8.75'],
          },
          fix: { H13: 8.75 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a share told by its two counts',
      form: row('质量指标', '培训考核合格率 | ≥95% | 413/500 | 10 | [[10]]'),
      findings: [
        {
          message: 'missed',
          data: {
            name: '培训考核合格率',
            printed: '10',
            expected: '8.69',
            arithmetic: ['(413/500) ÷ 95% × 10 = 8.694… → 8.69'],
          },
          fix: { H13: 8.69 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'less than what it was to rise to',
      form: row('质量指标', '覆盖率 | 由80%提高到90% | 84% | 15 | [[15]]'),
      findings: [
        {
          message: 'missed',
          data: { name: '覆盖率', printed: '15', expected: '14', arithmetic: ['84% ÷ 90% × 15 = 14'] },
          fix: { H13: 14 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a score with its own 分, which is said once',
      form: row('数量指标', '培训场次 | ≥10场 | 8场 | 10分 | [[10分]]'),
      findings: [
        {
          message: 'missed',
          data: { name: '培训场次', printed: '10', expected: '8', arithmetic: ['8 ÷ 10 × 10 = 8'] },
          fix: { H13: 8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a sentence that tells less than was asked for, rounded or not',
      form: {
        indicators:
          '产出指标 | 数量指标 | 铺设管网 | ≥18公里 | 实际铺设17.6公里，占任务的97.8% | 10 | [[10]] |\n | | 道路修缮 | 20公里 | 年内修缮道路15公里 | 10 | [[10]] |',
      },
      findings: [
        {
          message: 'told',
          severity: 'warning',
          data: {
            name: '铺设管网',
            text: '实际铺设17.6公里，占任务的97.8%',
            printed: '10',
            expected: '9.78',
            arithmetic: ['17.6 ÷ 18 × 10 = 9.777… → 9.78'],
          },
          fix: { H13: 9.78 },
          isSafe: false,
        },
        {
          message: 'told',
          severity: 'warning',
          data: {
            name: '道路修缮',
            text: '年内修缮道路15公里',
            printed: '10',
            expected: '7.5',
            arithmetic: ['15 ÷ 20 × 10 = 7.5'],
          },
          fix: { H14: 7.5 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a sentence that tells more than the limit, where the limit has its sign',
      form: {
        indicators: '效益指标 | 社会效益指标 | 群众投诉 | ≤10件 | 由上年18件降至12件 | 10 | [[10]]',
      },
      findings: [
        {
          message: 'told',
          severity: 'warning',
          data: {
            name: '群众投诉',
            text: '由上年18件降至12件',
            printed: '10',
            expected: '8',
            arithmetic: ['(1 − (12 − 10) ÷ 10) × 10 = 8'],
          },
          fix: { H13: 8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a quantity that is missed',
      form: row('数量指标', '培训场次 | 10场 | 8场 | 10 | [[10]]'),
      findings: [
        {
          message: 'missed',
          data: { name: '培训场次', printed: '10', expected: '8', arithmetic: ['8 ÷ 10 × 10 = 8'] },
          cells: ['H13', 'E13', 'F13', 'G13'],
          expected: '8',
          actual: '10',
          fix: { H13: 8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a rate of something good',
      form: row('质量指标', '系统故障排除及时率 | 95% | 76% | 10 | [[10]]'),
      findings: [
        {
          message: 'missed',
          data: { name: '系统故障排除及时率', printed: '10', expected: '8', arithmetic: ['76% ÷ 95% × 10 = 8'] },
          fix: { H13: 8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'an = target missed',
      form: row('质量指标', '政策知晓率 | ═100% | 98% | 10 | [[10.00]]'),
      findings: [
        {
          message: 'missed',
          data: { name: '政策知晓率', printed: '10.00', expected: '9.8', arithmetic: ['98% ÷ 100% × 10 = 9.8'] },
          fix: { H13: 9.8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a target of none exceeded',
      form: row('质量指标', '差错次数 | ≤0 | 2 | 10 | [[10]]'),
      findings: [
        {
          message: 'missed',
          data: { name: '差错次数', printed: '10', expected: '0', arithmetic: ['2 > 0 → 0'] },
          fix: { H13: 0 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'accidents, by the name alone',
      form: row('质量指标', '安全事故发生数 | 0 | 2 | 10 | [[10]]'),
      findings: [
        {
          message: 'missedByName',
          severity: 'warning',
          data: { name: '安全事故发生数', printed: '10', expected: '0', arithmetic: ['2 > 0 → 0'] },
          fix: { H13: 0 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a benefit without sign',
      form: { indicators: '效益指标 | 社会效益指标 | 受益群众 | 500人 | 400人 | 10 | [[10]] |' },
      findings: [
        {
          message: 'missedByName',
          severity: 'warning',
          data: { name: '受益群众', printed: '10', expected: '8', arithmetic: ['400 ÷ 500 × 10 = 8'] },
          fix: { H13: 8 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a cost limit exceeded',
      form: row('成本指标', '人均培训成本 | ≤400元/人 | 500元/人 | 10 | [[10]]'),
      findings: [
        {
          message: 'exceeded',
          data: { name: '人均培训成本', printed: '10', linear: '7.5', ratio: '8', arithmetic: STEPS },
          expected: '7.5',
          actual: '10',
          steps: STEPS,
          fix: { H13: 7.5 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a price exceeded, by the name alone',
      form: row('成本指标', '人均培训成本 | 400元/人 | 500元/人 | 10 | [[10]]'),
      findings: [
        {
          message: 'exceededByName',
          severity: 'warning',
          data: { name: '人均培训成本', printed: '10', linear: '7.5', ratio: '8', arithmetic: STEPS },
          fix: { H13: 7.5 },
          isSafe: false,
        },
      ],
    },
    {
      name: 'a profile whose formula is not known',
      form: row('成本指标', '人均培训成本 | ≤400元/人 | 500元/人 | 10 | [[10]]'),
      profile: 'shenzhen-as-published',
      findings: [
        {
          message: 'exceeded',
          data: { name: '人均培训成本', printed: '10', linear: '7.5', ratio: '8', arithmetic: STEPS },
          actual: '10',
        },
      ],
    },
  ],
});
