import type { Node } from 'jsonc-parser';
import leven from 'leven';
import { problemAt, type ProfileProblem } from './problem';
import type { ArraySchema, NumberSchema, ObjectSchema, Schema, TextSchema } from './schema';

type Path = readonly (string | number)[];

/** The farthest that a slip of the pen may be from what was meant: one change in three letters, three at most. */
const nearest = (text: string, allowed: readonly string[]): string | null => {
  const ranked = allowed
    .map((value) => ({ value, distance: leven(text.toLowerCase(), value.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [first] = ranked;
  return first && first.distance <= Math.min(3, Math.ceil(text.length / 3)) ? first.value : null;
};

/** Holds a JSON tree against a schema. Everything that is wrong is told, not just the first. */
export function validate(node: Node, schema: Schema, path: Path, text: string): ProfileProblem[] {
  const types: readonly string[] = Array.isArray(schema.type) ? schema.type : [schema.type as string];
  if (!types.some((type) => isOfType(node, type))) {
    return [problemAt(node, path, 'wrong-type', { expected: types, found: node.type })];
  }
  if (node.type === 'null') return [];
  if ('properties' in schema) return validateObject(node, schema, path, text);
  switch (schema.type) {
    case 'array':
      return validateArray(node, schema, path, text);
    case 'string':
      return validateText(node, schema, path);
    default:
      return validateNumber(node, schema as NumberSchema, path, text);
  }
}

const isOfType = (node: Node, type: string): boolean =>
  type === 'integer' ? node.type === 'number' && Number.isInteger(node.value) : node.type === type;

function validateObject(node: Node, schema: ObjectSchema, path: Path, text: string): ProfileProblem[] {
  const seen = new Set<string>();
  const problems = (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const name = String(key.value);
    if (seen.has(name)) return [problemAt(key, [...path, name], 'duplicate-key', { key: name })];
    seen.add(name);
    const own = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    return own ? validate(value, own, [...path, name], text) : [unknownKey(key, name, schema, path)];
  });
  const missing = (schema.required ?? []).filter((name) => !seen.has(name));
  return [...problems, ...missing.map((key) => problemAt(node, path, 'missing-key', { key }))];
}

/** Long lists of rules are not told in full: the name that was meant is, where it can be guessed. */
const MOST_KEYS = 20;

function unknownKey(node: Node, key: string, { properties }: ObjectSchema, path: Path): ProfileProblem {
  const allowed = Object.keys(properties).filter((name) => !name.startsWith('$'));
  const near = nearest(key, allowed);
  const shown = allowed.length > MOST_KEYS ? [...allowed.slice(0, MOST_KEYS), '…'] : allowed;
  return near === null
    ? problemAt(node, [...path, key], 'unknown-key', { key, allowed: shown })
    : problemAt(node, [...path, key], 'unknown-key-near', { key, near });
}

const validateArray = (node: Node, { items }: ArraySchema, path: Path, text: string): ProfileProblem[] =>
  (node.children ?? []).flatMap((child, index) => validate(child, items, [...path, index], text));

function validateText(node: Node, schema: TextSchema, path: Path): ProfileProblem[] {
  const value = String(node.value);
  if (schema.enum && !schema.enum.includes(value)) {
    const near = nearest(value, schema.enum);
    return near === null
      ? [problemAt(node, path, 'not-allowed', { value, allowed: schema.enum })]
      : [problemAt(node, path, 'not-allowed-near', { value, near, allowed: schema.enum })];
  }
  if (schema.minLength !== undefined && value.trim().length < schema.minLength)
    return [problemAt(node, path, 'empty-text')];
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
    return [problemAt(node, path, 'wrong-pattern', { value })];
  return [];
}

function validateNumber(node: Node, { minimum, maximum }: NumberSchema, path: Path, text: string): ProfileProblem[] {
  const value = Number(node.value);
  if (value >= minimum && value <= maximum) return [];
  const written = text.slice(node.offset, node.offset + node.length);
  return [
    problemAt(node, path, 'out-of-range', { value: written, minimum: String(minimum), maximum: String(maximum) }),
  ];
}
