import { PROFILE_IDS, profileById } from '../audit';
import { catalogueOf, type Language } from '../messages';
import { profileSource, profileTitle } from '../report';

/** What `pe profiles` prints: the built-in profiles with what they rest on. */
export const profileList = (language: Language) =>
  PROFILE_IDS.map((id) => {
    const profile = profileById(id);
    return {
      id,
      extends: profile.parent,
      title: profileTitle(profile, language),
      source: profileSource(profile, language),
      certainty: profile.certainty,
    };
  });

/** The same for people, one profile a line. */
export function profilesText(language: Language): string {
  const { profiles } = catalogueOf(language);
  return profileList(language)
    .map(({ id, title, source, certainty }) => {
      const words = certainty ? profiles[`certainty.${certainty}`] : '';
      return language === 'zh-CN'
        ? `${id.padEnd(22)} ${title}：${source ?? ''}（${words}）\n`
        : `${id.padEnd(22)} ${title}: ${source ?? ''} (${words})\n`;
    })
    .join('');
}
