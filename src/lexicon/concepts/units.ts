import { andMore, concept, FORMS } from '../concept';
import { ONE_PERSON } from './indicators';

/** What is counted and measured. */
export const UNITS = {
  /** Measure words and units; a Chinese numeral is a number only before one of these: 两周 but not 一级, 三公经费. */
  unit: concept(
    FORMS,
    '个百分点 百分点 个工作日 工作日 个自然日 自然日 个小时 个月 个学时 个课时 个 ' +
      '平方公里 平方千米 平方米 平方厘米 平米 立方米 千瓦时 千瓦 兆瓦 分贝 摄氏度 公里 千米 厘米 毫米 米 公顷 亩 公斤 千克 斤 克 毫克 微克 万吨 吨 升 毫升 ' +
      '人次 人天 人日 人月 人 名 位 户次 户 家次 家 场次 场 批次 批 班次 期 次 项次 项 件次 件 宗 起 例 份 册 本 篇 条 段 章 ' +
      '台次 台套 台 套 座 处 间 所 栋 幢 辆次 辆 架 艘 部 支 张 块 片 页 幅 首 只 头 棵 株 粒 根 枚 瓶 袋 箱 盒 桶 门 课时 学时 ' +
      '天 日 周 年 个季度 季度 季 小时 分钟 秒 届 轮 种 类 组 队 对 倍 元 美元 港元 欧元 分 车次 架次 床 床位 站 村 镇 国',
  ),
  /** Begin with a measure word and are none: 一次性, 一起, 一对一, 一年级, 一方面, 一类费用. */
  'no-unit-after-numeral': concept(FORMS, '次性 起 对一 年级 门式 站式 张网 本账 条龙 件事 支部 部分 把手 家亲 个方面'),
  /** Begin with 起 and are counted with it all the same: 一起案件. */
  'unit-after-all': concept(FORMS, '起案 起事'),
  /** What half of can come after 个半: 一个半月, 两个半小时. */
  'halved-after-ge': concept(FORMS, '月 小时 钟头 学期 世纪 工作日 星期 季度'),
  /** Units of a time limit. */
  'time-limit': concept(FORMS, '年 季 季度 个季度 月 个月 周 天 日 工作日 个工作日 自然日 个自然日 小时 分钟 秒'),
  /** Behind a length of time: for so long something is to last, and not to be done by then: 3年内免费维修. */
  lasts: concept(FORMS, '免费 保修 质保 包换 包退 保持 维持 有效 保存 存活 稳定 留任 完好 持续'),
  /** Between what a price is for and its money: 每户补助2000元. */
  'pays-out': concept(FORMS, '补助 补贴 奖励 奖补 发放 资助 收取 支付 支出 投入 成本 费用 增收'),
  /** Units of money. */
  money: concept(FORMS, '元 美金 人民币 RMB CNY USD'),
  /** Persons, however they are counted: a unit of persons against one of attendances is one kind. */
  persons: andMore(ONE_PERSON, '人次 人/次'),
  /** Stand for no unit in a column of units. */
  'no-unit': concept(FORMS, '无 不适用 无单位 定性'),
  /** Follow a per cent without changing it: 100%覆盖. */
  'after-per-cent': concept(
    FORMS,
    '覆盖率 覆盖 全覆盖率 全覆盖 达标 合格 完成 满意 满意度 满意率 到位 到位率 及时 准确 通过 执行 全部 率',
  ),
  /** Begin what follows the number of a place on a calendar, a clock or a scale: 12月, 15号, 10点, 2级. */
  'place-not-amount': concept(FORMS, '月 号 点 级 等 星级 季度'),
  'day-of-month': concept(FORMS, '日 号'),
  /** A text with one of these is no unit. */
  'no-unit-with': concept(FORMS, '未 不 没 无 非 仍 尚 半 的'),
};
