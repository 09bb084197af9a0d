import { andMore, concept, crossed, FORMS } from '../concept';

const GAINED_MONEY = concept(FORMS, '节约 节省 节支 降低 下降 压减 减少 减免 减轻 增收 收入 收费 产值 利润 税 争取');

/** What a slip of the pen is known by. */
export const SLIPS = {
  /** End the name of a share of a whole: no more than all can be satisfied, pass, be covered. */
  'share-of-whole': concept(
    FORMS,
    `${crossed('满意 合格 达标 覆盖 及时 准确 通过 知晓 优良 普及 合规 正确 到位', '率 度')} 入学率 出勤率 到课率 完好率 成活率 公开率`,
  ),
  /** Make more of a cost the aim: money to be raised or saved. */
  'gained-money': GAINED_MONEY,
  /** The same, and money paid out to people. */
  'wanted-money': andMore(GAINED_MONEY, '补助 补贴 奖 救助 津贴 标准 投资 投入 免费 发放 拨付 到位'),
  /** Say in words that a value is a bound. */
  'bound-in-words': concept(FORMS, '以上 以下 不少于 不低于 不小于 不超过 不高于 不大于 至少'),
  /** Name the budget that a share is taken of. */
  'initial-budget': concept(
    FORMS,
    crossed('年初', '预算 预算数 预算资金 预算的 预算数的 预算资金的 安排预算 安排 下达预算'),
  ),
  'whole-budget': concept(FORMS, crossed('全年', '预算 预算数 预算资金 预算的 预算数的 预算资金的')),
};
