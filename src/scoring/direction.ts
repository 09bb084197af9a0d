import { signOf } from './signs';
import { compactText } from './text';
import { isMoneyUnit } from './units';
import type { Direction, DirectionReading, Measure, Sign } from './types';

/** What a direction is read from. */
export interface DirectionInput {
  readonly target: Measure;
  /** The text of a 指标性质 column, or `null`. */
  readonly nature: string | null;
  /** The level-3 indicator. */
  readonly name: string;
  /** The level-2 heading it stands under, or `null`. */
  readonly level2: string | null;
}

const BY_SIGN: Readonly<Record<Sign, Direction>> = {
  'at-least': 'positive',
  'more-than': 'positive',
  'at-most': 'reverse',
  'less-than': 'reverse',
  equal: 'equal',
};

/** 不及时, 未完成率 are bad events like any other. */
const NEGATED = /[不未](?:及时|合格|达标|满意|完成|到位|准确|正确|规范|良)/g;
const UNACHIEVED = '未果';
/** 零投诉, 无事故天数, 减少差错: less of a bad event is more of what is measured. */
const LESSENED = /(?:零|无(?:重大|安全|责任|质量)?)$|(?:减少|降低|下降|避免|压降|杜绝|防止)[^,;]{0,4}$/;
/** 处理投诉件数: dealt with; but 整改不及时 stays a bad event. */
const DEALT_WITH = /(?:化解|处理|解决|排除|整改|纠正)[^,;]{0,4}$/;
const BAD_EVENT =
  /未果|投诉|事故|差错|延误|退证|超支|错误|违规|违法|违纪|故障[率次数]|失误|逾期|漏报|误报|泄密|损耗率|死亡率|故障|病例|发病率|火灾|火情|伤亡|溺亡|败诉/g;
/** After a bad event these make a good one of it: 投诉处理率, 系统故障排除及时性. Not when a time is measured. */
const REMEDY =
  /(?:处理|处置|处结|办结|办理|化解|解决|排除|修复|抢修|纠正|整改|改正|查处|查办|调解|调处|回复|回访|响应|反馈|受理|结案|及时|满意|合格|达标|完成|控制率|减少|降低|下降|降幅|压降|避免|预防|防范|防控|演练|培训|宣传|排查|覆盖|赔付|救援|追责|挽回)/;
const TIME_MEASURED = /(?:时间|时长|用时|周期|天数)$/;

const isBadEvent = (name: string): boolean => {
  const plain = name.replace(NEGATED, UNACHIEVED);
  return [...plain.matchAll(BAD_EVENT)].some((event) => {
    const after = plain.slice(event.index + event[0].length);
    const before = plain.slice(0, event.index);
    if (LESSENED.test(before) || (event[0] !== UNACHIEVED && DEALT_WITH.test(before))) return false;
    return !REMEDY.test(after) || TIME_MEASURED.test(after);
  });
};

const COST_WORD = /费|成本|造价|单价|价格|支出|经费|报价|工资/;
const PLAIN_COST_WORD = /成本|造价|单价|工本费/;
/** A rate, a saving or a punctuality of a cost is no cost. */
const NO_COST = /节约|节省|节支|降低|下降|压减|减少|减免|[率性度]$|达标|完成|及时|合格|准确/;

const isCost = ({ target, level2 }: DirectionInput, name: string): boolean => {
  if (NO_COST.test(name)) return false;
  if (level2 === null || level2 === '') return PLAIN_COST_WORD.test(name);
  if (!level2.includes('成本')) return false;
  return COST_WORD.test(name) || (target.kind === 'quantity' && isMoneyUnit(target.quantity.unit));
};

/** Savings and rates of good things: positive whatever heading they stand under. */
const GOOD = /节约|节省|增长|满意|合格|及时|达标|完成|控制率|覆盖|准确|正确|提升|提高/;

const signIn = (target: Measure): Sign | null =>
  target.kind === 'quantity' ? target.quantity.sign : target.kind === 'date' ? target.sign : null;

const directionOfNature = (nature: string): Direction | null => {
  const sign = signOf(nature);
  if (sign) return BY_SIGN[sign];
  if (/反向|逆向|负向|逆指标|反指标|越[小少低]越[好优]/.test(nature)) return 'reverse';
  return /正向|正指标|越[大多高]越[好优]/.test(nature) ? 'positive' : null;
};

/**
 * Which way is good, and what that rests on: the sign in the target, the 指标性质 column, what the indicator is
 * (amounts and prices under 成本, bad events: reverse; savings and rates: positive), else positive.
 * A reading from `name` is a judgement.
 */
export const readDirection = (input: DirectionInput): DirectionReading => {
  const sign = signIn(input.target);
  if (sign) return { direction: BY_SIGN[sign], from: 'sign' };
  const nature = input.nature === null ? null : directionOfNature(compactText(input.nature));
  if (nature) return { direction: nature, from: 'nature' };
  const name = compactText(input.name);
  if (isBadEvent(name) || isCost(input, name)) return { direction: 'reverse', from: 'name' };
  return { direction: 'positive', from: GOOD.test(name) ? 'name' : 'default' };
};
