import type { Decimal } from './decimal';

/** A comparison sign written with a value: `≥400个`, `不超过5万`, `<2`. */
export type Sign = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal';

/** One number with its unit, as a cell states it. */
export interface Quantity {
  /** The exact value with 万, 亿, 千, 百, % and ‰ applied: `3万平方米` → 30000, `95%` → 0.95, `2300万元` → 23000000. */
  readonly value: Decimal;
  /** The unit without magnitude: `平方米`, `元`, `元/份`, `%`, `‰`; `null` where none is written. */
  readonly unit: string | null;
  /** The number as written, with its magnitude and %, for showing arithmetic: `3万`, `95%`, `1,200`. */
  readonly numeral: string;
  readonly sign: Sign | null;
  /** Whether the text says 约, 近, 余, 多, 左右 or the like. */
  readonly isApproximate: boolean;
  /** Where the text says that it is nearly that much, 近320公里, and so never all of it. */
  readonly isShortOf?: true;
  /** Where the text says by how much something rose or fell: 降低2%. Absent: it does not. */
  readonly change?: 'rise' | 'fall';
  /** Whether the words around it in a sentence make something else of it than the result: 较目标低5%, 其中女50人. */
  readonly isAside?: true;
}

/** A calendar date as far as it is given. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12, or `null` where only the year is given. */
  readonly month: number | null;
  /** 1–31, or `null`. */
  readonly day: number | null;
}

/** What a target or actual cell says. Blank, dash, 无, text and error are different things; so are they all from zero. */
export type Measure =
  | {
      readonly kind: 'quantity';
      readonly quantity: Quantity;
      /** What the text says besides, as it stands there: `（问卷200份）`. Absent: nothing. */
      readonly remark?: string;
      /** The numbers of the remark; none is of the quantity's own kind. */
      readonly others?: readonly Quantity[];
      /** What it has come to over the years, where the text tells that besides the year's number: 42期（累计118期）. */
      readonly inAll?: Quantity;
      /** How many are told not to have come about, that may be in the number or not: 8项（1项因台风取消）. */
      readonly fallen?: Quantity;
      readonly text: string;
    }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity; readonly text: string }
  /** Several quantities in one cell: `线下参与400人，线上参与50万余人次`. */
  | {
      readonly kind: 'several';
      readonly quantities: readonly Quantity[];
      /** The one that the sentence tells as its result: 6件 of `由18件降至6件`. Absent: none is told. */
      readonly result?: Quantity;
      /** What was before, where the sentence tells that it changed: 18件 of `由18件降至6件`. */
      readonly was?: Quantity;
      readonly text: string;
    }
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly sign: Sign | null; readonly text: string }
  /** Words: `有效`, `接待任务结束两周内`. `mention`: the one number with a unit that stands among them. */
  | {
      readonly kind: 'qualitative';
      readonly mention?: Quantity;
      /** The change that a comparison tells: `较上年提高2.3个百分点`. */
      readonly result?: Quantity;
      readonly text: string;
    }
  | { readonly kind: 'blank'; readonly text: '' }
  /** —, -, / and the like. */
  | { readonly kind: 'dash'; readonly text: string }
  /** 无, 不适用, 不涉及. */
  | { readonly kind: 'none'; readonly text: string }
  /** An Excel error value or a formula without a computed value. */
  | { readonly kind: 'error'; readonly text: string };

/** Which way is good: more (`positive`), less (`reverse`), or just the target (`equal`). */
export type Direction = 'positive' | 'reverse' | 'equal';

/** A direction with what it was read from; one that rests on the indicator's name alone is a judgement. */
export interface DirectionReading {
  readonly direction: Direction;
  readonly from: 'sign' | 'nature' | 'name' | 'default';
  /** Whether the target itself is not good enough: >100人, <3天. */
  readonly isStrict?: true;
}

/** How two quantities came to be comparable. */
export type UnitMatch =
  /** Same unit, or convertible (元/万元, %/‰). */
  | 'same'
  /** One side or both told of each month or quarter, both of a year: 每月1份 and 10份. */
  | 'per-period'
  /** One side or both bare: compared as numbers. */
  | 'unit-missing'
  /** A number with 万 or 亿 against a bare one that is near it only in that magnitude (`20万元` against `19.5`). */
  | 'magnitude-missing'
  /** A percentage against a bare number that lacks its sign (`95%` against `98`, `1%` against `0.6`). */
  | 'percent-sign-missing'
  /** A percentage against a small bare number near it (`95%` against `0.98`): read as a fraction. */
  | 'fraction';

export type Formula =
  | 'met'
  | 'proportional'
  | 'reverse-linear'
  | 'reverse-ratio'
  | 'zero-target-met'
  | 'zero-target-missed'
  | 'negative-actual'
  /** Far above the target, where the profile takes points off for it. */
  | 'over-deducted'
  /** Below the profile's pass mark. */
  | 'below-pass-mark'
  /** Linear between the profile's bounds. */
  | 'linear-between'
  /** In one of the profile's intervals. */
  | 'interval'
  /** Points taken off for each step below or above the target, as the row states. */
  | 'stated-deduction';

