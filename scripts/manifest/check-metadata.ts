import { fields, rules, type Field, type Part } from './function-rules';
import { schemaProblems } from './function-schema';
import { problem, type Problem } from './problem';

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const thing = (value: unknown): Thing => (isThing(value) ? value : {});

const isOf: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isThing,
};

function fieldProblem({ name, type, isRequired, values }: Field, value: unknown): string | undefined {
  if (value === undefined) return isRequired === true ? `${name} is missing` : undefined;
  if (!isOf[type](value)) return `${name} is not of type ${type}`;
  if (values === undefined || values.includes(String(value))) return undefined;
  return `${name} is ${JSON.stringify(value)}; it can be ${values.join(', ')}`;
}

function partProblems(part: Part, value: Thing): string[] {
  const known = fields[part];
  const unknown = Object.keys(value).filter((key) => !known.some(({ name }) => name === key));
  return [
    ...unknown.map((key) => `${key} is no property of ${part}`),
    ...known.flatMap((field) => fieldProblem(field, value[field.name]) ?? []),
  ];
}

function functionProblems(given: Thing): string[] {
  const options = thing(given.options);
  const result = thing(given.result);
  const parameters: readonly unknown[] = Array.isArray(given.parameters) ? given.parameters : [];
  const documented = [
    ...partProblems('function', given),
    ...partProblems('options', options),
    ...partProblems('result', result),
    ...parameters.flatMap((parameter) => partProblems('parameter', thing(parameter))),
    ...rules
      .filter(({ isKept }) => !isKept({ id: given.id, name: given.name, options, result }))
      .map(({ says, source }) => `${says} (${source.page}, ${source.date})`),
  ];
  // The pages say what the schema says, and better: it is asked for what they leave out, lengths and counts.
  return documented.length > 0 ? documented : schemaProblems(given, options);
}

/** What the documentation of functions.json does not allow in it. */
export function metadataProblems(where: string, url: string, functions: readonly unknown[]): Problem[] {
  const all = functions.map(thing);
  const ids = all.map(({ id }) => String(id).toUpperCase());
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...twice.map((id) => problem('function-malformed', where, `${url}: two functions have the id ${id}.`)),
    ...all.flatMap((each) =>
      functionProblems(each).map((says) =>
        problem('function-malformed', where, `${url}, ${String(each.id)}: ${says}.`),
      ),
    ),
  ];
}
