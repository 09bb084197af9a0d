import { concept, crossed, FORMS } from '../concept';

const REPORTED = `${FORMS}; reports of reviewers`;

/** What words say of a state that was asked for: that it is there, or is not, or not yet, or in part. */
export const STATES = {
  // What was asked for.
  /** Rules, bodies or works that have to be there. */
  'asks-to-be-set-up': concept(
    FORMS,
    '健全 完善 建立 制定 出台 形成 建成 规范 完备 投入使用 启用 上线 完成 完工 竣工 通车 投用 验收',
  ),
  /** That something goes well. */
  'good-state': concept(FORMS, '正常 稳定 平稳 向好 有保障 得到保障 安全'),
  /** A sum that may not be gone beyond; the answer that it was. */
  'keeps-within': concept(FORMS, `控制在 ${crossed('预算 概算 批复 限额 标准', '内 以内 之内 范围内')}`),
  'beyond-bound': concept(FORMS, crossed('超 超出 超过 突破', '预算 概算 批复 限额 标准')),
  'marked-degree': concept(FORMS, '明显 显著 大幅 较大'),

  // What says that it is not so.
  /** Open a result that denies it: 未通过验收, 不明显, 有待改善. */
  'denies-a-state': concept(
    FORMS,
    '未 尚未 还未 仍未 暂未 没有 没 没能 未能 未见 未予 不 不够 不太 不甚 未完全 未全部 有待 尚待 有待于 亟待',
  ),
  /** Open a result that there is none of something, before a degree a state: 无明显提升, and else a thing: 无安全事故. */
  'is-without': concept(FORMS, '无 毫无 并无'),
  /** Anywhere in a text: it denies something. */
  denying: concept(FORMS, '不 未 无 没 零 非 否'),
  /** End a result of which little is to be seen: 增强效果不明显. */
  'not-marked': concept(REPORTED, '不明显 不显著 不突出 不理想 不佳 欠佳'),
  'effect-noun': concept(FORMS, '效果 成效 效益 作用 提升 改善'),
  /** How much, before a state or alone: 明显改善, 明显. */
  degree: concept(FORMS, '明显 显著 有效 大幅 较大 进一步 持续 全面 全部 完全 很 再'),
  /** What says of something that should go well that it did not. */
  'went-bad': concept(
    REPORTED,
    '恶化 退化 加重 超标 断链 瘫痪 停止运行 停运 多次中断 压力较大 压力很大 压力增大 不稳定因素',
  ),
  /** End a result of which nothing came where a change was asked for: 与上年持平 of 有所提升. */
  'no-change-told': concept(
    REPORTED,
    `变化不大 变化不明显 持平 停滞不前 ${crossed('无 没有 未见 未有 未发生', '变化 明显变化 显著变化 大的变化')}`,
  ),
  /** In a target: none is to be left out. */
  'asks-for-all': concept(
    FORMS,
    '全部 全覆盖 全面覆盖 全面完成 所有 应改尽改 应治尽治 应保尽保 应收尽收 应接尽接 应检尽检 应补尽补 应发尽发 应建尽建 一户不漏 一人不漏 不漏一户 不漏一人',
  ),
  /** Before a number: so many are left. */
  'still-left': concept(REPORTED, '尚余 尚有 还有 剩余 余下 仍有 还剩 尚剩 另有'),
  /** In a target: it has to succeed at once; in the answer: it took another time. */
  'at-the-first': concept(FORMS, '一次性 一次通过 一次验收 一次合格 首次'),
  'at-another-time': concept(REPORTED, '二次 第二次 两次 三次 第三次 再次 复验 复查 复检 重新验收 整改后 返工后 返工'),
  /** Open a target that asks for more than something else is. */
  'to-be-above': concept(FORMS, '高于 优于 好于 超过 大于 多于'),
  'as-high-as': concept(REPORTED, '持平 相当 一致 相同'),
  /** In a target: something has to change. */
  'asks-for-change': concept(
    FORMS,
    '提升 提高 增强 改善 优化 好转 增长 增加 上升 扩大 下降 降低 减少 缩短 减轻 缓解 改观',
  ),
  /** In a target: it has to stay as it is. */
  'asks-to-stay': concept(FORMS, '保持 维持 稳定 不变 不降'),
  /** Beside it: it was stopped or made good. */
  'turned-round': concept(
    FORMS,
    '遏制 扭转 控制 治理 整治 缓解 好转 消除 恢复 超标准 解决 化解 减轻 整改 修复 排除 处置',
  ),

  // That it is not so yet, or no more to be.
  /** Opens what was not there yet: 尚待印发, 预计2025年上线. */
  'not-there-yet': concept(REPORTED, '尚待 有待 待验收 待审批 待审核 待印发 待建 待完成 预计'),
  'set-for-later': concept(REPORTED, '拟于 拟在 计划于 将于'),
  /** Open a result that what was asked for was given up, or is being worked on: 已取消, 正在建设. */
  'given-up': concept(REPORTED, `${crossed(' 已', '取消 暂缓 暂停 中止 终止 搁置 停建')} 未启动 尚未启动`),
  /** Behind it: what was given up. */
  'carrying-out': concept(FORMS, '实施 执行 建设 开展 推进 采购 上线'),
  'under-way': concept(REPORTED, '正在 仍在 尚在 还在 在建'),
  /** What had to be there is. */
  'there-by-now': concept(FORMS, '已建 建立 健全 完善 印发 出台 制定 形成 投入使用 投入运行 上线 启用'),
  /** In a further clause: what the first one denies was made good since. */
  'done-after-all': concept(FORMS, '已 现已 达到 通过 完成 办结'),
  /** A clause that names what was not done, and does not say that it was not: 未通过验收的项目. */
  'names-a-matter': concept(FORMS, '的 率 情况 问题 现象 人数 数量'),

  // That it is so in part, or less than was asked for.
  'in-part': concept(FORMS, '部分 局部 仅部分 只部分'),
  /** Open a result that is less than what is marked: 略有改善 of 明显改善. */
  slightly: concept(REPORTED, '略有 略 稍有 小幅 轻微'),
  /** End a result that is less than what was asked for: 效果一般. */
  'so-so': concept(REPORTED, '一般 有限 不大 较小'),
  /** Before a share: how much of a work is done, 开发完成80%. */
  'work-done': concept(REPORTED, '完成 完成率 完成度 进度 进展 完成进度 工程进度 形象进度 完成了 完成约'),
  /** Less than what was asked for, by how much nobody says. */
  nearly: concept(REPORTED, '基本 大体 大致 初步'),
  somewhat: concept(REPORTED, '有所 一定 逐步 稳步 略有 略 稍有 小幅 轻微'),

  // What says that it is so.
  /** Rules and bodies are there, works are in use, works are done, something was in time. */
  stands: concept(
    FORMS,
    `建立 建立健全 健全 完善 制定 制订 出台 印发 形成 建成 规范 完备 成立 设立 修订 ${crossed('运行 运转 执行 落实', '良好 有效 顺畅 到位 正常')}`,
  ),
  'in-use': concept(
    FORMS,
    '投入使用 投入运行 投入运营 交付使用 投用 启用 上线 上线运行 通车 接入运行 正在使用 正在运行 正常使用 使用正常 ' +
      `${crossed('正常 稳定 平稳 安全 有效 良好', '运行 运转')} ${crossed('运行 运转', '正常 稳定 平稳 安全 有效 良好')}`,
  ),
  finished: concept(FORMS, '完成 完工 竣工 验收 通过验收 建成 办结 交付 结题 完毕'),
  'in-time': concept(FORMS, '及时 按时 按期 如期 准时 提前 按计划 按进度 按合同'),
  /** All else that says of a state or an effect that it is as it should be. */
  'goes-well': concept(
    FORMS,
    '提升 提高 增强 改善 优化 好转 向好 促进 推动 带动 保障 保证 确保 维护 巩固 稳固 丰富 充实 缓解 解决 化解 遏制 ' +
      '激发 发挥 加强 强化 改观 良好 较好 好 优良 优秀 优 有效 高效 到位 落实 达标 合格 合规 符合 满意 满意度高 满意度较高 认可 认可度高 好评 正常 稳定 ' +
      '平稳 安全 有序 顺畅 畅通 可控 受控 充分 合理 齐全 完整 完好 完善 健全 准确 清晰 便捷 方便 整洁 美观 受益 惠及 满足 可持续 ' +
      '一致 和谐 增收 节约 全覆盖 达到 实现 达成 规范 按规定 按要求 ' +
      `${crossed('效果 成效 效益 作用 成果', '明显 显著 突出 好')} ` +
      `${crossed('积极 促进 推动 重要 示范 带动 引领 保障', '作用')} ${crossed('良好 明显 显著 较好 积极 预期', '效果 成效 效益')} ` +
      crossed('符合 达到', '标准 要求 规定 国家标准 设计标准 相关标准 规范要求 预期 预期效果 预期目标'),
  ),
  /** Says so where the row's own matter is more: 服务人次增加. */
  'more-of': concept(FORMS, '增长 增加 上升 扩大 拓宽'),
  /** What such words stand behind, or before: 已得到有效改善, 改善明显. */
  'said-so': concept(
    FORMS,
    '已 已经 均 均已 都 全部 全面 完全 有效 进一步 切实 大力 持续 不断 明显 显著 大幅 极大 较大 充分 积极 稳步 逐步 逐年 得到 较好 更加 普遍 ' +
      '顺利 圆满 及时 按时 按期 如期 按计划 按要求 正式 全年 本年 年内 当年 了 共 取得 有力 很 较 各项 总体 整体 良好 到位 有所',
  ),
  // What takes back what a clause says, whatever it is about.
  'takes-back': concept(
    REPORTED,
    '不 未 无 没 非 否 难 缺 待 拟 将 尚 仍 略 稍 仅 欠 暂 偏 差 似 停止 停工 停用 停业 停滞 停摆 停办 ' +
      '部分 局部 个别 少数 少量 其余 除外 之外 空间 需要 缓慢 滞后 薄弱 推迟 延期 延迟 延后 延缓 顺延 逾期 较低 较慢 较少 较小 ' +
      '招标 下一步 下步 下年 明年 次年 来年 今后 后续 取消 撤销 放弃 ' +
      '下降 降低 减少 减弱 下滑 萎缩 破坏 变差 持平 可能 偶有 偶尔',
  ),
  /** Open and end a clause that leaves some of it out, or says that it is going on: 除2个村外全覆盖, 建设中. */
  'except-for': concept(REPORTED, '除 除了'),
  'going-on': concept(REPORTED, '中'),
  /** A work or a rule that is talked about is being prepared. */
  'being-prepared': concept(
    REPORTED,
    '筹备 准备 草案 初稿 讨论稿 意见稿 征求意见 起草 论证 报批 立项 申请 报送 上报 试运行',
  ),
  /** Hold such words and take nothing back. */
  'takes-nothing-back': concept(
    FORMS,
    '不断 不低于 不少于 不超过 不高于 不超 不得 不动产 不仅 不但 未成年 未来 无障碍 无人机 无害化 无偿 无纸化 无缝 无一 非遗 非税 非物质 ' +
      '非常 非公 接待 待遇 优待 停车 暂住 困难群众 困难家庭 困难户 困难学生 基本生活 基本民生 基本医疗 基本公共 偏远 偏僻 差旅 差异化 影响力 零距离 缺口补齐 空间布局 公共空间 ' +
      `在建工程 在建项目 ${crossed('按 按照', '合同 合同约定 设计')} ${crossed('正在 仍在', '使用 运行 运营')}`,
  ),
  /** Open what none of something bad follows: 无断链情况, 未受影响. */
  'not-so': concept(FORMS, '未 无 没有 没 零 不 从未 均未 均无 杜绝'),
  'to-come': concept(
    FORMS,
    '再 有 受 受到 造成 环境 出现 发生 存在 产生 新增 明显 任何 因 重大 较大 严重 责任 安全 质量 生产 群体性 对',
  ),
  /** Bad things besides those that names of indicators have. */
  unwelcome: concept(
    FORMS,
    '异常 盲区 死角 遗漏 问题 影响 事件 案件 断链 盲点 空白 反弹 反复 差距 损毁 遗失 损坏 受损 报废 扰民 抵触 中毒 疫情 险情 灾情 频发 多发 警告 通报 宕机 停机 破坏 负担 压力 波动',
  ),
  /** Open a clause of what is to come next. */
  'plan-told': concept(FORMS, '下一步 下步 下年 下年度 明年 次年 来年 今后 后续 将 预计 拟 计划 继续'),
  /** In a target that is kept where nothing bad came about. */
  'kept-free': concept(FORMS, '合规 合法 规范 达标 合格 满意 有序 可控 受控 控制 专款专用 畅通 完好'),
  /** End what such a word is of: 建立联动机制, 符合设计要求. */
  'what-it-is-of': concept(
    FORMS,
    '机制 制度 体系 办法 规程 细则 规定 章程 预案 台账 队伍 网络 平台 中心 要求 标准 需求',
  ),
  /** Open what did not happen, after a negation. */
  'ever-came': concept(FORMS, '发生 出现 发现 产生 接到 收到 受到'),
};
