import { isAgainstLayout, toA1, type Profile, type ProfileInForce, type ProfileSuggestion } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';

type Words = ReturnType<typeof catalogueOf>['profiles'];

const wordsOf = (key: string, words: Words): string | undefined => (words as Readonly<Record<string, string>>)[key];

/** A profile's name: the catalogue's for a built-in one, else its own. */
export const profileTitle = ({ id, title }: Pick<Profile, 'id' | 'title'>, language: Language): string =>
  title ?? wordsOf(`profile.${id}`, catalogueOf(language).profiles) ?? id;

/** What a profile rests on: `null` where a user's file does not say. */
export const profileSource = ({ id, source }: Profile, language: Language): string | null =>
  source ?? wordsOf(`source.${id}`, catalogueOf(language).profiles) ?? null;

/** What in the layout points to a profile, in words. */
export const evidenceText = ({ evidence }: ProfileSuggestion, language: Language): string =>
  catalogueOf(language).profiles[`evidence.${evidence}`];

const inWords = (suggestion: ProfileSuggestion, language: Language): { reason: string; cells: readonly string[] } => ({
  reason: evidenceText(suggestion, language),
  cells: suggestion.cells.map(toA1),
});

/** Why the profile in force is the one it is. */
export function profileReason({ chosenBy, suggestion }: ProfileInForce, language: Language): string {
  const { profiles } = catalogueOf(language);
  const wording = profiles[`chosen.${chosenBy}`];
  return suggestion ? fill(wording, inWords(suggestion, language), language) : wording;
}

/** The same for people who choose profiles by their names: no ids. */
export function profileWords(inForce: ProfileInForce, language: Language): string[] {
  const { profiles } = catalogueOf(language);
  const { profile, suggestion } = inForce;
  const data = { title: profileTitle(profile, language), why: profileReason(inForce, language) };
  const lines = [fill(profiles.words, data, language)];
  if (suggestion && isAgainstLayout(inForce)) {
    const title = profileTitle({ id: suggestion.id, title: null }, language);
    lines.push(fill(profiles.differsInWords, { title, ...inWords(suggestion, language) }, language));
  }
  return lines;
}

/** A line on the profile in force, and one more where the layout points to another than the user asked for. */
export function profileLines(inForce: ProfileInForce, language: Language): string[] {
  const { profiles } = catalogueOf(language);
  const { profile, suggestion } = inForce;
  const data = { title: profileTitle(profile, language), id: profile.id, why: profileReason(inForce, language) };
  const lines = [fill(profiles.line, data, language)];
  if (suggestion && isAgainstLayout(inForce)) {
    const other = { title: profileTitle({ id: suggestion.id, title: null }, language), id: suggestion.id };
    lines.push(fill(profiles.differs, { ...other, ...inWords(suggestion, language) }, language));
  }
  return lines;
}
