import { reasonMissing } from '../../src/rules/reason-missing';
import { testRule } from './support/rule-tester';

/** As for transfer payments. */
const UNSCORED = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 未完成原因和改进措施';

const UNFINISHED = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 未完成原因分析';

testRule(reasonMissing, {
  valid: [
    {
      name: 'points for several rows of which another tells the reason',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 88 |\n | | 结业考核合格率 | 100% | 90% | | | 课时偏少，已增加实训课时',
      },
    },
    {
      name: 'points for several rows with a score each: which lost any nobody knows',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 45 |\n | | 结业考核合格率 | 100% | 100% | | 45 |',
      },
    },
    {
      name: 'a time far above its target that may be a limit',
      form: { indicators: '产出指标 | 时效指标 | 办理时限 | 6个工作日 | 9个工作日 | 10 | 10 |' },
    },
    {
      name: 'a note below the form names the row and tells the cause',
      form: {
        indicators: '产出指标 | 数量指标 | 结业考核合格率 | 10 | 9 | 10 | 9 |',
        below: '其他需要说明事项 | 结业考核合格率未达目标，系部分学员请假所致，下一年组织补考。',
      },
    },
    {
      name: 'one reason that names both rows by what tells them apart',
      form: {
        indicators:
          '产出指标 | 数量指标 | 办理案件数 | 320件 | 300件 | 10 | 9.38 | 受理点搬迁停业一个月，案件和咨询均有减少。\n | | 法律咨询人次 | 100人次 | 90人次 | 10 | 9 |',
      },
    },
    {
      name: 'a score below 0 (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 9场 | 10 | -1 |' },
    },
    {
      name: 'a reason above that names them all',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 场地停用两个月，考核合格率和按期开班率随之下降\n| 质量指标 | 考核合格率 | 100% | 90% | 10 | 9 |\n| 时效指标 | 按期开班率 | 100% | 90% | 10 | 9 |',
      },
    },
    {
      name: 'points lost with a reason',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 场地停用两个月' },
    },
    {
      name: 'points lost and 无偏差 (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 无偏差' },
    },
    {
      name: 'points lost and 无 (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 无' },
    },
    {
      name: 'a form without a reason column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8',
      },
    },
    {
      name: 'an execution rate scored among the indicators, a little below the whole',
      form: { indicators: '预算执行 | 预算执行率 | 预算执行率 | 100% | 99% | 10 | 9.9 |' },
    },
    {
      name: 'an execution rate that is just not low',
      form: { indicators: '预算执行 | 预算执行率 | 预算执行率 | 100% | 90% | 10 | 9 |' },
    },
    {
      name: 'a little over the target',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥100场 | 129场 | 10 | 10 |' },
    },
    {
      name: '满意度 of 111 % of its target',
      form: { indicators: '满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 100% | 10 | 10 |' },
    },
    {
      name: 'far over with a reason',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 15场 | 10 | 10 | 增设线上场次' },
    },
    {
      name: 'far over where only 未完成原因 is asked for',
      form: { headings: UNFINISHED, indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 15场 | 10 | 10 |' },
    },
    { name: 'far below a limit', form: { indicators: '产出指标 | 质量指标 | 投诉次数 | ≤10次 | 1次 | 10 | 10 |' } },
    { name: '0 accidents as planned', form: { indicators: '产出指标 | 质量指标 | 安全事故次数 | 0 | 0 | 10 | 10 |' } },
    { name: 'a row that is not applicable', form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |' } },
    { name: 'a blank score', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | |' } },
    {
      name: 'a score above the points',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 11 |' },
    },
    { name: 'unlike units', form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 800人 | 10 | 10 |' } },
    {
      name: '62.73 against 62.73万, a matter of writing',
      form: { indicators: '产出指标 | 数量指标 | 采购设备台数 | 62.73 | 62.73万 | 10 | 10 |' },
    },
    {
      name: 'an error in the reason cell',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 |',
        cells: { I13: { value: { error: '#REF!' } } },
      },
    },
    {
      name: 'every row met and every reason blank',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 20 | 20 |
          | 质量指标 | 合格率 | 100% | 100% | 20 | 20 |
          效益指标 | 社会效益指标 | 知晓率 | 90% | 95% | 20 | 20 |`,
      },
    },
    {
      name: 'targets of 0 with one reason',
      form: {
        indicators: `
          产出指标 | 数量指标 | 展位数 | 0 | 0 | 20 | 20 | 因疫情取消
          | 质量指标 | 客户数 | 0 | 0 | 20 | 20 |
          效益指标 | 社会效益指标 | 增长率 | 0 | 0 | 20 | 20 |`,
      },
    },
    {
      name: 'targets of 0 without points claimed',
      form: {
        indicators: `
          产出指标 | 数量指标 | 展位数 | 0 | 0 | 20 | |
          | 质量指标 | 客户数 | 0 | 0 | 20 | |
          效益指标 | 社会效益指标 | 增长率 | 0 | 0 | 20 | |`,
      },
    },
    {
      name: 'two rows of 0 only',
      form: { indicators: '产出指标 | 质量指标 | 事故次数 | 0 | 0 | 20 | 20 |\n | | 差错率 | 0 | 0 | 20 | 20 |' },
    },
    {
      name: 'full points for targets of which nothing was done (another rule)',
      form: {
        indicators: `
          产出指标 | 数量指标 | 展位数 | 10个 | 0个 | 20 | 20 |
          | 质量指标 | 客户数 | 10个 | 0个 | 20 | 20 |
          效益指标 | 社会效益指标 | 签约数 | 10个 | 0个 | 20 | 20 |`,
      },
    },
    {
      name: 'no scores: targets met, a reason given, values that are not sure, an execution rate that is just not low',
      form: {
        headings: UNSCORED,
        indicators: `
          产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 |
          | | 培训人次 | ≥5000人次 | 3960人次 | 受疫情影响，线下培训暂停
          | | 参训企业 | ≥100家 | 约99家 |
          | 质量指标 | 合格率 | ≥98% | 0.3 |
          | 成本指标 | 人均成本 | ≤400元 | 380元 |
          预算执行 | 预算执行率 | 预算执行率 | 100% | 95% |`,
      },
    },
    {
      name: 'no scores and no reason column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值',
        indicators: '产出指标 | 数量指标 | 培训人次 | ≥5000人次 | 3960人次',
      },
    },
    {
      name: 'one reason for the whole form, under a profile that asks for no more',
      profile: 'hubei',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 7场 | 80 | 56 |',
        below: '偏差大或目标未完成原因分析 | 受疫情影响，培训减少三场。',
      },
    },
  ],
  invalid: [
    {
      name: 'points for several rows of which none tells a reason',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 90 | 88 | [[]]\n | | 结业考核合格率 | 100% | 90% | | |',
      },
      findings: [{ message: 'points-lost', data: { items: ['培训场次 88/90'] } }],
    },
    {
      name: 'a target missed in a form without scores',
      form: {
        headings: UNSCORED,
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 10场 |\n | | 培训人次 | ≥5000人次 | 3960人次 | [[]]\n | 成本指标 | 人均成本 | ≤400元 | 480元 |',
      },
      findings: [
        {
          message: 'missed',
          data: { items: ['培训人次 ≥5000人次 → 3960人次', '人均成本 ≤400元 → 480元'] },
          cells: ['G14', 'G15'],
        },
      ],
    },
    {
      name: 'the one target missed in a form without scores',
      form: { headings: UNSCORED, indicators: '产出指标 | 数量指标 | 培训人次 | ≥5000人次 | 3960人次 | [[]]' },
      findings: [{ message: 'missed', data: { items: ['培训人次 ≥5000人次 → 3960人次'] } }],
    },
    {
      name: 'the same below a reason that names no row, most likely merged over it',
      form: {
        headings: UNSCORED,
        indicators:
          '产出指标 | 数量指标 | 培训场次 | ≥10场 | 8场 | 场馆装修，闭馆两个月\n | | 结业考核合格率 | ≥100% | 90% | [[]]',
      },
      findings: [{ message: 'missed', data: { items: ['结业考核合格率 ≥100% → 90%'] }, severity: 'info' }],
    },
    {
      name: 'a note below the form that names the row and tells no cause',
      form: {
        indicators: '产出指标 | 数量指标 | 结业考核合格率 | 10 | 9 | 10 | 9 | [[]]',
        below: '其他需要说明事项 | 结业考核合格率见附表。',
      },
      findings: [{ message: 'points-lost', data: { items: ['结业考核合格率 9/10'] } }],
    },
    {
      name: 'a reason that names no row, most likely merged over the one below',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 9场 | 10 | 9 | 场馆装修，闭馆两个月\n | | 结业考核合格率 | 100% | 90% | 10 | 9 | [[]]',
      },
      findings: [{ message: 'perhaps-merged', data: { items: ['结业考核合格率 9/10'] }, severity: 'info' }],
    },
    {
      name: 'the same with a row between that lost nothing',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 9场 | 10 | 9 | 场馆装修，闭馆两个月\n | | 参训人次 | 100人次 | 100人次 | 10 | 10 |\n | | 结业考核合格率 | 100% | 90% | 10 | 9 | [[]]',
      },
      findings: [{ message: 'perhaps-merged', data: { items: ['结业考核合格率 9/10'] }, severity: 'info' }],
    },
    {
      name: 'the same where a row of another heading shares a word with the reason by chance',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 9场 | 10 | 9 | 场馆装修，闭馆两个月\n | | 结业考核合格率 | 100% | 90% | 10 | 9 | [[]]\n效益指标 | 社会效益指标 | 场馆利用率 | 100% | 100% | 10 | 10 |',
      },
      findings: [{ message: 'perhaps-merged', data: { items: ['结业考核合格率 9/10'] }, severity: 'info' }],
    },
    {
      name: 'a reason that names its own row alone',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 9场 | 10 | 9 | 培训场次因闭馆减少\n | | 结业考核合格率 | 100% | 90% | 10 | 9 | [[]]',
      },
      findings: [{ message: 'points-lost', data: { items: ['结业考核合格率 9/10'] } }],
    },
    {
      name: 'one cause above a row of another heading',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 9场 | 10 | 9 | 受疫情影响，线下集中授课暂停；下半年补办。\n效益指标 | 社会效益指标 | 参训人次 | 100人次 | 90人次 | 10 | 9 | [[]]',
      },
      findings: [{ message: 'points-lost', data: { items: ['参训人次 9/10'] } }],
    },
    {
      name: 'a low execution rate scored among the indicators',
      form: { indicators: '预算执行 | 预算执行率 | 预算执行率 | 100% | 80% | 10 | 8 | [[]]' },
      findings: [{ message: 'points-lost', data: { items: ['预算执行率 8/10'] } }],
    },
    {
      name: 'below a remark on a row that has nothing to explain',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 10场 | 10 | 10 | 已按计划完成\n| 质量指标 | 合格率 | 100% | 90% | 10 | 9 | [[]]',
      },
      findings: [{ message: 'points-lost', data: { items: ['合格率 9/10'] }, cells: ['I14'] }],
    },
    {
      name: 'below a reason that speaks of its own row alone',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 培训场地停用两个月\n| 质量指标 | 合格率 | 100% | 90% | 10 | 9 | [[]]\n| 时效指标 | 按期率 | 100% | 90% | 10 | 9 |\n| | 及时率 | 100% | 80% | 10 | 8 |',
      },
      findings: [
        {
          message: 'points-lost',
          data: { items: ['合格率 9/10', '按期率 9/10', '及时率 8/10'] },
          cells: ['I14', 'I15', 'I16'],
        },
      ],
    },
    {
      name: 'no reason for the whole form where its place says 无',
      profile: 'hubei',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 7场 | 80 | 56 | [[]]',
        below: '偏差大或目标未完成原因分析 | 无',
      },
      findings: [{ message: 'points-lost', data: { items: ['培训场次 56/80'] }, cells: ['I13'] }],
    },
    {
      name: 'zeros without a reason, of which one row claims no points',
      form: {
        indicators: `
          产出指标 | 数量指标 | 展位数 | 0 | 0 | 30 | 30 |
          | 质量指标 | 客户数 | 0 | 0 | 20 | 20 |
          效益指标 | 社会效益指标 | 增长率 | 0 | 0 | 40 | 0 | [[]]`,
      },
      findings: [{ message: 'points-lost', data: { items: ['增长率 0/40'] }, cells: ['I15'] }],
    },
    {
      name: 'one reason for the whole form, under a profile that asks for each row',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 7场 | 90 | 63 | [[]]',
        below: '偏差大或目标未完成原因分析 | 受疫情影响，培训减少三场。',
      },
      findings: [{ message: 'points-lost', data: { items: ['培训场次 63/90'] }, cells: ['I13'] }],
    },
    {
      name: 'points lost and the cell blank, one finding for two rows',
      form: {
        indicators: `
          产出指标 | 时效指标 | 资金到位及时率 | ≥100% | 100% | 10 | 7 | [[]]
          | 质量指标 | 合格率 | 100% | 100% | 10 | 10 |
          效益指标 | 社会效益指标 | 政策知晓率 | 100% | 98% | 10 | 9 |`,
      },
      findings: [
        { message: 'points-lost', data: { items: ['资金到位及时率 7/10', '政策知晓率 9/10'] }, cells: ['I13', 'I15'] },
      ],
    },
    {
      name: 'a dash or a filler where a reason is due',
      form: {
        indicators: `
          产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | [[—]]
          | | 培训人次 | 100人次 | 80人次 | 10 | 8 | 0
          | | 教材 | 100册 | 80册 | 10 | 8 | 。`,
      },
      findings: [
        {
          message: 'points-lost',
          data: { items: ['培训场次 8/10', '培训人次 8/10', '教材 8/10'] },
          cells: ['I13', 'I14', 'I15'],
        },
      ],
    },
    {
      name: 'points lost where only 未完成原因 is asked for',
      form: { headings: UNFINISHED, indicators: '产出指标 | 质量指标 | 效果 | 良好 | 一般 | 10 | 7 | [[]]' },
      findings: [{ message: 'points-lost', data: { items: ['效果 7/10'] } }],
    },
    {
      name: '130 % of the target',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | ≥10场 | 13场 | 10 | 10 | [[]]' },
      findings: [{ message: 'far-over', data: { items: ['培训场次 ≥10场 → 13场'], limit: '130%' }, cells: ['I13'] }],
    },
    {
      name: 'both causes are two findings',
      form: {
        indicators:
          '产出指标 | 数量指标 | 培训场次 | 10场 | 20场 | 10 | 10 | [[]]\n | | 培训人次 | 100人次 | 50人次 | 10 | 5 | [[]]',
      },
      findings: [
        { message: 'points-lost', data: { items: ['培训人次 5/10'] }, cells: ['I14'] },
        { message: 'far-over', data: { items: ['培训场次 10场 → 20场'], limit: '130%' }, cells: ['I13'] },
      ],
    },
    {
      name: 'a form of zeros with full points and no word of reason',
      form: {
        indicators: `
          产出指标 | 数量指标 | 展位数 | 0 | 0 | 30 | 30 | [[]]
          | 质量指标 | 客户数 | 0 | 0 | 20 | 20 |
          效益指标 | 社会效益指标 | 增长率 | 0 | 0 | 40 | 40 |
          | 生态效益指标 | 无 | 无 | 无 | 0 | 0 |`,
      },
      findings: [{ message: 'all-blank', data: { count: 3 }, cells: ['I13', 'I14', 'I15'] }],
    },
  ],
});
