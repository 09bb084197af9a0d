import { decimal } from '../decimal';
import type { Decimal } from '../decimal';
import type {
  BasisKey,
  Certainty,
  ExecutionCap,
  Interval,
  NotApplicable,
  Profile,
  ProfileId,
  RequiredKind,
  ReverseFormula,
  RuleSetting,
  WeightKey,
} from '../types';

/** A number as it is written down: exact where it is a text. */
export type Numeral = number | string;

type Numerals<Record_> = Readonly<Partial<Record<keyof Record_, Numeral>>>;

/** Points per level-1 heading; `rest`: what all headings that are not named have together. */
export type WeightSet = Readonly<Partial<Record<WeightKey | 'rest', Numeral>>>;

/** A profile as it is written down, built in or in a user's file: what it does not state it inherits from `extends`. */
export interface ProfileDefinition {
  readonly id: string;
  readonly extends?: ProfileId;
  /** A name for people; built-in profiles have theirs in the catalogues. */
  readonly title?: string;
  /** The documents or forms that it rests on. */
  readonly source?: string;
  readonly certainty?: Certainty;
  readonly fullPoints?: Numeral;
  readonly execution?: {
    readonly points?: Numeral;
    readonly budget?: Profile['execution']['budget'];
    readonly roundRateTo?: number | null;
    readonly place?: Profile['execution']['place'];
  };
  readonly weights?: readonly WeightSet[];
  readonly bands?: Numerals<Profile['bands']>;
  readonly reverse?: ReverseFormula;
  readonly grades?: Numerals<Profile['grades']>;
  readonly scorePlaces?: number;
  readonly tolerance?: Numeral;
  readonly scoreScale?: Numeral | null;
  readonly reasons?: Profile['reasons'];
  readonly thresholds?: Numerals<Profile['thresholds']>;
  readonly capByExecution?: readonly Numerals<ExecutionCap>[];
  readonly overDeduct?: Numerals<NonNullable<Profile['overDeduct']>> | null;
  readonly passMark?: Numeral | null;
  readonly intervals?: Readonly<Partial<Record<WeightKey, readonly Numerals<Interval>[]>>>;
  readonly linearBetween?: Numerals<NonNullable<Profile['linearBetween']>> | null;
  readonly notApplicable?: NotApplicable;
  readonly required?: readonly RequiredKind[];
  readonly usual?: readonly RequiredKind[];
  readonly lengths?: Partial<Profile['lengths']>;
  readonly signatures?: readonly string[];
  readonly verdict?: Partial<Profile['verdict']>;
  readonly basis?: Profile['basis'];
  readonly topics?: Profile['topics'];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

const numbers = <Key extends string>(record: Readonly<Partial<Record<Key, Numeral>>>): Record<Key, Decimal> =>
  Object.fromEntries(
    Object.entries<Numeral | undefined>(record).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, decimal(value)]],
    ),
  ) as Record<Key, Decimal>;

/** A list that nobody changes; nothing where none is stated. */
const frozen = <T>(list: readonly T[] | undefined): readonly T[] | undefined => list && Object.freeze([...list]);

const number = (own: Numeral | undefined, inherited: Decimal): Decimal =>
  own === undefined ? inherited : decimal(own);

/** A list of records of numbers, in falling or rising order of one of them. */
const ordered = <Key extends string>(
  list: readonly Readonly<Partial<Record<Key, Numeral>>>[],
  key: Key,
): readonly Readonly<Record<Key, Decimal>>[] =>
  Object.freeze(list.map((one) => Object.freeze(numbers<Key>(one))).sort((a, b) => b[key].cmp(a[key])));

const optional = <Key extends string>(
  own: Readonly<Partial<Record<Key, Numeral>>> | null | undefined,
  inherited: Readonly<Record<Key, Decimal>> | null,
): Readonly<Record<Key, Decimal>> | null =>
  own === undefined ? inherited : own === null ? null : Object.freeze({ ...inherited, ...numbers<Key>(own) });

const BASIS_KEYS: readonly BasisKey[] = [
  'execution',
  'weights',
  'bands',
  'reverse',
  'grades',
  'reasons',
  'thresholds',
  'capByExecution',
  'overDeduct',
  'passMark',
  'intervals',
  'linearBetween',
  'notApplicable',
  'required',
  'usual',
  'lengths',
  'signatures',
];

