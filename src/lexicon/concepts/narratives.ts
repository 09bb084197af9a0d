import { andMore, concept, crossed, FORMS } from '../concept';
import { CHANGE } from './indicators';

/** What goals, outcomes and reasons are written with. */
export const NARRATIVES = {
  /** Joins what is listed. */
  and: concept(FORMS, '和 以及 与'),
  'and-short': concept(FORMS, '及'),
  'and-also': concept(FORMS, '并 且'),
  'and-so-on': concept(FORMS, '等'),
  /** End a noun that is listed or described. */
  'noun-over': concept(FORMS, '并 的'),
  'sum-letter': concept(FORMS, '额'),
  'done-particle': concept(FORMS, '了'),
  'split-into': concept(FORMS, '其中'),
  included: concept(FORMS, '含'),
  /** Before numbers that are told one after the other, none left out. */
  'one-by-one': concept(FORMS, '分别为 分别是 分别达 分别'),
  /** Before all the parts of a number that was told. */
  'parts-told': concept(FORMS, '分别为 分别是'),
  /** The same right behind a list of named parts; 累计 may count from years before. */
  'sum-of-list': concept(FORMS, '共 共计 合计 总计'),
  /** Whose money it is: parts so named leave little out. */
  'source-level': concept(
    FORMS,
    '中央 省级 省 市级 市 区级 区 县级 县 区县 州级 镇级 乡镇 地方 上级 本级 自筹 单位自筹 财政 社会',
  ),
  /** Around all the parts of a number that was told: 由 … 组成. */
  'made-from': concept(FORMS, '由'),
  'made-up': concept(FORMS, '组成 构成'),
  /** Before the sum of numbers that were told one by one. */
  'sum-told': concept(FORMS, '共 共计 合计 总计 累计'),
  /** 共 says a total but for 公共, 共同 and the like. */
  'in-all': concept(FORMS, '共'),
  'no-total-before': concept(FORMS, '中 公'),
  'no-total-after': concept(FORMS, '同 建 享 识 商 话 青 创 和'),
  'in-total': concept(FORMS, '合计 累计 总计 总数 增至 升至 增加到 扩大到'),
  'risen-to': concept(FORMS, '增至 升至 扩大到'),
  'in-this-year': concept(FORMS, '全年 本年 当年 年内'),
  /** Other periods, other bases, parts of a whole, averages, extremes, what is left or was taken back: numbers that no indicator need repeat. */
  'other-base': concept(
    FORMS,
    '其中 去年 上年 往年 往期 历年 历届 前年 下年 截至 截止 目前 以来 基础上 现有 已有 原有 分别 ' +
      '人均 户均 场均 月均 日均 年均 周均 生均 亩均 次均 校均 村均 班均 最多 最少 最高 最低 最大 最小 单场 单次 单个 单期 ' +
      '季度 上半年 下半年 首批 先期 前期 其余 剩余 余下 尚有 还有 仍有 另 在建 正在 尚未 未能 未完成 取消 核减 退出 ' +
      '十三五 十四五 十五五',
  ),
  /** 各1次 tells of each; 各类, 各级, 各项 tell of all. */
  'one-each': concept(FORMS, '各'),
  'all-kinds': concept(FORMS, '类 项 种 级 界 式 样 位 方 地'),
  /** Behind 第一, 第二: one of several. */
  'one-of-several': concept(FORMS, '批 期 阶段 轮'),
  /** What was to be done, told beside a result. */
  planned: concept(FORMS, '计划 拟 预计 预期 原定 原合同 年度任务 目标任务 任务数 下达任务'),
  /** 按计划, 超计划 and 计划生育 plan nothing. */
  'planned-not-before': concept(FORMS, '按 照 超 比'),
  'planned-not-after': concept(FORMS, '生育'),
  'done-in-clause': concept(FORMS, '完成 实际 实现 超额 已'),
  each: concept(FORMS, '每'),
  /** Between the words and their number. */
  'link-to-number': concept(
    FORMS,
    '达 达到 达成 为 共 共计 合计 累计 总计 增至 升至 降至 增加到 扩大到 提高到 提升至 各 有 是 了',
  ),
  /** The same where a level is told that was kept: 合格率保持在80%. */
  'kept-at': concept(FORMS, '保持在 稳定在 维持在 保持 稳定达到'),
  'change-link': concept(FORMS, '率 了 达 为'),
  /** After a number in a sentence, where 内 alone opens other words: 内设, 内部. */
  'or-less': concept(FORMS, '以内 及以内 或以内 以下 及以下 或以下 之内'),
  from: concept(FORMS, '由 从'),
  changed: andMore(CHANGE, '降 减 缩短 压缩 压减 增 升 扩大 扩展 延长 变'),
  'up-to-now': concept(FORMS, '至 到 为'),
  of: concept(FORMS, '的'),
  /** Measure words that only texts use. */
  'unit-of-texts': concept(FORMS, '集 幕'),
  'month-tail': concept(FORMS, '份'),
  anniversary: concept(FORMS, '周年'),
  /** Verbs that make the number behind them something to be delivered. */
  delivers: concept(
    FORMS,
    '完成 举办 承办 组织 开展 参加 召开 新建 建设 建成 改造 维修 修缮 购置 采购 编制 编印 出版 印发 发布 签发 培训 培养 引进 招聘 设立 ' +
      '运营 建立 扶持 资助 补助 发放 安装 更新 治理 种植 修建 播出 制作 拍摄 走访 检查 慰问 接待 策划',
  ),
  /** What is done with money, so that another word of these begins another statement. */
  'money-moves': concept(
    FORMS,
    '支出 支付 到位 执行 使用 拨付 下达 安排 投入 结余 结转 剩余 收回 上缴 追加 调减 收入 节约 节省 自筹 预算',
  ),
  /** Before the name of an amount, where it is that of the whole project or year. */
  'money-of-year': concept(FORMS, '全年 年度 本年 本年度 当年 年内'),
  'money-of-project': concept(FORMS, '项目 本项目 该项目'),
  'money-of-form': concept(FORMS, '财政 专项 资金 经费 实际 实 已 的 共 共计 合计 总计 批复 调整后'),
  'budget-told': concept(
    FORMS,
    '预算 预算数 预算额 预算资金 预算安排 预算总额 预算金额 年初预算 年初预算数 年初预算资金 全年预算 全年预算数',
  ),
  'granted-told': concept(
    FORMS,
    '使用 安排 安排资金 安排预算 安排预算资金 安排财政资金 安排项目资金 安排专项资金 下达资金 下达预算 下达预算资金 下达项目资金 下达专项资金',
  ),
  /** Money put in: it may be some of what is put in. */
  'put-in-told': concept(FORMS, crossed('投入 落实', '资金 财政资金 项目资金 专项资金 预算资金')),
  /** Money of others, put in beside that of the form. */
  'money-of-others': concept(FORMS, '社会 企业 群众 自筹 撬动 带动 配套'),
  'spent-told': concept(
    FORMS,
    '支出 总支出 支出数 支出资金 支出金额 支付 支付资金 使用资金 资金支出 资金支付 预算支出 预算执行 执行 执行数 执行资金 完成支出 完成支付',
  ),
  /** What of the budget was not spent. */
  'left-told': concept(FORMS, '结余 结余资金 资金结余 结余金额 剩余资金'),
  'investment-told': concept(FORMS, '总投资 总投资额 投资总额'),
  /** Several projects or parts of one in a text: no amount of it is surely the form's. */
  'several-projects': concept(FORMS, '个项目 子项目 各项目 等项目 一期 二期 三期 分项 标段'),
  /** Ways to do something of which a name has one and a text another: 建成 and 新建. */
  'builds-anew': concept(FORMS, '新建 建成 建设 建'),
  'makes-good': concept(FORMS, '修缮 维修 改造 修复 整修 翻建 更新 提升'),
  /** Say nothing of what was done. */
  'does-anything': concept(FORMS, '完成 组织 开展 实施 举办 全部 全年 共 累计 各类 各 圆满 顺利 共计 任务 工作'),
  /** Whom training and the like is for. */
  people: concept(
    FORMS,
    '劳动力 劳动者 人员 农民 农户 职工 工人 员工 学员 学生 教师 干部 群众 青年 妇女 残疾人 居民 村民 骨干 医生 护士 创业者 失业人员 从业人员 农民工',
  ),
  /** Between people and what they went to. */
  'takes-part': concept(FORMS, '参加 接受 参与 完成'),
  /** The same told from the other side: 为620名残疾人提供康复服务. */
  'serves-whom': concept(FORMS, '为 对 向 给'),
  serves: concept(FORMS, '提供 开展 实施 进行 提供了 开展了'),
  /** At the end of a name: what is measured of a thing. */
  'measure-of-thing': concept(FORMS, '面积 长度 里程 规模 作业 总量 总数 数量 数 人数 人次 户数'),
  'promise-opening': concept(FORMS, '通过 计划 预计 全年 年内 及时 确保 保证'),
  'delivers-first': concept(FORMS, '完成 举办 组织 开展 召开 新建 建设 改造 制作 编制'),
  /** Units of time and of groups of people: they say how long or whom, not what is delivered. */
  'no-thing': concept(FORMS, '天 日 周 年 季 季度 月 个月 小时 分钟 工作日 个工作日 倍 分 国 % ‰'),
  'no-thing-after': concept(FORMS, '县 区 市 省 乡 镇 村 街道 部门 单位 方面 环节 层次 维度 季度 月 阶段 国家 地区'),
  /** Economic effects that a goal promises. */
  'helps-to': concept(FORMS, '促进 推动 帮助 有效 着力'),
  solves: concept(FORMS, '解决 缓解 破解'),
  'money-trouble': concept(FORMS, crossed('融资难 融资贵 资金短缺', ' 融资贵')),
  'problem-word': concept(FORMS, '问题'),
  'drives-up': concept(FORMS, '带动 拉动 促进 增加 提高'),
  'economic-good': concept(FORMS, '增收 税收 产值 营业收入 销售额 经济增长 交易额 签约额 投资额'),
  'money-trouble-word': concept(FORMS, '融资 资金短缺'),
  /** Say nothing of what is counted. */
  'content-filler': concept(
    FORMS,
    '全年 年度 年度内 年内 本年 当年 每年 本项目 项目 工作 任务 重点 计划 预计 总体 ' +
      '完成 开展 举办 召开 组织 实施 进行 实现 保证 保障 确保 通过 设立 成立 运营 新增 达到 ' +
      '各类 各项 各种 相关 系列 数量 次数 场次 个数 份数 期数 人数 户数 件数 家数 批次 总数 人次 以及 的 了 和 与 或',
  ),
  timely: concept(FORMS, '及时'),
  'of-timeliness': concept(FORMS, '性 率'),
  /** Comparisons with another year or an old plan: they say nothing about this year's target. */
  'other-yardstick': concept(FORMS, '同比 环比 上年 去年 往年 前年 历年 此前 以往 原计划 原定 预计 年初预期'),
  'cause-told': concept(FORMS, '影响 影响下 原因 等因素 导致 造成 致使 使得 所致'),
  'clause-opening': concept(FORMS, '因 因为 由于 但 故 且 所以 因此 最终 实际 今年 本年 本年度 全年 年度内'),
  'how-much-it-fell': concept(FORMS, '大幅 大幅度 明显 有所 显著 逐步 略有 急剧 相应 总体'),
  fallen: concept(FORMS, '下降 减少 下滑 降低 萎缩 锐减 缩减 不足'),
  'fallen-tail': concept(FORMS, '了 较多 明显'),
  'not-yet': concept(FORMS, '未 未能 没 没有 尚未'),
  /** Between 未 and what was not done: 未按期完工, 尚未组织竣工验收. */
  'how-not-done': concept(FORMS, '能 全部 完全 按期 按时 如期 按计划 及时 组织 通过 完成 正式 实现 达到 达'),
  /** Before 未完成事项: nothing was left. */
  'nothing-left': concept(FORMS, '无 没有 不存在 未发现'),
  /** In what names a thing that was not done: no part of its name. */
  'thing-filler': concept(FORMS, '的 较 按 原'),
  /** In the name of a row about acceptance or time: what is measured of the thing. */
  'measure-of-work': concept(FORMS, '合格率 合格 质量 及时率 完成率 达标率 率'),
  'by-its-time': concept(FORMS, '按期 按时 如期 及时 按计划'),
  /** The stages of works, by the words that end a clause about them; a later one is not reached before an earlier one is. */
  'work-begun': concept(FORMS, '开工 动工 实施'),
  'work-finished': concept(FORMS, '完工 竣工 建成 完成建设 完成施工'),
  'work-accepted': concept(FORMS, '验收 验收合格 竣工验收 完工验收'),
  'work-used': concept(FORMS, '投用 投入使用 投入运行 启用 交付使用 交付 通车 开馆 开园 开业'),
  /** Said of a task as a whole, and of a result. */
  'task-done': concept(FORMS, '完成 达成 达标 达到预期 达到目标 达到要求 预期 预期目标 目标 年度目标 要求 办结'),
  /** Later than it was to be. */
  delayed: concept(FORMS, '推迟 延期 延迟 滞后 延后 逾期'),
  /** Papers and payments that follow the works: what is open there leaves the works done. */
  'papers-of-work': concept(
    FORMS,
    '决算 结算 审计 评审 财评 手续 档案 备案 资料 尾款 质保金 付款 支付 资金 拨付 报账 款项 招标 采购程序',
  ),
  /** Before what was left out of a whole. */
  'but-for': concept(FORMS, '除 仅 部分 个别 大部分 基本 多数'),
  /** Name what a form is about and nothing of it. */
  'whole-work': concept(
    FORMS,
    '工程 项目 建设 施工 工作 任务 总体 整体 全部 所有 各项 本项目 该项目 受 因 影响 目前 年底 年末 截至 仍',
  ),
  /** Name all that was to be done. */
  'all-of-it': concept(FORMS, '各项 所有 全部 全面 各类'),
  wholly: concept(FORMS, '全部 完全 按时 按期 如期 足额'),
  reached: concept(FORMS, '完成 达成 达到 实现 达标'),
  /** Right before a target: 未达目标. */
  attained: concept(FORMS, '达'),
  'very-well': concept(FORMS, '已 已经 均 均已 圆满 顺利 全面 大幅'),
  exceeded: concept(FORMS, '超额 超计划 超预期 超目标'),
  /** Between a result and its target: the result is more. */
  'is-more-than': concept(FORMS, '超 超过 超出 大于 多于 高于 好于 优于'),
  'is-less-than': concept(FORMS, '低于 少于 小于 不足 不及 达不到'),
  /** Before what was done: more of it than was planned, and less. */
  'more-done': concept(FORMS, '多 超额'),
  'less-done': concept(FORMS, '少'),
  /** Is the whole of what is set against a plan: 完成情况好于预期. */
  'result-named': concept(FORMS, '完成情况 完成值 完成数 实际完成情况 指标 指标值 指标完成 该指标 本指标'),
  /** Opens the name of what was reached: 实际安装数. */
  actually: concept(FORMS, '实际 实际完成 完成'),
  'which-target': concept(FORMS, '全年 年度 年初 预期 预定 既定 设定 绩效 的'),
  'target-word': concept(FORMS, '目标 任务 指标 计划 预期 要求 效果'),
  'value-word': concept(FORMS, '值 数'),
  /** 已完成 and nothing else is no reason. */
  'just-so': concept(FORMS, '已 全部 按时 按期 如期 按计划 按要求 按月 按季 足额 全额'),
  /** What reaches those it is for: 已按月发放到位 says that all is done. */
  'hands-out': concept(FORMS, crossed('发放 拨付 兑付 兑现 支付', '到位 完毕')),
  /** A clause that asks for no remedy. */
  'nothing-to-mend': concept(
    FORMS,
    crossed('无需 无须 不需 不需要 暂无需', '改进 整改 改善 改进措施 整改措施 采取措施'),
  ),
  'done-word': concept(FORMS, '完成'),
};
