import { scoreMissing } from '../../src/rules/score-missing';
import { testRule } from './support/rule-tester';

testRule(scoreMissing, {
  valid: [
    {
      name: 'rows that wait for their results (another rule)',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 60 | 60 |\n    效益指标 | 社会效益指标 | 保障率 | 100% | | 20 | |\n    | | 应用率 | | | 10 | |',
      },
    },
    {
      name: 'no result in the whole form (another rule)',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | | 60 | |\n    效益指标 | 社会效益指标 | 保障率 | 100% | | 30 | |',
        total: '100 |',
      },
    },
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
      name: 'a row that says of itself that it does not apply',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 不适用 | 10 | | 本年未安排' },
    },
    { name: 'a score of 0', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 0场 | 10 | 0 |' } },
    { name: 'a dash', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 0场 | 10 | — |' } },
    { name: 'text (another rule)', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 满分 |' } },
    { name: 'points of 0', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 0 | |' } },
    { name: 'blank points (another rule)', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | | |' } },
    { name: 'a 无 row', form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | |' } },
    {
      name: 'a merged score of a group, no points column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: '产出指标（40分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 10\n    | | 培训人数 | ≥100人 | 120人 |',
        total: null,
      },
    },
    {
      name: 'a merged score of a group with points',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10 | 30 |\n    | | 培训人数 | ≥100人 | 120人 | 10 | |\n    | | 培训天数 | ≥9天 | 9天 | 10 | |',
      },
    },
    {
      name: 'no score column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值',
        indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10',
        total: null,
      },
    },
    {
      name: 'a row still to be filled among rows that are, none of which has a score without values',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10 | 10 |\n    | | 培训人数 | | | 10 | |\n    | | 培训天数 | 9天 | | 10 | 10 |',
      },
    },
    {
      name: 'a merged score beside a row that lost a little',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: `
          产出指标（50分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 40
          | | 培训人数 | ≥100人 | 120人 | 
          | 质量指标 | 合格率 | ≥90% | 95% | 9.6
          效益指标（30分） | 社会效益指标 | 内容应用率 | ≥80% | 85% | 30
          满意度指标（10分） | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10`,
        total: '| 100',
      },
    },
    {
      name: 'a merged score that makes the points of its group',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: `
          产出指标（50分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 40
          | | 培训人数 | ≥100人 | 120人 | 
          | 质量指标 | 合格率 | ≥90% | 95% | 10
          效益指标（30分） | 社会效益指标 | 内容应用率 | ≥80% | 85% | 30
          满意度指标（10分） | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10`,
        total: '| 100',
      },
    },
    {
      name: 'no points anywhere, the total is what the scores make',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 40
          | | 培训人数 | ≥100人 | 120人 | 
          | 质量指标 | 合格率 | ≥90% | 95% | 10
          效益指标 | 社会效益指标 | 内容应用率 | ≥80% | 85% | 30
          满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10`,
        total: '| 100',
      },
    },
  ],
  invalid: [
    {
      name: 'no points column, points of the group still to be given',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: `
          产出指标（50分） | 数量指标 | 培训场次 | ≥10场 | 11场 | 20
          | | 培训人数 | ≥100人 | 120人 | [[]]
          | 质量指标 | 合格率 | ≥90% | 95% | 10
          效益指标（30分） | 社会效益指标 | 内容应用率 | ≥80% | 85% | 30
          满意度指标（10分） | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10`,
        total: '| 80',
      },
      findings: [{ message: 'missing', data: { names: ['培训人数'] }, cells: ['G14'] }],
    },
    {
      name: 'no points anywhere, the total says that a score is missing',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分',
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 20
          | | 培训人数 | ≥100人 | 120人 | [[]]
          | 质量指标 | 合格率 | ≥90% | 95% | 10
          效益指标 | 社会效益指标 | 内容应用率 | ≥80% | 85% | 30
          满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10`,
        total: '| 100',
      },
      findings: [{ message: 'missing', data: { names: ['培训人数'] }, cells: ['G14'] }],
    },
    {
      name: 'a row displaced to the left, whose reason stands where the score belongs',
      form: { indicators: '满意度指标 | 参训人员满意度 | ≥90% | 95% | 10 | | [[回收问卷210份，据实统计]]' },
      findings: [{ message: 'missing', data: { names: ['参训人员满意度'] }, cells: ['H13'] }],
    },
    {
      name: 'one score',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | [[]] |' },
      findings: [{ message: 'missing', data: { names: ['培训场次'] }, cells: ['H13'] }],
    },
    {
      name: 'all scores are one finding',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 9场 | 60 | [[]] |\n    效益指标 | 社会效益指标 | 保障率 | 100% | 98% | 30 | |',
        total: '100 |',
      },
      findings: [{ message: 'missing', data: { names: ['培训场次', '保障率'] }, cells: ['H13', 'H14'] }],
    },
    {
      name: 'below a full score of the same group, which covers only itself',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10 | 10 |\n    | | 培训人数 | ≥100人 | 120人 | 10 | [[]] |',
      },
      findings: [{ message: 'missing', data: { names: ['培训人数'] } }],
    },
    {
      name: 'in the group after a merged score',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 11场 | 10 | 20 |\n    | | 培训人数 | ≥100人 | 120人 | 10 | |\n    | 质量指标 | 合格率 | ≥90% | 95% | 10 | [[]] |',
      },
      findings: [{ message: 'missing', data: { names: ['合格率'] } }],
    },
    {
      name: 'no target, no result and no score, where another row without values has its score',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | | | 10 | 10 |\n    | | 培训人数 | | | 10 | [[]] |\n    | | 培训天数 | 9天 | 9天 | 10 | 10 |',
      },
      findings: [{ message: 'missing', data: { names: ['培训人数'] } }],
    },
  ],
});
