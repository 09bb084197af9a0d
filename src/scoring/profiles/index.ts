import { ONE, ZERO } from '../decimal';
import type { Profile, ProfileId } from '../types';
import { BUILT_IN } from './built-in';
import { defineProfile, type ProfileDefinition } from './definition';

export { defineProfile, type ProfileDefinition, type WeightSet } from './definition';

/** Where inheritance begins: the first built-in profile states every field. */
const NOTHING: Profile = {
  id: '',
  title: null,
  source: null,
  certainty: null,
  parent: null,
  fullPoints: ZERO,
  execution: { points: ZERO, budget: 'adjusted', roundRateTo: null, place: 'funds' },
  weights: [],
  bands: { achieved: ONE, partly: ONE },
  reverse: 'unknown',
  grades: { 优: ZERO, 良: ZERO, 中: ZERO },
  scorePlaces: 0,
  tolerance: ZERO,
  scoreScale: null,
  reasons: 'row',
  thresholds: { farOverInfo: ONE, farOverWarning: ONE, lowExecution: ONE, runsAhead: ONE, dominance: ONE },
  capByExecution: Object.freeze([]),
  overDeduct: null,
  passMark: null,
  intervals: {},
  linearBetween: null,
  notApplicable: 'either',
  required: Object.freeze([]),
  usual: Object.freeze([]),
  lengths: { reason: null, problems: null },
  signatures: Object.freeze([]),
  verdict: { return: Object.freeze([]), check: Object.freeze([]) },
  basis: {},
  topics: {},
  rules: {},
};

/** Made when they are first asked for: most forms are judged by one of them. */
const made = new Map<string, Profile>();

function make(definition: ProfileDefinition): Profile {
  const parent = definition.extends ? profileById(definition.extends) : null;
  const profile = defineProfile(definition, parent ?? NOTHING);
  return parent ? profile : Object.freeze({ ...profile, parent: null });
}

/** The ids of the built-in profiles, the default first. */
export const PROFILE_IDS: readonly ProfileId[] = Object.freeze(BUILT_IN.map(({ id }) => id));
export const DEFAULT_PROFILE_ID: ProfileId = 'national-2020';

/** Whether a text, out of a workbook's settings or a command line, names a built-in profile. */
export const isProfileId = (text: string): text is ProfileId => (PROFILE_IDS as readonly string[]).includes(text);

/** The built-in profile of that id. */
export function profileById(id: ProfileId): Profile {
  const known = made.get(id);
  if (known) return known;
  const definition = BUILT_IN.find((one) => one.id === id);
  if (!definition) throw new RangeError(`no built-in profile has the id ${id}`);
  const profile = make(definition);
  made.set(id, profile);
  return profile;
}
