import { repeated } from './check-texts';
import type { Check } from './context';
import { resourceIdLimit } from './limits';
import { problem, type Problem } from './problem';
import { all, walk, type Element } from './xml';

/** The part of Resources that an element takes its resource from. */
const parts: Readonly<Record<string, string>> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Namespace': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:Runtime': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:SourceLocation': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

interface Resource {
  readonly part: string;
  readonly element: Element;
}

const resourcesOf = (root: Element): Resource[] =>
  [...new Set(Object.values(parts))].flatMap((part) =>
    all(root, part).flatMap(({ children }) => children.map((element) => ({ part, element }))),
  );

const plain = (name: string): string => name.replace('bt:', '');

/** What a resid leads to. */
export function resourceOf(root: Element, resid: string | undefined): Element | undefined {
  return resourcesOf(root).find(({ element }) => element.attributes.id === resid)?.element;
}

function checkReference(element: Element, resid: string, defined: readonly Resource[]): Problem[] {
  const resource = defined.find((each) => each.element.attributes.id === resid);
  if (resource === undefined) {
    return [problem('resource-undefined', element.path, `No resource has the id ${resid}.`)];
  }
  const part = parts[element.name];
  if (part === undefined || part === resource.part) return [];
  const message = `${resid} is one of ${plain(resource.part)}; this element takes one of ${plain(part)}.`;
  return [problem('resource-wrong-kind', element.path, message)];
}

/** Every resid is defined, in the right part and under a short id of its own, and nothing is defined for nothing. */
export const checkResources: Check = ({ root }) => {
  const defined = resourcesOf(root);
  const references = [...walk(root)].flatMap((element) => {
    const { resid } = element.attributes;
    return resid === undefined ? [] : [{ element, resid }];
  });
  const used = new Set(references.map(({ resid }) => resid));
  return [
    ...repeated(
      defined.map(({ element }) => element),
      'resource-id-repeated',
    ),
    ...defined.flatMap(({ element: { path, attributes } }) => {
      const id = attributes.id ?? '';
      if (id.length <= resourceIdLimit.most && id !== '') return [];
      const message = `The id has ${String(id.length)} characters; 1 to ${String(resourceIdLimit.most)} are allowed.`;
      return [problem('resource-id-too-long', path, message)];
    }),
    ...references.flatMap(({ element, resid }) => checkReference(element, resid, defined)),
    ...defined
      .filter(({ element }) => !used.has(element.attributes.id ?? ''))
      .map(({ element }) => problem('resource-unused', element.path, 'Nothing refers to this resource: remove it.')),
  ];
};
