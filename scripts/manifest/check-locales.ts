import { resourceOf } from './check-resources';
import type { Check } from './context';
import { problem, type Problem } from './problem';
import { all, childNamed, type Element } from './xml';

function checkTranslations(element: Element, locales: readonly string[]): Problem[] {
  const given = element.children.map(({ attributes }) => attributes.Locale ?? '');
  return [
    ...locales
      .filter((locale) => !given.includes(locale))
      .map((locale) => problem('locale-missing', element.path, `There is no Override for ${locale}.`)),
    ...given
      .filter((locale, index) => !locales.includes(locale) || given.indexOf(locale) !== index)
      .map((locale) => problem('locale-needless', element.path, `The Override for "${locale}" is one too many.`)),
  ];
}

/** Every text is there in every locale; the prefix of the functions is the same in all of them. */
export const checkLocales: Check = ({ root, locales }) => {
  const namespaces = all(root, 'ov:Namespace').map(({ attributes }) => resourceOf(root, attributes.resid));
  const texts = [...['DisplayName', 'Description'].map((name) => childNamed(root, name)), ...all(root, 'bt:String')];
  return [
    ...texts.flatMap((element) =>
      element === undefined || namespaces.includes(element) ? [] : checkTranslations(element, locales),
    ),
    ...namespaces.flatMap((element) => {
      if (element === undefined || element.children.length === 0) return [];
      const message = 'Formulas carry the prefix of the functions into the file: it is not translated.';
      return [problem('namespace-translated', element.path, message)];
    }),
  ];
};
