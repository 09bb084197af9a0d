import { DEFAULT_PROFILE_ID, type Profile } from '../../audit';

const isDefault = ({ id }: Profile): boolean => id === DEFAULT_PROFILE_ID;

/** `=PE.SCORE(target, actual, points, [direction], [profile])`. */
export const scoreFunction = (target: string, actual: string, points: string, profile: Profile): string =>
  `PE.SCORE(${target},${actual},${points}${isDefault(profile) ? '' : `,,"${profile.id}"`})`;

/** `=PE.EXECSCORE(adjusted, executed, [points], [profile])`. */
export const executionScoreFunction = (adjusted: string, executed: string, points: string, profile: Profile): string =>
  `PE.EXECSCORE(${adjusted},${executed},${points}${isDefault(profile) ? '' : `,"${profile.id}"`})`;
