import type { Concept } from '../concept';
import { ANSWERS } from './answers';
import { BODIES } from './bodies';
import { DATES } from './dates';
import { DIRECTIONS } from './directions';
import { HEADINGS } from './headings';
import { IDENTIFIERS } from './identifiers';
import { LABELS } from './labels';
import { MANAGEMENT } from './management';
import { NAMES } from './names';
import { NUMBERS } from './numbers';
import { INDICATORS } from './indicators';
import { NARRATIVES } from './narratives';
import { TEMPLATES } from './templates';
import { KINDS_OF_FORM } from './kinds-of-form';
import { PLANS } from './plans';
import { REASONS } from './reasons';
import { SEVERAL } from './several';
import { SIGNS } from './signs';
import { SLIPS } from './slips';
import { STATES } from './states';
import { UNITS } from './units';

/** What stands in two tables is no concept: the later one would silently take the place of the other. */
type Joined<Tables> = Tables extends readonly [infer First, ...infer Rest]
  ? keyof First & keyof Joined<Rest> extends never
    ? First & Joined<Rest>
    : { readonly inTwoTables: keyof First & keyof Joined<Rest> }
  : unknown;

/** One table of several: to spread so many into a literal takes the engine thirty times as long, at each start. */
const joined = <const Tables extends readonly object[]>(...tables: Tables): Readonly<Joined<Tables>> =>
  Object.freeze(Object.assign({}, ...tables) as Joined<Tables>);

/** Every concept by its name; the tables stand beside this file, by what they are about. */
export const CONCEPTS = joined(
  ANSWERS,
  BODIES,
  DATES,
  DIRECTIONS,
  HEADINGS,
  IDENTIFIERS,
  INDICATORS,
  NAMES,
  NARRATIVES,
  NUMBERS,
  KINDS_OF_FORM,
  LABELS,
  MANAGEMENT,
  PLANS,
  REASONS,
  SEVERAL,
  SIGNS,
  SLIPS,
  STATES,
  TEMPLATES,
  UNITS,
) satisfies Readonly<Record<string, Concept>>;

export type ConceptId = keyof typeof CONCEPTS;

export const CONCEPT_IDS = Object.freeze(Object.keys(CONCEPTS)) as readonly ConceptId[];
