import type { Check } from './context';
import { problem, type Problem, type ProblemCode } from './problem';
import { all, childNamed, walk, type Element } from './xml';

const shortText = 125;
const longText = 250;

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
  ...['ProviderName', 'DisplayName'].flatMap((name) => all(root, name)).flatMap((each) => checkLength(each, shortText)),
  ...all(root, 'Description').flatMap((each) => checkLength(each, longText)),
  ...all(root, 'bt:ShortStrings').flatMap((each) => each.children.flatMap((text) => checkLength(text, shortText))),
  ...all(root, 'bt:LongStrings').flatMap((each) => each.children.flatMap((text) => checkLength(text, longText))),
];

const formats: readonly (readonly [name: string, format: RegExp, wanted: string])[] = [
  ['Id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID'],
  ['Version', /^\d{1,5}(\.\d{1,5}){0,3}$/, 'one to four numbers of at most 5 digits with dots between them'],
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

/** Groups and controls are told apart by their ids. */
export const checkControlIds: Check = ({ root }) =>
  repeated(
    [...walk(root)].filter(({ name }) => ['ov:Group', 'ov:Control', 'ov:Item'].includes(name)),
    'control-id-repeated',
  );
