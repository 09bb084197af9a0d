import { ZERO, compactText, decimal, matchUnits, quotient, type Quantity } from '../../scoring';
import type { Indicator } from '../../form';
import type { JudgedIndicator } from '../context';
import { readReason } from './reasons';

/**
 * How sure it is which way is good. `certain`: a sign, a 指标性质 column, a rate of something good, a plain quantity;
 * `likely`: from the name; `open`: could well be meant the other way round (times, prices, bad events).
 */
export type Certainty = 'certain' | 'likely' | 'open';

const GOOD_RATE =
  /(?:满意|合格|及时|达标|完成|覆盖|准确|正确|通过|到位|解决|处理|处置|办结|整改|响应|修复|节约|节省|增长|提升|提高|知晓|成功|支付|优良|一致)(?:率|度|性)$/u;
const TIME_UNIT = /^(?:天|日|个?(?:工作|自然)日|个?小时|分钟?|秒|个?月|年|周|星期|季度|h|min|s)$/u;
const TIME_NAME = /时间|时长|周期|用时|时限|天数|等待|等候|工期/u;
const COST_NAME = /费|成本|造价|单价|价格|报价/u;
const NO_COST_NAME = /减免|减轻|减少|降低|节|增收|收入|收费|补助|补贴|奖|救助|津贴|标准$/u;
/** Wider than what makes a direction: words at which a verdict on less or more is left to a person. */
const BAD_NAME =
  /投诉|事故|差错|延误|超支|超标|超概|错误|违规|违法|违纪|违约|故障|失误|逾期|泄密|损耗|损失|死亡|伤亡|受伤|群体性|信访|上访|火灾|火情|灾害|污染|排放|能耗|耗电|耗水|舆情|流失|感染|发病|患病|返工|返修|拖欠|欠薪|缺陷|漏洞|瑕疵|闲置|浪费|发案|案发|犯罪|纠纷|举报|不合格|不达标|未完成|扣分|处罚|处分|退回|退证|停电|停水|中断|宕机|空置|缺勤|迟到|隐患|重复|失业|贫困发生|拥堵|误差|偏差|负面|不良|复发|辍学|失学|挪用|挤占|截留|结余|矛盾|风险|冲突/u;

/** Target and actual where each is one quantity, else `null`. */
export function quantitiesOf({ target, actual }: Indicator): readonly [target: Quantity, actual: Quantity] | null {
  if (target.measure.kind !== 'quantity' || actual.measure.kind !== 'quantity') return null;
  return [target.measure.quantity, actual.measure.quantity];
}

/** Whether target and actual are both 0. */
export function isAllZero(indicator: Indicator): boolean {
  return quantitiesOf(indicator)?.every(({ value }) => value.eq(ZERO)) ?? false;
}

/** Whether a name speaks of something that is better rare: an accident, a complaint, a loss. */
export function soundsBad(indicator: Indicator): boolean {
  const name = compactText(indicator.name.text);
  return BAD_NAME.test(name) && !GOOD_RATE.test(name);
}

/** Whether a name speaks of what something costs. */
export function soundsLikeCost(indicator: Indicator): boolean {
  const name = compactText(indicator.name.text);
  return COST_NAME.test(name) && !NO_COST_NAME.test(name) && !GOOD_RATE.test(name);
}

/** How sure the direction of an indicator is. */
export function certaintyOf({ direction, indicator }: JudgedIndicator): Certainty {
  if (direction.from === 'sign' || direction.from === 'nature') return 'certain';
  if (direction.direction === 'reverse') return soundsLikeCost(indicator) || soundsBad(indicator) ? 'likely' : 'open';
  const name = compactText(indicator.name.text);
  if (GOOD_RATE.test(name)) return 'certain';
  const unit = quantitiesOf(indicator)?.[0].unit ?? '';
  if (TIME_UNIT.test(unit) || TIME_NAME.test(name) || soundsBad(indicator) || soundsLikeCost(indicator)) return 'open';
  return indicator.level2?.kind === 'quantity' ? 'certain' : 'likely';
}

const hasMagnitude = ({ numeral }: Quantity): boolean => /[万亿]/u.test(numeral);

/** Whether target and actual stand on one scale: not 62.73 against 62.73万, nor 5% against a bare 0.3. */
export function isScaleSure(indicator: Indicator): boolean {
  const pair = quantitiesOf(indicator);
  const units = pair && matchUnits(...pair);
  if (!units) return false;
  if (units.match === 'same') return true;
  if (units.match === 'unit-missing') return hasMagnitude(pair[0]) === hasMagnitude(pair[1]);
  // A bare number beside a per cent is a fraction or lacks its sign: sure only near the target.
  if (units.target.eq(ZERO) || units.actual.eq(ZERO)) return units.actual.eq(ZERO);
  const ratio = quotient(units.actual, units.target);
  return ratio.gte(decimal('0.5')) && ratio.lte(decimal('1.5'));
}

const GOOD_BOUNDS = { positive: ['at-least', 'more-than'], equal: [], reverse: ['at-most', 'less-than'] } as const;

/** Whether the actual is a number or a bound on the good side: ≥266米 meets ≥266米 whatever the value is. */
function isActualSure({ assessment, direction }: JudgedIndicator, { sign }: Quantity): boolean {
  if (sign === null || sign === 'equal') return true;
  const isMet = assessment.kind === 'exact' && assessment.isMet;
  return isMet && GOOD_BOUNDS[direction.direction].some((bound) => bound === sign);
}

/** Whether a verdict may rest on target and actual: two plain quantities on one scale, none 约, the actual no mere bound. */
export function isReadingSure(one: JudgedIndicator): boolean {
  const pair = quantitiesOf(one.indicator);
  if (!pair || pair.some((quantity) => quantity.isApproximate)) return false;
  return isActualSure(one, pair[1]) && isScaleSure(one.indicator);
}

const JUST_DONE = /^(?:已|全部|按时|按期|如期)*完成[。.]?$/u;

/** Whether the reason cell gives a reason: not blank, 无偏差, 已完成, a dash or a number. */
export function hasReason({ reason }: Indicator): boolean {
  return reason !== null && readReason(reason) === 'text' && !JUST_DONE.test(compactText(reason.text));
}