export type NotComputableReason =
  | 'value-missing'
  | 'value-error'
  | 'not-a-number'
  | 'several-values'
  | 'range'
  | 'units-differ'
  /** One says by how much something rose, the other by how much it fell. */
  | 'change-differs'
  /** An `=` target exceeded: no published rule says what it costs. */
  | 'equal-exceeded'
  /** Nearly as much as was asked for, 近320公里 of ≥320公里: by how much it falls short is not told. */
  | 'nearly-reached'
  /** A target below 0 missed: every formula divides by it, none is published. */
  | 'negative-target'
  /** A reverse target missed under a profile whose reverse formula is not known. */
  | 'reverse-formula-unknown'
  | 'points-missing'
  /** The row states a way of scoring of its own that cannot be computed. */
  | 'way-of-its-own'
  /** The score does not follow from its own conversion (单项得分 × 权重): it is wrong before the target is asked. */
  | 'conversion-wrong'
  /** A value is most likely a slip of the pen (≥ on a cost, 950 % of all, columns exchanged): nothing follows from it. */
  | 'slip';

/** What an indicator's score should be. */
export type Assessment =
  | {
      readonly kind: 'exact';
      /** Rounded as the profile says (two decimals, half up). */
      readonly score: Decimal;
      readonly formula: Formula;
      readonly direction: DirectionReading;
      /** actual ÷ target, unrounded to 20 decimals; `null` where the target is 0. */
      readonly ratio: Decimal | null;
      readonly isMet: boolean;
      readonly unitMatch: UnitMatch;
      /** What the actual cell says besides its number, to be quoted; `null`: nothing. */
      readonly remark: string | null;
      /** The arithmetic in the cells' own numbers, one line a step: `2.2万 ÷ 3万 × 10 = 7.333… → 7.33`. */
      readonly steps: readonly string[];
    }
  | {
      /** Words against words: only the bands of grades bound the score. */
      readonly kind: 'qualitative';
      /** Whether target and result are the same words. */
      readonly isSameText: boolean;
    }
  | { readonly kind: 'not-computable'; readonly reason: NotComputableReason }
  /** 无 or a dash for target and actual: no indicator at all. */
  | { readonly kind: 'not-applicable' };

export type Grade = '优' | '良' | '中' | '差';

/** A qualitative grade's share of the points: from `low` (inclusive) to `high`. */
export interface Band {
  readonly grade: 'achieved' | 'partly-achieved' | 'not-achieved';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly isHighIncluded: boolean;
}

/** The built-in profiles. A user's own profile has an id of its own. */
export type ProfileId =
  | 'national-2020'
  | 'national-2021-cost'
  | 'hubei'
  | 'hebei'
  | 'sichuan'
  | 'sichuan-2025'
  | 'guangxi'
  | 'beijing-2016'
  | 'no-scores'
  | 'shenzhen-as-published'
  | 'system-2022';

/**
 * What a profile rests on. `law`: a national text. `form`: printed on published forms. `system`: seen in the
 * behaviour of a performance system. `reported`: a text known at second hand. `seed`: inferred from few forms. `own`: a
 * user's file.
 */
export type Certainty = 'law' | 'form' | 'system' | 'reported' | 'seed' | 'own';

export type ReverseFormula = 'linear' | 'ratio' | 'unknown';

/** How severe a rule is, or off. */
export type RuleSetting = 'error' | 'warning' | 'info' | 'off';

/** What a rule is about; a profile can set all rules of a topic at once. */
export type RuleTopic =
  'header-and-funds' | 'points' | 'scores' | 'totals' | 'reasons' | 'values' | 'texts' | 'comparison' | 'form';

/** The level-1 headings a profile can give points to. */
export type WeightKey = 'cost' | 'output' | 'benefit' | 'satisfaction';

/** How the total is made where rows do not apply: as the plain sum, re-scaled to the points that do, or either. */
export type NotApplicable = 'sum' | 'rescale' | 'either';

/** Kinds of indicators that a profile can ask for: of level 2, or of level 1. */
export type RequiredKind = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'benefit' | 'satisfaction';

/** Keys of a profile that a document can stand behind. */
export type BasisKey =
  | 'execution'
  | 'weights'
  | 'bands'
  | 'reverse'
  | 'grades'
  | 'reasons'
  | 'thresholds'
  | 'capByExecution'
  | 'overDeduct'
  | 'passMark'
  | 'intervals'
  | 'linearBetween'
  | 'notApplicable'
  | 'required'
  | 'usual'
  | 'lengths'
  | 'signatures';

/** The total is at most `atMost` where the execution rate is below `below`. */
export interface ExecutionCap {
  readonly below: Decimal;
  readonly atMost: Decimal;
}

