import { concept, crossed, FORMS } from '../concept';

/** What departments and units are called. */
export const BODIES = {
  /** End the whole name of a body: one that is cut short, …市委 of …市委员会, ends otherwise. 'body-name' has such ends too, for what may be a body at all is asked there. */
  'body-end': concept(
    FORMS,
    '局 厅 部 署 院 所 站 处 科 室 办 中心 委员会 协会 学会 联合会 总会 学校 小学 中学 大学 学院 医院 公司 集团 馆 社 政府 ' +
      '队 团 司 行 幼儿园 基金会 研究会 法院 检察院 党校',
  ),
  /** Tell one body from the next: 第一中学, 市南区; each is one character. */
  'telling-character': concept(
    FORMS,
    '一 二 三 四 五 六 七 八 九 十 〇 零 百 东 西 南 北 中 上 下 新 老 大 小 前 后 内 外 高 省 市 州 县 区 镇 乡 村 甲 乙 丙 丁',
  ),
  /** Add nothing to the name of a body. */
  'silent-character': concept(FORMS, '和 与 及 的'),
  /** Open a name that speaks of a whole place. */
  'all-of-place': concept(FORMS, crossed('全', '市 省 县 区 州 国')),
  'own-place': concept(FORMS, crossed('我 本', '市 省 县 区')),
  /** Begin the name of an institution of the centre. */
  'of-the-centre': concept(FORMS, '中央 国家'),
};
