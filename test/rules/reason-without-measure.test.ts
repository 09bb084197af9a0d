import { reasonWithoutMeasure } from '../../src/rules/reason-without-measure';
import { testRule } from './support/rule-tester';

testRule(reasonWithoutMeasure, {
  valid: [
    ...['已于11月补栽并加装滴灌', '9月起每周清洗滤池', '已在上游设置拦污栅', '现已恢复双人值守'].map((measure) => ({
      name: `what was done by now: ${measure}`,
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 夏季高温，${measure}` },
    })),
    {
      name: 'cause and measure',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 场地停用；下一步提前预订场地' },
    },
    {
      name: 'a measure without the word',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 报名不足，今后改为线上办班' },
    },
    ...[
      '首次询价流标，已重新询价采购',
      '供应商停产，余100吨于2024年3月补供',
      '教师离职，招录程序已启动',
      '彩超故障，已恢复使用并增加会诊排班',
      '停车位不足，新停车场2023年启用',
      '首次流标，二次招标已完成',
      '参观人数少，下步错峰安排',
      '触摸屏故障停机，已要求供应商延长质保',
      '供货迟，已责成供货方补货',
      '场地停用，已增派讲师',
      '报名不足，缺的两场二季度补齐',
      '场地停用，改线上',
      '施工占道，一季度补检',
      '取证名额少，已报名4名护理员参加2025年首批取证培训',
      '管线迁改占道，已商管线单位于4月前完成迁改',
      '档案破损，待修复后重扫',
      '自由行增多，下一雪季推出多日联程产品',
      '首次流标，已重新招标、一季度补抽',
    ].map((reason) => ({
      name: `a measure that was taken: ${reason}`,
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | ${reason}` },
    })),
    ...[
      '师资不足，增加实训课时',
      '师资不足；合理安排课程',
      '供货方停产，签订备货协议',
      '资金拨付晚，与财政对接',
      '报名人数少，通过微信群动员',
      '报名少，压缩课时、降低门槛',
      '场地紧张，已于2024年3月完成剩余1场',
      '报名人数少，已于3月补办',
    ].map((reason) => ({
      name: `a verb of doing behind the cause: ${reason}`,
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | ${reason}` },
    })),
    ...[
      '管线交叉，2024年5月实施',
      '设备采购中，2024年一季度到位',
      '场地停用，2024年转为线上',
      '漏扫两卷，2024年3月前办理',
      '屋面荷载不足，改列2024年度预算安排',
    ].map((reason) => ({
      name: `what is planned for a later year: ${reason}`,
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | ${reason}` },
    })),
    {
      name: 'no points lost',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 12场 | 10 | 10 | 增设线上场次' },
    },
    {
      name: 'no reason at all (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 |' },
    },
    {
      name: '无偏差 (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 无偏差' },
    },
    {
      name: 'a heading that asks for the cause only',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 场地停用',
      },
    },
    {
      name: 'no reason column',
      form: {
        headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8',
      },
    },
    {
      name: 'measures stated at the foot of the form',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 场地停用',
        below: '改进措施 | 明年起提前预订场地。',
      },
    },
    {
      name: 'a blank score',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | | 场地停用' },
    },
    {
      name: 'a row that is not applicable',
      form: { indicators: '效益指标 | 生态效益指标 | 无 | 无 | 无 | 0 | 0 | 本项目不产生生态效益' },
    },
    {
      name: 'a filler (another rule)',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | 0' },
    },
  ],
  invalid: [
    ...[
      '增加课时',
      '雨季长，采购延误',
      '资金未到，新停车场未启用',
      '人手少，招录已完成8人',
      '人手少，余2场',
      '任务重，安排冲突',
      '人手少，完成8场',
      '因安排其他会议冲突',
      '场地停用，安排后取消',
      '因开展主题教育，培训减少',
      '人手少，已完成8场',
      '人手少，已造成缺课',
      '讲师生病，场地已停用',
      '讲师生病，8月后持续高温',
    ].map((reason) => ({
      name: `no doing behind the cause: ${reason}`,
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | [[${reason}]]` },
      findings: [{ message: 'no-measure', data: { names: ['培训场次'] } }] as const,
    })),
    ...['供货迟，2024年1月才到货', '流标，2023年5月实施', '流标，2024年未安排', '流标，2024年取消'].map((reason) => ({
      name: `a year, and no plan for a later one: ${reason}`,
      form: { indicators: `产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | [[${reason}]]` },
      findings: [{ message: 'no-measure', data: { names: ['培训场次'] } }] as const,
    })),
    {
      name: 'no need of a measure, which is none',
      form: { indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | [[场地停用，无需改进]]' },
      findings: [{ message: 'no-measure', data: { names: ['培训场次'] } }],
    },
    {
      name: 'causes only, one finding for all rows',
      form: {
        indicators: `
          产出指标 | 数量指标 | 展览面积 | 3万平方米 | 2.2万平方米 | 10 | 7.33 | [[为做好疫情防控工作，动态筛查参展机构67家，并为其办理了退展。]]
          | 成本指标 | 标准展位搭建费 | 850元/个 | 880元/个 | 8 | 6 | 会展中心价格调整
          | | 成本节约率 | ≥10% | 8.75% | 5 | 4.38 | 接待批次较多，相应支出增加`,
      },
      findings: [
        {
          message: 'no-measure',
          data: { names: ['展览面积', '标准展位搭建费', '成本节约率'] },
          cells: ['I13', 'I14', 'I15'],
        },
      ],
    },
    {
      name: 'a foot of the form that says nothing',
      form: {
        indicators: '产出指标 | 数量指标 | 培训场次 | 10场 | 8场 | 10 | 8 | [[场地停用]]',
        below: '改进措施 | 无',
      },
      findings: [{ message: 'no-measure', data: { names: ['培训场次'] } }],
    },
    {
      name: 'a long cause is no measure',
      form: {
        indicators:
          '产出指标 | 成本指标 | 成本节约率 | 5% | 4.8% | 5 | 4.8 | [[论坛规模较大影响力广，支出较多，但总体成本节约率控制在5%左右]]',
      },
      findings: [
        {
          message: 'no-measure',
          data: { names: ['成本节约率'] },
          cells: ['I13'],
        },
      ],
    },
    {
      name: 'points lost on words',
      form: { indicators: '效益指标 | 社会效益指标 | 行业发展 | 有效 | 一般 | 15 | 10 | [[疫情反复]]' },
      findings: [
        {
          message: 'no-measure',
          data: { names: ['行业发展'] },
          cells: ['I13'],
        },
      ],
    },
  ],
});
