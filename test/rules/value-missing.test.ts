import { valueMissing } from '../../src/rules/value-missing';
import { testRule } from './support/rule-tester';

const NO_POINTS = '一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分';

testRule(valueMissing, {
  valid: [
    {
      name: 'the row at which a form breaks off (another rule)',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 11场 | 50 | 50 |
          满意度指标 | 服务对象满意度指标 | 学员满意度 | | | 10 | |`,
        total: null,
      },
    },
    {
      name: 'values in the 其中 rows below',
      form: {
        indicators: `
          产出指标 | 数量指标 | 新建设施数量 | | | 15 | 15 |
          | | 其中：标志牌 | 5处 | 5处 | | |
          | | 其中：防护栏 | 2处 | 2处 | | |`,
      },
    },
    {
      name: 'no result in the whole form (another rule)',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | | 60 | |\n效益指标 | 社会效益指标 | 应用率 | | | 30 | |',
      },
    },
    { name: 'zeros are values', form: { indicators: '产出指标 | 质量指标 | 事故次数 | 0 | 0 | 10 | 10 |' } },
    { name: 'words are values', form: { indicators: '效益指标 | 社会效益指标 | 行业发展 | 有效 | 有效 | 10 | 10 |' } },
    { name: 'dashes are not blanks', form: { indicators: '产出指标 | 数量指标 | 培训场次 | — | — | 10 | 10 |' } },
    { name: 'no points', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | | 0 | 0 |' } },
    { name: 'blank points', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | | | |' } },
    { name: 'a row that is not applicable', form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' } },
    {
      name: 'a heading without indicator',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90 |\n效益指标 | 经济效益指标 | | | | | |',
      },
    },
    {
      name: 'a template row left in',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90 |\n | | 指标2： | | | | |' },
    },
    {
      name: 'a formula that was not computed (another rule)',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | | 10 | 10 |',
        cells: { F13: { value: null, formula: 'A1' } },
      },
    },
    {
      name: 'a form without points where one value is given',
      form: { headings: NO_POINTS, indicators: '产出指标 | 数量指标 | 调查读者 | 100人 | | 10', total: null },
    },
    {
      name: 'a target given in words beside its sign',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
        indicators: '产出指标 | 时效指标 | 完成时限 | 文字描述 | | 年底前完成 | 年底前完成 | 10 | 10 |',
      },
    },
    {
      name: 'a template that was never filled and carries no points',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 90 |\n | | …… | | | | |' },
    },
    {
      name: 'an error value (another rule)',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | | 10 | 10 |',
        cells: { F13: { value: { error: '#REF!' } } },
      },
    },
  ],
  invalid: [
    {
      name: '其中 rows below without results',
      form: {
        indicators: `
          产出指标 | 数量指标 | 新建设施数量 | | [[]] | 15 | 15 |
          | | 其中：标志牌 | 5处 | | | |`,
      },
      findings: [{ message: 'actual', data: { names: ['新建设施数量'] } }],
    },
    {
      name: 'neither target nor actual, several rows in one finding',
      form: {
        indicators: `
          产出指标 | 质量指标 | 工程质量合格 | | [[]] | 10 | 10 |
          | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 |
          效益指标 | 社会效益指标 | 全市安全度汛 | | | 10 | 10 |`,
      },
      findings: [
        { message: 'both', data: { names: ['工程质量合格', '全市安全度汛'] }, cells: ['F13', 'E13', 'F15', 'E15'] },
      ],
    },
    {
      name: 'only the actual value, only the target',
      form: {
        indicators:
          '产出指标 | 数量指标 | 覆盖率 | 100% | [[]] | 60 | |\n效益指标 | 社会效益指标 | 保障率 | [[]] | 100% | 30 | 30 |',
      },
      findings: [
        { message: 'actual', data: { names: ['覆盖率'] }, cells: ['F13'] },
        { message: 'target', data: { names: ['保障率'] }, cells: ['E14'] },
      ],
    },
    {
      name: 'a name alone in a form without points',
      form: {
        headings: NO_POINTS,
        indicators:
          '产出指标 | 数量指标 | 调查读者 | 100人 | 100人 | 10\n效益指标 | 社会效益 | 丰富市民文化活动 | | [[]] |',
        total: null,
      },
      findings: [
        { message: 'unscored', severity: 'warning', data: { names: ['丰富市民文化活动'] }, cells: ['F14', 'E14'] },
      ],
    },
    {
      name: 'white space alone is blank',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | [[]] | 10 | 10 |',
        cells: { F13: { value: ' \u3000 ' } },
      },
      findings: [
        {
          message: 'actual',
          data: { names: ['培训场次'] },
          cells: ['F13'],
        },
      ],
    },
    {
      name: 'a split target whose value is blank',
      form: {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析',
        indicators: '产出指标 | 数量指标 | 覆盖率 | = | 100 | % | [[]] | 60 | |',
      },
      findings: [
        {
          message: 'actual',
          data: { names: ['覆盖率'] },
          cells: ['H13'],
        },
      ],
    },
    {
      name: 'a score of 0 does not excuse it',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | [[]] | 10 | 0 | 未开展' },
      findings: [
        {
          message: 'actual',
          data: { names: ['培训场次'] },
          cells: ['F13'],
        },
      ],
    },
  ],
});
