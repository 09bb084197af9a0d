/**
 * Measure words and units that forms use, the longer before the shorter where one begins another.
 * A Chinese numeral is a number only before one of these: 两周 but not 一级, 三公经费, 一致率.
 */
const WORDS = (
  '个百分点 百分点 个工作日 工作日 个自然日 自然日 个小时 个月 个学时 个课时 个 ' +
  '平方公里 平方千米 平方米 平方厘米 平米 立方米 千瓦时 千瓦 兆瓦 公里 千米 厘米 毫米 米 公顷 亩 公斤 千克 克 毫克 万吨 吨 升 毫升 ' +
  '人次 人天 人日 人月 人 名 位 户次 户 家次 家 场次 场 批次 批 班次 期 次 项次 项 件次 件 宗 起 例 份 册 本 篇 条 段 章 ' +
  '台次 台套 台 套 座 处 间 所 栋 幢 辆次 辆 架 艘 部 支 张 块 片 页 幅 首 只 头 棵 株 粒 根 枚 瓶 袋 箱 盒 桶 门 课时 学时 ' +
  '天 日 周 年 季度 季 小时 分钟 秒 届 轮 种 类 组 队 对 倍 元 美元 港元 欧元 分 车次 架次 床 床位 站 村 镇 国'
).split(' ');

const LONGEST_FIRST = [...WORDS].sort((left, right) => right.length - left.length);
const PATTERN = LONGEST_FIRST.join('|');

/** Words that begin with numeral and measure word and are none: 一次性, 一起, 一对一, 一年级, 一方面, 一类费用. */
const NO_MEASURE = /^(?:次性|起(?!案|事)|对一|年级|门式|站式|张网|本账|条龙|件事|支部|部分|把手|家亲|个方面)/;
const AT = new RegExp(`(?:[万亿千百]?(?:${PATTERN}))`, 'y');
const PREFIX = new RegExp(`^(?:${PATTERN})`);

export const MEASURE_WORDS = {
  /** Whether a measure word, perhaps with a magnitude, begins at `at`. */
  isBefore(text: string, at: number): boolean {
    AT.lastIndex = at;
    return AT.test(text) && !NO_MEASURE.test(text.slice(at));
  },
  /** The longest measure word that `text` begins with, or `null`. */
  prefixOf(text: string): string | null {
    return PREFIX.exec(text)?.[0] ?? null;
  },
} as const;