/**
 * The document behind each key. Of a key that is stated anew the parent's document says nothing: it rests on the
 * file's own, and where a user's file names none, on the file.
 */
const basisOf = (definition: ProfileDefinition, parent: Profile): Profile['basis'] => {
  const inherited = Object.entries(parent.basis).filter(([key]) => definition[key as BasisKey] === undefined);
  const { source, title, certainty, id } = definition;
  const own = source ?? title ?? (certainty === undefined || certainty === 'own' ? id : undefined);
  const stated = BASIS_KEYS.filter((key) => own !== undefined && definition[key] !== undefined);
  return Object.freeze({
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(stated.map((key) => [key, own])),
    ...definition.basis,
  });
};

/** How totals and scores are capped, cut and graded, and what a form has to have. */
const localRules = (
  definition: ProfileDefinition,
  parent: Profile,
): Pick<
  Profile,
  | 'capByExecution'
  | 'overDeduct'
  | 'passMark'
  | 'intervals'
  | 'linearBetween'
  | 'notApplicable'
  | 'required'
  | 'usual'
  | 'lengths'
  | 'signatures'
  | 'verdict'
  | 'basis'
> => {
  const { capByExecution, passMark, intervals } = definition;
  const own = Object.entries(intervals ?? {}).map(([key, list]) => [key, ordered<keyof Interval>(list, 'from')]);
  return {
    capByExecution: capByExecution ? ordered<keyof ExecutionCap>(capByExecution, 'below') : parent.capByExecution,
    overDeduct: optional<'from' | 'points'>(definition.overDeduct, parent.overDeduct),
    passMark: passMark == null ? (passMark === null ? null : parent.passMark) : decimal(passMark),
    intervals: Object.freeze({ ...parent.intervals, ...Object.fromEntries(own) }),
    linearBetween: optional<'from' | 'to'>(definition.linearBetween, parent.linearBetween),
    notApplicable: definition.notApplicable ?? parent.notApplicable,
    usual: frozen(definition.usual) ?? parent.usual,
    required: frozen(definition.required) ?? parent.required,
    lengths: Object.freeze({ ...parent.lengths, ...definition.lengths }),
    signatures: frozen(definition.signatures) ?? parent.signatures,
    verdict: Object.freeze({
      return: frozen(definition.verdict?.return) ?? parent.verdict.return,
      check: frozen(definition.verdict?.check) ?? parent.verdict.check,
    }),
    basis: basisOf(definition, parent),
  };
};

/**
 * A frozen profile from a definition: what it does not state comes from `parent`, field by field; `weights` is
 * replaced as a whole, `topics` and `rules` are merged. Title, source and certainty are its own, never inherited.
 */
export function defineProfile(definition: ProfileDefinition, parent: Profile): Profile {
  const { execution = {}, weights, scoreScale } = definition;
  return Object.freeze({
    id: definition.id,
    title: definition.title ?? null,
    source: definition.source ?? null,
    certainty: definition.certainty ?? null,
    parent: parent.id,
    fullPoints: number(definition.fullPoints, parent.fullPoints),
    execution: Object.freeze({
      points: number(execution.points, parent.execution.points),
      budget: execution.budget ?? parent.execution.budget,
      roundRateTo: execution.roundRateTo === undefined ? parent.execution.roundRateTo : execution.roundRateTo,
      place: execution.place ?? parent.execution.place,
    }),
    weights: weights ? Object.freeze(weights.map((set) => Object.freeze(numbers(set)))) : parent.weights,
    bands: Object.freeze({ ...parent.bands, ...numbers(definition.bands ?? {}) }),
    reverse: definition.reverse ?? parent.reverse,
    grades: Object.freeze({ ...parent.grades, ...numbers(definition.grades ?? {}) }),
    scorePlaces: definition.scorePlaces ?? parent.scorePlaces,
    tolerance: number(definition.tolerance, parent.tolerance),
    scoreScale: scoreScale == null ? (scoreScale === null ? null : parent.scoreScale) : decimal(scoreScale),
    reasons: definition.reasons ?? parent.reasons,
    thresholds: Object.freeze({ ...parent.thresholds, ...numbers(definition.thresholds ?? {}) }),
    ...localRules(definition, parent),
    topics: Object.freeze({ ...parent.topics, ...definition.topics }),
    rules: Object.freeze({ ...parent.rules, ...definition.rules }),
  });
}
