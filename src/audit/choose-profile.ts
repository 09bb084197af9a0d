import type { EvaluationForm } from '../form';
import { DEFAULT_PROFILE_ID, profileById, type Profile } from '../scoring';
import { suggestProfile, type ProfileSuggestion } from './suggest-profile';

/** The profile a form is judged by, and how it came to be: the layout suggests, the user decides. */
export interface ProfileInForce {
  readonly profile: Profile;
  /** `default`: the user left the choice to the layout, and it points to nothing. */
  readonly chosenBy: 'user' | 'layout' | 'default';
  /** What the layout points to, followed or not. */
  readonly suggestion: ProfileSuggestion | null;
}

/** The user's profile; with `auto` the one that the form's layout suggests, else the default. */
export function chooseProfile(form: EvaluationForm, choice: Profile | 'auto'): ProfileInForce {
  const suggestion = suggestProfile(form);
  if (choice !== 'auto') return { profile: choice, chosenBy: 'user', suggestion };
  return suggestion
    ? { profile: profileById(suggestion.id), chosenBy: 'layout', suggestion }
    : { profile: profileById(DEFAULT_PROFILE_ID), chosenBy: 'default', suggestion };
}

/** Whether a form's layout points to another profile than the user's. One that is built on the suggested one agrees. */
export const isAgainstLayout = ({ profile, chosenBy, suggestion }: ProfileInForce): boolean =>
  chosenBy === 'user' && suggestion !== null && suggestion.id !== profile.id && suggestion.id !== profile.parent;
