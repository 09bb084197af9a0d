import { concept, crossed, FORMS } from '../concept';

/** What a title, a label or a heading says of the kind of form. */
export const KINDS_OF_FORM = {
  /** What a form of performance is about; a title that says none of it belongs to something else. */
  'public-expenditure': concept(FORMS, '绩效 支出 项目 资金 转移支付 部门 预算'),
  /** Names a sheet of paper, standing alone above it. */
  caption: concept(FORMS, '表 评分标准 指标体系'),
  'says-self-evaluation': concept(FORMS, '自评 自我评价 自查'),
  'says-monitoring': concept(FORMS, '监控 运行跟踪 跟踪监控 监测表'),
  'says-targets': concept(FORMS, `${crossed('目标 绩效', '申报 批复 审核 表 申请')} 目标编制 目标设定表 目标填报`),
  'says-evaluation': concept(FORMS, '绩效评价 绩效考评 再评价 重点评价 复核表 抽查'),
  /** A recheck of what a unit said of itself. */
  'says-recheck': concept(FORMS, '复核表 复核情况 再评价 抽查复核'),
  /** Labels and headings of those who evaluate, where a unit does not speak of itself. */
  'evaluated-by-others': concept(FORMS, '评价机构 评价小组 复核单位 复核意见 专家评分 专家签名 评价得分 评价单位'),
  'says-rubric': concept(FORMS, '指标体系 评分表 打分表 评分标准 评分细则 评价标准'),
  'says-transfer': concept(FORMS, '转移支付'),
  'says-department': concept(FORMS, '部门整体 单位整体 整体支出 整体绩效'),
  'says-bond': concept(FORMS, '专项债 债券 地方债 政府债'),
  /** Headings of what is still to come, in a form filled in during the year. */
  'still-to-come': concept(FORMS, '可能性 全年预计 预计完成 预计执行 预计全年 确定能 有可能'),
  /** Headings of the criteria that points are given by. */
  criteria: concept(FORMS, '评价标准 评分标准 评分细则 评分说明 评价要点 指标解释 指标说明 观测点 考核内容 评分办法'),
  /** The person whose work is appraised. */
  'person-appraised': concept('appraisals of staff', '姓名 岗位 职务 职称 工号 被考核人 被考评人 考核月份 入职日期'),
  /** In a title: the performance of staff or of a firm, not of public money. */
  'others-performance': concept(
    'appraisals of staff and of firms',
    '员工 职工 教师 个人 岗位 负责人绩效 企业 公司 经营 集团',
  ),
  /** In a title: what was bought or built is accepted, by those who ordered it. */
  'says-acceptance': concept(
    'acceptance of purchases and works',
    crossed('验收', '表 单 书 报告 评分 评价 打分 意见 结论'),
  ),
  /** On a further page: it goes on with a form. */
  'goes-on': concept(FORMS, '续表 (续)'),
  /** What tells the rows of a list apart. */
  'key-of-list': concept(
    'exports of systems',
    '项目编码 项目代码 项目编号 单位编码 单位代码 预算单位编码 指标编码 指标代码',
  ),
};
