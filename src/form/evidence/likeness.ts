import { memoizeBounded } from '../../scoring';
import { FUND_WORDS, HEADER_WORDS, INDICATOR_WORDS, type Words } from './synonyms';
import type { FundColumnField, HeaderField, IndicatorColumnField } from './synonyms';
import { labelKey } from '../cells/text';

/**
 * What a heading that is in no table most likely names: by the words it is made of, else by a slip of a character or
 * two. Only a row that is a heading for other reasons is read this way, and what was read this way is said.
 */

/** A field with the words that name it, the first that fits wins. */
type Pattern<Field extends string> = readonly [Field, RegExp];

const INDICATOR_PATTERNS: readonly Pattern<IndicatorColumnField>[] = [
  ['level2', /^(?:指标|评价|考核|绩效)?维度$/u],
  ['other', /[率度]$|复核|审核|复评|核定|核查|抽查|评审|佐证|来源|依据|方法|办法|细则|标准$|责任|科室|核心|主管|财政/u],
  ['other', /预计(?:完成|执行|实现|达到)/u],
  ['other', /解释|指标说明|备注$|序号|^(?:扣分|差异|差额|偏差)(?:值|额|数)?$|上年|同比/u],
  ['reason', /原因|偏差|偏离|差异|改进措施|整改|[扣失减]分|^(?:情况|备注|完成情况)说明$/u],
  ['target', /^(?:计划|预期|应)(?:完成|实现|达到)(?:值|数)$/u],
  ['revised', /调整.*值$/u],
  [
    'actual',
    /(?:实际|完成|达成|实现|落实).*(?:值|情况|结果|数)$|(?:实际|完成|达成)情况|实绩$|^(?:年度|全年|年终|年末|年底)?实际$|^(?:实际|年度|全年|年终)?(?:完成|实现)(?:值|数)?$/u,
  ],
  ['points', /分值|权重|权值|标准分|满分|赋分|分数$/u],
  ['score', /得分|自评|评分$|打分$/u],
  ['unit', /单位$/u],
  ['nature', /性质|符号|方向/u],
  ['level1', /一级|(?:指标|目标)(?:类别|分类|类型|大类)|^(?:项目)?类别$/u],
  ['level2', /二级|指标(?:子类|小类|中类)/u],
  ['name', /^指标$|三级|指标名称|(?:指标|考核)内容|指标细项|具体指标|考核指标|评价指标/u],
  [
    'target',
    /(?:指标|目标|计划|预期|任务).*值$|(?:绩效|年度|指标|预期|计划|预定)目标$|计划数$|^目标$|^(?:年度|全年)计划$|^考核要求$/u,
  ],
];

const FUND_PATTERNS: readonly Pattern<FundColumnField>[] = [
  // What was taken off is no score, near as the words are.
  ['other', /[扣失减]分$/u],
  ['score', /得分|自评/u],
  ['points', /分值|权重|权值|标准分|满分|赋分|分数/u],
  ['reason', /原因|偏差|说明/u],
  ['rate', /(?:执行|支付|支出|列支|使用|完成)率|(?:执行|支出)进度/u],
  ['other', /^(?:上|去|前)一?年/u],
  ['adjusted', /^(?!年初).*调[整剂].*(?:批复|预算)|批复[(（]?调[整剂]/u],
  ['other', /到位|项目|名称|来源|结余|追加/u],
  ['executed', /(?:执行|支出|支付|列支|使用)(?:数|额|金额|资金)?$|决算数/u],
  ['initial', /年初|批复|下达/u],
  ['adjusted', /预算|^合计$|^调[整剂]后|^全年安排|^安排(?:资金|金额|数)$/u],
];

const HEADER_PATTERNS: readonly Pattern<HeaderField>[] = [
  ['projectName', /^(?:项目|专项|资金|政策).{0,6}名称$|^项目$/u],
  ['department', /(?:主管|归口).{0,4}(?:部门|单位|局)$|^部门$/u],
  ['other', /(?:金额|计量|度量|主管|推荐|协作|填报)单位$/u],
  ['unit', /(?:实施|使用|执行|承担|申报|承办|建设|项目|责任).{0,2}(?:单位|部门)$/u],
  ['unit', /^(?:填报|预算|使用)?单位(?:名称)?$/u],
  ['year', /^.{0,4}年度$/u],
  [
    'other',
    /^.{0,6}(?:编码|代码|编号|电话|负责人|联系人|日期|时间|周期|期限|类型|类别|属性|性质|分类|总额|金额|等级|等次|方式)$/u,
  ],
];

/** A slip leaves something of a word. */
const SHORTEST_SLIPPED = 2;
const SHORTEST_CHANGED = 4;
const TWO_SLIPS_FROM = 7;
const LONGEST_HEADING = 20;

const entriesOf = <Field extends string>(words: Words<Field>): [string, Field][] =>
  (Object.entries(words) as [Field, string][]).flatMap(([field, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word): [string, Field] => [word, field]),
  );

/** How many characters must be put in, left out or exchanged to make one text of the other; above `most` just more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const exchanged = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(exchanged, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The one field whose words are nearest by slips of the pen; `null` where none is near or two are alike. */
function bySlip<Field extends string>(base: string, entries: readonly [string, Field][]): Field | null {
  if (base.length < SHORTEST_SLIPPED) return null;
  const most = base.length >= TWO_SLIPS_FROM ? 2 : 1;
  let best = most;
  let fields = new Set<Field>();
  for (const [word, field] of entries) {
    // Of a short word a character may be mistaken; one more or less makes another word of it.
    if (base.length < SHORTEST_CHANGED && word.length !== base.length) continue;
    const distance = editDistance(base, word, best);
    if (distance > best) continue;
    if (distance < best) fields = new Set();
    best = distance;
    fields.add(field);
  }
  return fields.size === 1 ? ([...fields][0] ?? null) : null;
}

const isVague = (base: string): boolean => base === '备注' || base === '说明';

/** 预期2022年实现值 asks for what 预期实现值 asks for. */
const YEAR = /(?:19|20)\d{2}年度?(?=.{2})/u;
const KEPT = 2000;

function likenessOf<Field extends string>(
  words: Words<Field>,
  patterns: readonly Pattern<Field>[],
): (text: string) => Field | null {
  const entries = entriesOf(words);
  const exact = new Map(entries);
  const known = memoizeBounded((text): { field: Field | null } => {
    const { base: whole, notes } = labelKey(text);
    const base = whole.replace(YEAR, '');
    if (base === '' || base.length > LONGEST_HEADING) return { field: null };
    const fits = (part: string): Field | undefined => patterns.find(([, words]) => words.test(part))?.[0];
    // 备注（偏差原因）: what a vague word stands for may be in brackets.
    const named = exact.get(base) ?? fits(base) ?? bySlip(base, entries);
    const meant = isVague(base) ? notes.map(fits).find((field) => field !== undefined) : undefined;
    return { field: meant ?? named };
  }, KEPT);
  return (text) => (text.length > 2 * LONGEST_HEADING ? null : known(text).field);
}

/** The indicator column that a heading names or is most like, or `null`. */
export const likelyIndicatorColumn = likenessOf(INDICATOR_WORDS, INDICATOR_PATTERNS);

/** The funds column that a heading names or is most like, or `null`. */
export const likelyFundColumn = likenessOf(FUND_WORDS, FUND_PATTERNS);

/** The header field that a label asks for or is most like, or `null`. */
export const likelyHeaderField = likenessOf(HEADER_WORDS, HEADER_PATTERNS);
