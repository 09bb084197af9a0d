import { concept, FORMS } from '../concept';

/** What numbers stand for that measure nothing. */
export const IDENTIFIERS = {
  /** Name a number that only identifies: whom to call, which record it is, when it was written. */
  identifier: concept(
    FORMS,
    '电话 手机 传真 联系方式 联系人 编码 编号 代码 邮编 邮政编码 账号 文号 日期 页码 序号 列次 行次 栏次 学号 批次号',
  ),
  /** Stand before the number of a document or of a table of it. */
  'document-part': concept(FORMS, '附件 附表 公开 表 附'),
  /** Stand before the number of an item that is one of a list. */
  'listed-item': concept(FORMS, '指标 目标 项目 任务 措施 项目年度目标 年度目标 年度绩效目标 绩效目标'),
  /** What a project is as a whole, over all its years: nothing of one year has to come to it. */
  'project-fact': concept(
    FORMS,
    '项目金额 项目总金额 项目总额 项目总投资 项目总预算 项目投资总额 总投资 投资总额 债券期限 发行期限',
  ),
  page: concept(FORMS, '页'),
  /** Open the instructions below a form. */
  'note-opening': concept(FORMS, '注 备注 附注 说明 填表说明 填报说明 填写说明 注意事项'),
};
