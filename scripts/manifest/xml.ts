import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of the manifest, with its namespace resolved. */
export interface Element {
  /** `Id` for the base manifest, `ov:Host` for the overrides, `bt:Image` for the basic types, `{...}X` for others. */
  readonly name: string;
  /** The names from the root to here, with ids where there are any: for messages. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export type Parsed = { readonly root: Element } | { readonly error: string };

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};

type Node = Readonly<Record<string, unknown>>;
type Namespaces = Readonly<Record<string, string>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

function attributesOf(node: Node): Record<string, string> {
  return { ...(node[':@'] as Record<string, string> | undefined) };
}

const tagOf = (node: Node): string | undefined => Object.keys(node).find((key) => key !== ':@' && key !== '#text');

function namespacesWithin(outer: Namespaces, attributes: Record<string, string>): Namespaces {
  const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return { ...outer, ...Object.fromEntries(declared.map(([name, uri]) => [name.slice('xmlns:'.length), uri])) };
}

function resolveName(tag: string, namespaces: Namespaces): string {
  const [local = '', prefix = ''] = tag.split(':').reverse();
  const uri = namespaces[prefix] ?? '';
  const known = prefixes[uri];
  return known === undefined ? `{${uri || prefix}}${local}` : `${known}${local}`;
}

function toElement(node: Node, tag: string, outer: Namespaces, parentPath: string): Element {
  const attributes = attributesOf(node);
  const namespaces = namespacesWithin(outer, attributes);
  const id = attributes.id ?? attributes.size;
  const path = `${parentPath}/${tag}${id === undefined ? '' : `[${id}]`}`;
  const content = node[tag] as readonly Node[];
  return {
    name: resolveName(tag, namespaces),
    path: path.replace(/^\//, ''),
    attributes,
    children: content.flatMap((child) => {
      const childTag = tagOf(child);
      return childTag === undefined ? [] : [toElement(child, childTag, namespaces, path)];
    }),
    text: content
      .map((child) => child['#text'])
      .filter((text) => typeof text === 'string')
      .join('')
      .trim(),
  };
}

/** Reads a document of which every element keeps its place. */
export function parseXml(text: string): Parsed {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { error: `line ${String(valid.err.line)}: ${valid.err.msg}` };
  for (const node of parser.parse(text) as readonly Node[]) {
    const tag = tagOf(node);
    if (tag !== undefined && !tag.startsWith('?')) return { root: toElement(node, tag, {}, '') };
  }
  return { error: 'there is no element' };
}

/** The element and everything in it, in the order of the document. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export const all = (root: Element, name: string): Element[] => [...walk(root)].filter((each) => each.name === name);

export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name);
