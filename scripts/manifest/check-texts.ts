import type { Check } from './context';
import { controlIdLimits, controlsOfGroup, groupsOfTab, resourceTextLimits, textLimits, versionDigits } from './limits';
import { problem, type Problem, type ProblemCode } from './problem';
import { all, childNamed, walk, type Element } from './xml';

/** A text and the elements that carry it: the default and each translation. */
function* textsOf(element: Element): Generator<readonly [Element, string]> {
  yield [element, element.attributes.DefaultValue ?? element.text];
  for (const child of element.children) yield [child, child.attributes.Value ?? ''];
}

function checkLength(element: Element, limit: number): Problem[] {
  return [...textsOf(element)].flatMap(([{ path }, text]) => {
    if (text.trim() === '') return [problem('text-empty', path, 'There is no text.')];
    // Counted as XML Schema counts: in characters, not in UTF-16 units.
    const length = Array.from(text).length;
    const message = `${String(length)} characters; at most ${String(limit)} are allowed.`;
    return length > limit ? [problem('text-too-long', path, message)] : [];
  });
}

/** No text is empty or longer than the schema allows. */
export const checkTexts: Check = ({ root }) => [
  ...textLimits.flatMap(({ of, most }) => all(root, of).flatMap((each) => checkLength(each, most))),
  ...resourceTextLimits.flatMap(({ of, most }) =>
    all(root, of).flatMap((each) => each.children.flatMap((text) => checkLength(text, most))),
  ),
];

const formats: readonly (readonly [name: string, format: RegExp, wanted: string])[] = [
  ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID'],
  [
    'Version',
    new RegExp(String.raw`^\d{1,${versionDigits.most}}(\.\d{1,${versionDigits.most}}){0,3}$`),
    `one to four numbers of at most ${versionDigits.most} digits with dots between them`,
  ],
  ['DefaultLocale', /^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3}){1,2}$/, 'a locale such as zh-CN'],
  [
    'Permissions',
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    'a permission of Office',
  ],
];

/** Identity, version, locale and permission are written as Office reads them. */
export const checkValues: Check = ({ root }) =>
  formats.flatMap(([name, format, wanted]) => {
    const element = childNamed(root, name);
    if (element === undefined || format.test(element.text)) return [];
    return [problem('value-malformed', element.path, `"${element.text}" is not ${wanted}.`)];
  });

/** Names each value that occurs twice. */
export function repeated(elements: readonly Element[], code: ProblemCode): Problem[] {
  const seen = new Set<string>();
  return elements.flatMap(({ path, attributes: { id = '' } }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem(code, path, `The id ${id} is given twice.`)];
  });
}

function checkIdLengths(root: Element): Problem[] {
  return controlIdLimits.flatMap(({ of, most }) =>
    all(root, of).flatMap(({ path, attributes: { id = '' } }) => {
      const message = `The id has ${String(id.length)} characters; 1 to ${String(most)} are allowed.`;
      return id === '' || id.length > most ? [problem('control-id-too-long', path, message)] : [];
    }),
  );
}

/** Groups and controls are told apart by their ids. */
export const checkControlIds: Check = ({ root }) => [
  ...repeated(
    [...walk(root)].filter(({ name }) => ['ov:Group', 'ov:Control', 'ov:Item'].includes(name)),
    'control-id-repeated',
  ),
  ...checkIdLengths(root),
];

/** A tab of Office takes one group of an add-in, and a group six controls. */
export const checkGroups: Check = ({ root }) =>
  [
    { ...groupsOfTab, holds: 'ov:Group' },
    { ...controlsOfGroup, holds: 'ov:Control' },
  ].flatMap(({ of, most, holds }) =>
    all(root, of).flatMap(({ path, children }) => {
      const count = children.filter(({ name }) => name === holds).length;
      const message = `${String(count)} of ${holds.slice(3)}; at most ${String(most)} may stand here.`;
      return count > most ? [problem('group-too-full', path, message)] : [];
    }),
  );