/** From a rate of `from` on an indicator earns `share` of its points. */
export interface Interval {
  readonly from: Decimal;
  readonly share: Decimal;
}

/**
 * What about a form decides on what becomes of it: a finding of that severity, a figure that could not be checked, an
 * unsure reading, a kind of form that is not judged.
 */
export type VerdictGround = 'error' | 'warning' | 'info' | 'unchecked' | 'unsure' | 'not-judged';

/** What differs by place or year, as data. A profile inherits what it does not state. */
export interface Profile {
  readonly id: string;
  /** Name and source in the words of a user's file; `null` for built-in profiles, whose words are in the catalogues. */
  readonly title: string | null;
  readonly source: string | null;
  readonly certainty: Certainty | null;
  /** The id of the profile it extends; `null` for the one at the root. */
  readonly parent: string | null;
  /** What all points add up to, the execution rate's included: 100. */
  readonly fullPoints: Decimal;
  readonly execution: {
    /** Points of 预算执行率. */
    readonly points: Decimal;
    /** Which budget the rate is taken on. */
    readonly budget: 'adjusted' | 'initial';
    /** Decimals the rate is rounded to before it is multiplied; `null`: the exact rate. */
    readonly roundRateTo: number | null;
    /** Where the rate is scored: in the funds block, or as a row of the indicators. */
    readonly place: 'funds' | 'indicators';
  };
  /**
   * Accepted distributions of the points over level 1, in order of preference; `rest`: what all headings that are
   * not named have together, however they share it. Empty: nothing is asked for.
   */
  readonly weights: readonly Readonly<Partial<Record<WeightKey | 'rest', Decimal>>>[];
  /** Lower bounds, as shares of the points, of 达成 and 部分达成. */
  readonly bands: { readonly achieved: Decimal; readonly partly: Decimal };
  readonly reverse: ReverseFormula;
  /** Lower bounds of the grades by total. */
  readonly grades: { readonly 优: Decimal; readonly 良: Decimal; readonly 中: Decimal };
  /** Decimals of a score. */
  readonly scorePlaces: number;
  /** How far a printed score may stand from the expected one and still be right. */
  readonly tolerance: Decimal;
  /** Top of the scale that each indicator is scored on before it is converted by its weight; `null`: scored in points. */
  readonly scoreScale: Decimal | null;
  /** Where deviations are explained: in each indicator's row, or once for the whole form. */
  readonly reasons: 'row' | 'form';
  readonly thresholds: {
    /** actual ÷ target from which over-completion is worth knowing (1.2) and asks for an analysis (1.3). */
    readonly farOverInfo: Decimal;
    readonly farOverWarning: Decimal;
    /** Execution rate below which a reason is asked for (0.9). */
    readonly lowExecution: Decimal;
    /** (S/90 − rate) ÷ (S/90) above which the score runs ahead of the money (0.05). */
    readonly runsAhead: Decimal;
    /** Share of all indicator points from which one indicator dominates. */
    readonly dominance: Decimal;
  };
  /** Caps of the total by the execution rate; empty: none. The lowest that applies counts. */
  readonly capByExecution: readonly ExecutionCap[];
  /** Points that a result of `from` times its target or more costs; `null`: none. */
  readonly overDeduct: { readonly from: Decimal; readonly points: Decimal } | null;
  /** actual ÷ target below which a missed target earns nothing; `null`: it earns its share. */
  readonly passMark: Decimal | null;
  /** Rates scored by interval, by the level-1 heading of their indicators, the highest first. Below the lowest: 0. */
  readonly intervals: Readonly<Partial<Record<WeightKey, readonly Interval[]>>>;
  /** actual ÷ target: `from` and less earns nothing, `to` and more all points, in between linear; `null`: its share. */
  readonly linearBetween: { readonly from: Decimal; readonly to: Decimal } | null;
  readonly notApplicable: NotApplicable;
  /** Kinds of indicators of which a form has at least one each; empty: nothing is asked for. */
  readonly required: readonly RequiredKind[];
  /** Kinds of indicators that a form usually has; without one it is worth knowing. */
  readonly usual: readonly RequiredKind[];
  /** Most characters of a reason and of 存在问题; `null`: any number. */
  readonly lengths: { readonly reason: number | null; readonly problems: number | null };
  /** Labels of the signatures that a form carries, as they are printed: 项目负责人. */
  readonly signatures: readonly string[];
  /** What sends a form back to who wrote it, and what asks for a person's look before it passes. */
  readonly verdict: { readonly return: readonly VerdictGround[]; readonly check: readonly VerdictGround[] };
  /** The document that a key rests on: what a finding that rests on the key cites. */
  readonly basis: Readonly<Partial<Record<BasisKey, string>>>;
  /** Topic → severity, or off, for all rules of that topic. */
  readonly topics: Readonly<Partial<Record<RuleTopic, RuleSetting>>>;
  /** Rule id → severity, or off, where the profile departs from the rule's own. Goes before `topics`. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
