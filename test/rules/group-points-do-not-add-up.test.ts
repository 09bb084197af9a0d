import { groupPointsDoNotAddUp } from '../../src/rules/group-points-do-not-add-up';
import { testRule } from './support/rule-tester';

const HEADINGS = '一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分';
const FUNDS = {
  fundHeadings: '预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）',
  funds: '年度财政资金总额 | 5 | 5 | 100% | 20',
};
const groups = (output: string, benefit: string, satisfaction: string) => ({
  ...FUNDS,
  headings: HEADINGS,
  indicators: `
    ${output} | 数量指标 | 培训场次 | ≥10场 | 11场 | 20
    ${output.replace(/\[\[|\]\]/gu, '')} | 质量指标 | 合格率 | ≥90% | 96% | 20
    ${benefit} | 社会效益 | 应用率 | ≥80% | 85% | 30
    ${satisfaction} | 服务对象满意度 | 满意度 | ≥90% | 95% | 10`,
  total: null,
});
const BY_PROFILE = { fundHeadings: '预算数 | 执行数 | 执行率', funds: '总额 | 5 | 5 | 100%' };
const PRINTED = {
  fundHeadings: '预算数 | 执行数 | 分值 | 执行率 | 得分',
  funds: '总额 | 5 | 5 | 20 | 100% | 20',
};
const SOUND = groups('产出指标（40分）', '效益指标（30分）', '满意度指标（10分）');

testRule(groupPointsDoNotAddUp, {
  valid: [
    { name: 'a label that names no points', form: groups('产出指标（40分）', '效益指标', '满意度指标（10分）') },
    { name: '20 + 40 + 30 + 10 under Hubei’s profile', form: { ...SOUND, ...BY_PROFILE }, profile: 'hubei' },
    {
      name: '10 + 50 + 30 + 10',
      form: { ...groups('产出指标（50分）', '效益指标（30分）', '满意度指标（10分）'), ...BY_PROFILE },
    },
    {
      name: 'two goals whose groups have the same labels',
      form: {
        ...FUNDS,
        ...PRINTED,
        headings: HEADINGS,
        indicators: `
    产出指标（20分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 20
    效益指标（10分） | 社会效益 | 应用率 | ≥80% | 85% | 10
    一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
    产出指标（30分） | 数量指标 | 参训人数 | ≥85人 | 90人 | 30
    效益指标（10分） | 社会效益 | 覆盖率 | ≥80% | 85% | 10
    满意度指标（10分） | 服务对象满意度 | 满意度 | ≥90% | 95% | 10`,
        total: null,
      },
    },
    {
      name: 'a level without points',
      form: { ...groups('产出指标（40分）', '效益指标', '满意度指标（10分）'), ...BY_PROFILE },
    },
    {
      name: 'the execution rate as a row',
      form: {
        ...SOUND,
        ...BY_PROFILE,
        indicators: `${SOUND.indicators}\n    预算执行率（20分） | 预算执行率 | 预算执行率 | 100% | 100% | 20`,
      },
    },
    {
      name: 'an excerpt',
      form: { ...SOUND, ...BY_PROFILE, indicators: SOUND.indicators.split('\n').slice(0, 2).join('\n') },
    },
    { name: 'a form with a points column (another rule)', form: {} },
  ],
  invalid: [
    {
      name: 'groups that contradict the 20 points that the heading prints',
      form: {
        ...groups('[[产出指标（50分）]]', '效益指标（30分）', '满意度指标（10分）'),
        ...PRINTED,
      },
      findings: [
        {
          message: 'sum',
          data: {
            groups: ['产出指标（50分）', '效益指标（30分）', '满意度指标（10分）'],
            execution: '20',
            sum: '110',
            full: '100',
          },
        },
      ],
    },
    {
      name: 'a group too large for the profile’s 20',
      profile: 'hubei',
      form: { ...groups('[[产出指标（50分）]]', '效益指标（30分）', '满意度指标（10分）'), ...BY_PROFILE },
      findings: [
        {
          message: 'sum',
          severity: 'info',
          data: {
            groups: ['产出指标（50分）', '效益指标（30分）', '满意度指标（10分）'],
            execution: '20',
            sum: '110',
            full: '100',
          },
          cells: ['B10', 'B12', 'B13'],
          expected: '100',
          actual: '110',
          steps: ['20 + 50 + 30 + 10 = 110'],
        },
      ],
    },
    {
      name: '40 + 30 + 10 where execution has 10',
      form: { ...groups('[[产出指标（40分）]]', '效益指标（30分）', '满意度指标（10分）'), ...BY_PROFILE },
      findings: [
        {
          message: 'sum',
          severity: 'info',
          data: {
            groups: ['产出指标（40分）', '效益指标（30分）', '满意度指标（10分）'],
            execution: '10',
            sum: '90',
            full: '100',
          },
        },
      ],
    },
  ],
});
