import {
  crossFormRules,
  formRules,
  PROFILE_IDS,
  type BasisKey,
  type ExecutionCap,
  type Interval,
  type ProfileDefinition,
  type RequiredKind,
  type RuleSetting,
  type RuleTopic,
  type VerdictGround,
  type WeightKey,
} from '../../audit';

/** The part of JSON Schema that a profile file needs. */
export type Schema = ObjectSchema | ArraySchema | TextSchema | NumberSchema;

interface Described {
  readonly description?: string;
}

export interface ObjectSchema extends Described {
  readonly type: 'object' | readonly ['object', 'null'];
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

export interface ArraySchema extends Described {
  readonly type: 'array';
  readonly items: Schema;
}

export interface TextSchema extends Described {
  readonly type: 'string';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
}

export interface NumberSchema extends Described {
  readonly type: 'number' | 'integer' | readonly ['number' | 'integer', 'null'];
  readonly minimum: number;
  readonly maximum: number;
}

/** Every key of a definition, and none besides: the compiler holds the schema to the type. */
type Keys<T> = Readonly<Record<keyof Required<T>, Schema>>;
type Part<Key extends keyof ProfileDefinition> = Keys<NonNullable<ProfileDefinition[Key]>>;

const object = (properties: Readonly<Record<string, Schema>>, description?: string): ObjectSchema => ({
  type: 'object',
  ...(description ? { description } : {}),
  properties,
  additionalProperties: false,
});
const oneOf = (values: readonly string[], description?: string): TextSchema => ({
  type: 'string',
  ...(description ? { description } : {}),
  enum: values,
});
const number = (minimum: number, maximum: number, description?: string): NumberSchema => ({
  type: 'number',
  ...(description ? { description } : {}),
  minimum,
  maximum,
});

const POINTS = number(0, 1000);
const SHARE = number(0, 1);
const SETTING = oneOf(['error', 'warning', 'info', 'off'] satisfies RuleSetting[]);

const execution: Part<'execution'> = {
  points: { ...POINTS, description: 'Points of the execution rate (预算执行率).' },
  budget: oneOf(['adjusted', 'initial'], 'The budget that the rate is taken on: 全年预算数 or 年初预算数.'),
  roundRateTo: {
    type: ['integer', 'null'],
    description: 'Decimals the rate is rounded to before it is multiplied; null: the exact rate.',
    minimum: 0,
    maximum: 6,
  },
  place: oneOf(['funds', 'indicators'], 'Where the rate is scored: in the funds block or as an indicator row.'),
};

const weights: Readonly<Record<WeightKey | 'rest', Schema>> = {
  cost: POINTS,
  output: POINTS,
  benefit: POINTS,
  satisfaction: POINTS,
  rest: { ...POINTS, description: 'What all headings that are not named have together.' },
};

const bands: Part<'bands'> = { achieved: SHARE, partly: SHARE };
const grades: Part<'grades'> = { 优: POINTS, 良: POINTS, 中: POINTS };

const thresholds: Part<'thresholds'> = {
  farOverInfo: number(1, 100, 'actual ÷ target from which over-completion is worth knowing.'),
  farOverWarning: number(1, 100, 'actual ÷ target from which an analysis is asked for.'),
  lowExecution: { ...SHARE, description: 'Execution rate below which a reason is asked for.' },
  runsAhead: { ...SHARE, description: 'How far the self-score may run ahead of the execution rate.' },
  dominance: { ...SHARE, description: 'Share of all indicator points from which one indicator dominates.' },
};

const RATIO = number(0, 100);
const list = (items: Schema, description: string): ArraySchema => ({ type: 'array', description, items });
/** A record all of whose keys have to be stated, or `null` where it may be switched off. */
const full = (properties: Readonly<Record<string, Schema>>, description?: string): ObjectSchema => ({
  ...object(properties, description),
  required: Object.keys(properties),
});
const orNone = (schema: ObjectSchema): ObjectSchema => ({ ...schema, type: ['object', 'null'] });

const interval = list(
  full({ from: SHARE, share: SHARE } satisfies Readonly<Record<keyof Interval, Schema>>),
  'From the rate on, that share of the points; below the lowest: 0.',
);
const intervals: Readonly<Record<WeightKey, Schema>> = {
  cost: interval,
  output: interval,
  benefit: interval,
  satisfaction: interval,
};
const LENGTH: NumberSchema = { type: ['integer', 'null'], minimum: 1, maximum: 10_000 };
const lengths: Part<'lengths'> = {
  reason: { ...LENGTH, description: 'Most characters of a reason.' },
  problems: { ...LENGTH, description: 'Most characters of 存在问题.' },
};
const grounds = (description: string): ArraySchema =>
  list(oneOf(['error', 'warning', 'info', 'unchecked', 'unsure', 'not-judged'] satisfies VerdictGround[]), description);
const verdict: Part<'verdict'> = {
  return: grounds('What sends a form back.'),
  check: grounds('What asks for a look before a form passes.'),
};
const DOCUMENT: TextSchema = { type: 'string', minLength: 1 };
const basis: Readonly<Record<BasisKey, Schema>> = {
  execution: DOCUMENT,
  weights: DOCUMENT,
  bands: DOCUMENT,
  reverse: DOCUMENT,
  grades: DOCUMENT,
  reasons: DOCUMENT,
  thresholds: DOCUMENT,
  capByExecution: DOCUMENT,
  overDeduct: DOCUMENT,
  passMark: DOCUMENT,
  intervals: DOCUMENT,
  linearBetween: DOCUMENT,
  notApplicable: DOCUMENT,
  required: DOCUMENT,
  usual: DOCUMENT,
  lengths: DOCUMENT,
  signatures: DOCUMENT,
};

const topics: Readonly<Record<RuleTopic, Schema>> = {
  'header-and-funds': SETTING,
  points: SETTING,
  scores: SETTING,
  totals: SETTING,
  reasons: SETTING,
  values: SETTING,
  texts: SETTING,
  comparison: SETTING,
  form: SETTING,
};

const ruleSettings = (): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    [...formRules, ...crossFormRules].map(({ id }) => [id, SETTING] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const properties = (): Keys<ProfileDefinition> => ({
  id: { type: 'string', description: 'Small letters, digits and hyphens.', pattern: '^[a-z][a-z0-9-]{1,39}$' },
  extends: oneOf(PROFILE_IDS, 'The built-in profile that everything comes from that is not stated here.'),
  title: { type: 'string', description: 'A name for people.', minLength: 1 },
  source: { type: 'string', description: 'The document or form that the profile rests on.', minLength: 1 },
  certainty: oneOf(['law', 'form', 'system', 'reported', 'seed', 'own'], 'What kind of source that is.'),
  fullPoints: { ...POINTS, description: 'What all points add up to: 100.' },
  execution: object(execution),
  weights: {
    type: 'array',
    description: 'Accepted distributions of the points over level 1, the preferred one first; empty: any.',
    items: object(weights),
  },
  bands: object(bands, 'Lower bounds, as shares of the points, of 达成 and 部分达成.'),
  reverse: oneOf(['linear', 'ratio', 'unknown'], 'The formula for a missed lower-is-better target.'),
  grades: object(grades, 'Lower bounds of the grades by total.'),
  scorePlaces: { type: 'integer', description: 'Decimals of a score.', minimum: 0, maximum: 6 },
  tolerance: number(0, 10, 'How far a printed score may stand from the expected one, in points.'),
  scoreScale: {
    type: ['number', 'null'],
    description: 'Top of the scale that indicators are scored on before they are converted; null: scored in points.',
    minimum: 1,
    maximum: 1000,
  },
  reasons: oneOf(['row', 'form'], 'Where deviations are explained: in each row, or once for the form.'),
  thresholds: object(thresholds),
  capByExecution: list(
    full({ below: SHARE, atMost: POINTS } satisfies Readonly<Record<keyof ExecutionCap, Schema>>),
    'Below this execution rate the total is at most so many points; the lowest cap that applies counts.',
  ),
  overDeduct: orNone(
    full(
      { from: number(1, 100, 'actual ÷ target.'), points: POINTS } satisfies Part<'overDeduct'>,
      'A result of so many times its target or more costs points.',
    ),
  ),
  passMark: {
    type: ['number', 'null'],
    description: 'actual ÷ target below which a missed target earns nothing; null: it earns its share.',
    minimum: 0,
    maximum: 1,
  },
  intervals: object(intervals, 'Rates scored by interval, by level-1 heading.'),
  linearBetween: orNone(
    full(
      { from: RATIO, to: RATIO } satisfies Part<'linearBetween'>,
      'actual ÷ target: nothing at from and below, all points at to, in between linear.',
    ),
  ),
  notApplicable: oneOf(
    ['sum', 'rescale', 'either'],
    'The total where rows do not apply: the plain sum, or score ÷ (points that apply) × full points.',
  ),
  required: list(
    oneOf(['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction'] satisfies RequiredKind[]),
    'Kinds of indicators of which a form has at least one each.',
  ),
  usual: list(
    oneOf(['quantity', 'quality', 'timeliness', 'cost', 'benefit', 'satisfaction'] satisfies RequiredKind[]),
    'Kinds of indicators that a form usually has; without one it is worth knowing.',
  ),
  lengths: object(lengths, 'Most characters of texts; null: any number.'),
  signatures: list({ type: 'string', minLength: 1 }, 'Labels of the signatures that a form carries.'),
  verdict: object(
    verdict,
    'What becomes of a form in a run over many: findings of a severity, figures that could not be checked, an unsure reading, a kind that is not judged.',
  ),
  basis: object(basis, 'The document that a key rests on; findings that rest on the key cite it.'),
  topics: object(topics, 'Severity, or off, for all rules of a topic.'),
  rules: object(ruleSettings(), 'Severity, or off, of single rules. Goes before topics.'),
});

/** What a user's own profile file may hold. Published as `docs/profile.schema.json`. Few runs ask for it. */
export const profileSchema = () =>
  ({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Profile: the scoring rules of a place and year',
    ...object({ $schema: { type: 'string' }, ...properties() }),
    required: ['id', 'extends'],
  }) as const satisfies ObjectSchema & { readonly $schema: string; readonly title: string };
