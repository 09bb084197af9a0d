import { DEFAULT_PROFILE_ID, type Profile } from '../../audit';

const isDefault = ({ id }: Profile): boolean => id === DEFAULT_PROFILE_ID;

/** The words of a direction that a formula has to be told, because the target does not say it. */
const DIRECTIONS = { positive: '', reverse: '"反向"', equal: '"等于"' } as const;

/** `=PE.SCORE(target, actual, points, [direction], [profile])`. */
export const scoreFunction = (
  target: string,
  actual: string,
  points: string,
  profile: Profile,
  direction: keyof typeof DIRECTIONS = 'positive',
): string => {
  const options = [DIRECTIONS[direction], isDefault(profile) ? '' : `"${profile.id}"`];
  const last = options.findLastIndex((option) => option !== '');
  return `PE.SCORE(${[target, actual, points, ...options.slice(0, last + 1)].join(',')})`;
};

/** `=PE.EXECSCORE(adjusted, executed, [points], [profile])`. */
export const executionScoreFunction = (adjusted: string, executed: string, points: string, profile: Profile): string =>
  `PE.EXECSCORE(${adjusted},${executed},${points}${isDefault(profile) ? '' : `,"${profile.id}"`})`;
