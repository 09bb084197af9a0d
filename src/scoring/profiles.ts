import { decimal } from './decimal';
import type { Decimal } from './decimal';
import type { Profile, ProfileId, ReverseFormula, WeightKey } from './types';

type Numeral = number | string;
type Weights = Readonly<Partial<Record<WeightKey, Numeral>>>;

/** A profile as it is written: what it does not state it inherits from `extends`. */
export interface ProfileDefinition {
  readonly id: ProfileId;
  readonly extends?: ProfileId;
  readonly execution?: {
    readonly points?: Numeral;
    readonly budget?: 'adjusted' | 'initial';
    readonly roundRateTo?: number | null;
  };
  readonly weights?: readonly Weights[];
  readonly bands?: Readonly<Partial<Record<keyof Profile['bands'], Numeral>>>;
  readonly reverse?: ReverseFormula;
  readonly grades?: Readonly<Partial<Record<keyof Profile['grades'], Numeral>>>;
  readonly scorePlaces?: number;
  readonly tolerance?: Numeral;
  readonly thresholds?: Readonly<Partial<Record<keyof Profile['thresholds'], Numeral>>>;
  readonly rules?: Profile['rules'];
}

type Complete = Required<Omit<ProfileDefinition, 'extends' | 'execution' | 'bands' | 'grades' | 'thresholds'>> & {
  readonly execution: Required<NonNullable<ProfileDefinition['execution']>>;
  readonly bands: Record<keyof Profile['bands'], Numeral>;
  readonly grades: Record<keyof Profile['grades'], Numeral>;
  readonly thresholds: Record<keyof Profile['thresholds'], Numeral>;
};

/** 财预〔2020〕10号: weights 第十三条, scores and bands 第十六条, grades 第十八条. */
const NATIONAL_2020: Complete = {
  id: 'national-2020',
  execution: { points: 10, budget: 'adjusted', roundRateTo: null },
  weights: [{ output: 50, benefit: 30, satisfaction: 10 }],
  bands: { achieved: '0.8', partly: '0.6' },
  reverse: 'linear',
  grades: { 优: 90, 良: 80, 中: 60 },
  scorePlaces: 2,
  tolerance: 0,
  thresholds: { farOverInfo: '1.2', farOverWarning: '1.3', lowExecution: '0.9', runsAhead: '0.05', dominance: '0.5' },
  rules: {},
};

/** 财预〔2021〕101号 附件1: 成本 as level 1; without 满意度 its points go to 效益. */
const NATIONAL_2021_COST: ProfileDefinition = {
  id: 'national-2021-cost',
  extends: 'national-2020',
  weights: [
    { cost: 20, output: 40, benefit: 20, satisfaction: 10 },
    { cost: 20, output: 40, benefit: 30 },
  ],
};

/** What the nine published forms of Shenzhen, 2021, show: rates to two decimals, three distributions. */
const SHENZHEN_AS_PUBLISHED: ProfileDefinition = {
  id: 'shenzhen-as-published',
  extends: 'national-2020',
  execution: { roundRateTo: 2 },
  weights: [
    { output: 50, benefit: 25, satisfaction: 15 },
    { output: 50, benefit: 20, satisfaction: 20 },
    { output: 50, benefit: 10, satisfaction: 30 },
  ],
  reverse: 'unknown',
};

/** The ids of the built-in profiles, the default first. */
export const PROFILE_IDS: readonly ProfileId[] = Object.freeze([
  'national-2020',
  'national-2021-cost',
  'shenzhen-as-published',
]);
export const DEFAULT_PROFILE_ID: ProfileId = 'national-2020';

const decimals = <Key extends string>(record: Readonly<Record<Key, Numeral>>): Readonly<Record<Key, Decimal>> =>
  Object.freeze(
    Object.fromEntries(Object.entries<Numeral>(record).map(([key, value]) => [key, decimal(value)])) as Record<
      Key,
      Decimal
    >,
  );

/**
 * A frozen profile from a definition: what it does not state comes from `parent`, field by field; `weights` is
 * replaced as a whole, `rules` are merged.
 */
export const defineProfile = (definition: ProfileDefinition, parent: Profile): Profile => {
  const own = definition.execution ?? {};
  return Object.freeze({
    id: definition.id,
    execution: Object.freeze({
      points: own.points === undefined ? parent.execution.points : decimal(own.points),
      budget: own.budget ?? parent.execution.budget,
      roundRateTo: own.roundRateTo === undefined ? parent.execution.roundRateTo : own.roundRateTo,
    }),
    weights: definition.weights
      ? Object.freeze(definition.weights.map((set) => decimals(set as Record<WeightKey, Numeral>)))
      : parent.weights,
    bands: Object.freeze({ ...parent.bands, ...decimals((definition.bands ?? {}) as Record<string, Numeral>) }),
    reverse: definition.reverse ?? parent.reverse,
    grades: Object.freeze({ ...parent.grades, ...decimals((definition.grades ?? {}) as Record<string, Numeral>) }),
    scorePlaces: definition.scorePlaces ?? parent.scorePlaces,
    tolerance: definition.tolerance === undefined ? parent.tolerance : decimal(definition.tolerance),
    thresholds: Object.freeze({
      ...parent.thresholds,
      ...decimals((definition.thresholds ?? {}) as Record<string, Numeral>),
    }),
    rules: Object.freeze({ ...parent.rules, ...definition.rules }),
  });
};

const root: Profile = Object.freeze({
  ...NATIONAL_2020,
  execution: Object.freeze({ ...NATIONAL_2020.execution, points: decimal(NATIONAL_2020.execution.points) }),
  weights: Object.freeze(NATIONAL_2020.weights.map((set) => decimals(set as Record<WeightKey, Numeral>))),
  bands: decimals(NATIONAL_2020.bands),
  grades: decimals(NATIONAL_2020.grades),
  tolerance: decimal(NATIONAL_2020.tolerance),
  thresholds: decimals(NATIONAL_2020.thresholds),
  rules: Object.freeze({ ...NATIONAL_2020.rules }),
});

const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  'national-2020': root,
  'national-2021-cost': defineProfile(NATIONAL_2021_COST, root),
  'shenzhen-as-published': defineProfile(SHENZHEN_AS_PUBLISHED, root),
};

/** Whether a text, out of a workbook's settings or a command line, names a built-in profile. */
export const isProfileId = (text: string): text is ProfileId => Object.hasOwn(PROFILES, text);

/** The built-in profile of that id. */
export const profileById = (id: ProfileId): Profile => PROFILES[id];
