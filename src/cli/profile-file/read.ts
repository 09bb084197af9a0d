import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import {
  DEFAULT_PROFILE_ID,
  defineProfile,
  formatDecimal,
  isProfileId,
  profileById,
  sum,
  type Profile,
  type ProfileDefinition,
} from '../../audit';
import { problemAt, type ProfileProblem } from './problem';
import { profileSchema } from './schema';
import { validate } from './validate';

export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** Reads a profile from the text of a file: JSON without comments. Every problem is told with its place. */
export function readProfile(text: string): ReadProfile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (!root || error) {
    const detail = error ? printParseErrorCode(error.error) : 'ValueExpected';
    return { ok: false, problems: [{ code: 'syntax', offset: error?.offset ?? 0, path: '', data: { detail } }] };
  }
  const problems = validate(root, profileSchema(), [], text);
  if (problems.length > 0) return { ok: false, problems };
  const definition = valueOf(root, text) as unknown as ProfileDefinition;
  const profile = defineProfile(
    { certainty: 'own', ...definition },
    profileById(definition.extends ?? DEFAULT_PROFILE_ID),
  );
  const contradictions = contradictionsIn(root, profile);
  return contradictions.length > 0 ? { ok: false, problems: contradictions } : { ok: true, profile };
}

type Json = string | boolean | null | readonly Json[] | { readonly [key: string]: Json | number };

/** The value of a tree; fractions as they are written, so that none goes through a float. */
function valueOf(node: Node, text: string): Json | number {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
          key && value ? [[String(key.value), valueOf(value, text)]] : [],
        ),
      );
    case 'array':
      return (node.children ?? []).map((child) => valueOf(child, text) as Json);
    case 'number':
      return Number.isInteger(node.value) ? Number(node.value) : text.slice(node.offset, node.offset + node.length);
    default:
      return node.value as Json;
  }
}

/** What fits the schema and makes no sense all the same. */
function contradictionsIn(root: Node, profile: Profile): ProfileProblem[] {
  return [...takenId(root, profile), ...weightsOff(root, profile), ...outOfOrder(root, profile)];
}

/** The node of a key, else of the nearest key above it. */
function nodeAt(root: Node, path: readonly (string | number)[]): Node {
  const parts = [...path];
  for (; parts.length > 0; parts.pop()) {
    const node = findNodeAtLocation(root, parts);
    if (node) return node;
  }
  return root;
}

function takenId(root: Node, { id }: Profile): ProfileProblem[] {
  return isProfileId(id) ? [problemAt(nodeAt(root, ['id']), ['id'], 'taken-id', { id })] : [];
}

/** Each distribution, stated or inherited, makes the full points together with the execution rate. */
function weightsOff(root: Node, { weights, execution, fullPoints }: Profile): ProfileProblem[] {
  const isOwn = findNodeAtLocation(root, ['weights']) !== undefined;
  const off = [...weights.entries()].filter(
    ([, set]) => !sum([execution.points, ...Object.values(set)]).eq(fullPoints),
  );
  return off.slice(0, isOwn ? off.length : 1).map(([index, set]) => {
    const own = findNodeAtLocation(root, ['execution', 'points']) ? ['execution', 'points'] : ['fullPoints'];
    const path = isOwn ? ['weights', index] : own;
    return problemAt(nodeAt(root, path), path, 'weights-do-not-add-up', {
      weights: formatDecimal(sum(Object.values(set))),
      execution: formatDecimal(execution.points),
      sum: formatDecimal(sum([execution.points, ...Object.values(set)])),
      full: formatDecimal(fullPoints),
    });
  });
}

/** Bounds that must fall from one to the next: 优 above 良 above 中, 达成 above 部分达成, and so on. */
function outOfOrder(root: Node, { bands, grades, thresholds, linearBetween }: Profile): ProfileProblem[] {
  const chains = [
    { path: 'grades', keys: ['优', '良', '中'], values: [grades.优, grades.良, grades.中] },
    { path: 'bands', keys: ['achieved', 'partly'], values: [bands.achieved, bands.partly] },
    {
      path: 'thresholds',
      keys: ['farOverWarning', 'farOverInfo'],
      values: [thresholds.farOverWarning, thresholds.farOverInfo],
    },
  ];
  if (linearBetween) {
    const { from, to } = linearBetween;
    if (from.gte(to)) {
      const bounds = [`to ${to.toFixed()}`, `from ${from.toFixed()}`];
      return [problemAt(nodeAt(root, ['linearBetween']), ['linearBetween'], 'rising-order', { bounds })];
    }
  }
  return chains.flatMap(({ path, keys, values }) => {
    const isFalling = values.every((value, index) => index === 0 || value.lte(values[index - 1] ?? value));
    if (isFalling) return [];
    const shown = keys.map((key, index) => `${key} ${values[index]?.toFixed() ?? ''}`);
    return [problemAt(nodeAt(root, [path]), [path], 'rising-order', { bounds: shown })];
  });
}
