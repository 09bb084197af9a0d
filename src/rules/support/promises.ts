import { isMoneyUnit } from '../../scoring';
import type { Indicator } from '../../form';
import type { JudgedIndicator } from '../context';
import { isOfTheYear, matchOne, nameOf, quantityOn, unitsOf } from './claim-match';
import type { Claim } from './claims';
import { contentOf, coverage, pairsOf, sharedPairs } from './words';

/** Verbs that make the number behind them something to be delivered. */
const DELIVERS =
  /(?:完成|举办|承办|组织|开展|参加|召开|新建|建设|建成|改造|维修|修缮|购置|采购|编制|编印|出版|印发|发布|签发|培训|培养|引进|招聘|设立|运营|建立|扶持|资助|补助|发放|安装|更新|治理|种植|修建|播出|制作|拍摄|走访|检查|慰问|接待|策划)了?$/u;
const DELIVERS_FIRST =
  /^(?:通过|计划|预计|全年|年内|及时|确保|保证)*(?:完成|举办|组织|开展|召开|新建|建设|改造|制作|编制)/u;
/** Rates that say of the thing itself whether it was done. */
const DONE_RATE = /(?:完成|达成|执行|实施|举办|开展|办结)(?:率|度|情况)$/u;
const MONEY_RATE = /预算|资金|经费|支付|支出|到位/u;
const RATE = /[率度]$/u;
/** Units of time and of groups of people: they say how long or whom, not what is delivered. */
const NO_THING = /^(?:天|日|周|年|季度?|月|个月|小时|分钟|个?工作日|倍|分|国|%|‰|[A-Za-z].*)$/u;
const NO_THING_AFTER = /^(?:县|区|市|省|乡|镇|村|街道|部门|单位|方面|环节|层次|维度|季度|月|阶段|国家|地区)/u;

const rawPairs = (text: string): ReadonlySet<string> => pairsOf(text);

/** Whether a text promises the number as something to be delivered; `isListed`: the item before it in a list was. */
function isDelivery({ unit, before, after }: Claim, isListed: boolean): boolean {
  if (NO_THING.test(unit) || isMoneyUnit(unit) || NO_THING_AFTER.test(after)) return false;
  if (after.length >= 2) return before === '' ? isListed : DELIVERS.test(before);
  return DELIVERS_FIRST.test(before) && contentOf(before).length >= 3;
}

function isRatePromise({ unit, before, after, isChange }: Claim): boolean {
  const isRate = unit === '%' && after === '' && RATE.test(before) && !isChange;
  return isRate && contentOf(before).length >= 5 && !MONEY_RATE.test(before) && !before.includes('满意');
}

/** Whether an indicator could be meant by a claim: rather once too often than once too few. */
function couldMean(one: JudgedIndicator, claim: Claim, isTaken: boolean): boolean {
  if (matchOne(claim, one, 'target')) return true;
  const name = nameOf(one);
  if (claim.unit === '%') return coverage(pairsOf(contentOf(claim.before)), rawPairs(name)) >= 0.34;
  const quantity = quantityOn(one, 'target');
  const isRate = quantity?.unit === '%' || RATE.test(name);
  if (isRate && !DONE_RATE.test(name)) return false;
  const noun = contentOf(claim.after) || contentOf(claim.before);
  if (name.includes(noun.slice(-2)) || one.indicator.target.text.includes(noun.slice(-2))) return true;
  if (sharedPairs(new Set([...rawPairs(claim.before), ...rawPairs(claim.after)]), rawPairs(name)) >= 2) return true;
  const own = pairsOf(contentOf(name));
  const isLike = quantity !== null && unitsOf(claim.unit, quantity.unit, name) === 'like';
  if (!isLike) return false;
  if (own.size <= 1) return true;
  const isEqual = !isTaken && quantity.value.eq(claim.quantity.value);
  return isEqual && (quantity.unit !== null || sharedPairs(pairsOf(noun), own) > 0);
}

/** The things a goal promises in numbers that no indicator can be meant by. */
export function unmeasuredPromises(claims: readonly Claim[], judged: readonly JudgedIndicator[]): Claim[] {
  let isListed = false;
  const promised = claims.filter((claim) => {
    isListed = isDelivery(claim, claim.continues && isListed);
    const isSure = claim.isInDigits && !claim.quantity.isApproximate && isOfTheYear(claim);
    return isSure && (isListed || isRatePromise(claim));
  });
  const taken = new Set<Indicator>();
  return promised.filter((claim) => {
    const meant = judged.filter((one) => couldMean(one, claim, taken.has(one.indicator)));
    meant.forEach(({ indicator }) => taken.add(indicator));
    return meant.length === 0;
  });
}

const ECONOMIC =
  /(?:促进|推动|帮助|有效|着力)?(?:解决|缓解|破解)[^;。、]{0,12}?(?:融资难|融资贵|资金短缺)(?:融资贵)?(?:问题)?|(?:带动|拉动|促进|增加|提高)[^;。、,，；]{0,10}?(?:增收|税收|产值|营业收入|销售额|经济增长|交易额|签约额|投资额)/u;
const ECONOMIC_WORD = /融资|资金短缺|增收|税收|产值|营业收入|销售额|经济增长|交易额|签约额|投资额/u;

/** The economic effect that a goal names in words, with the word it turns on; `null` where an indicator has it too. */
export function economicPromise(text: string, judged: readonly JudgedIndicator[]): string | null {
  const phrase = ECONOMIC.exec(text)?.[0];
  const word = phrase && ECONOMIC_WORD.exec(phrase)?.[0];
  return word && !judged.some((one) => nameOf(one).includes(word)) ? phrase : null;
}
