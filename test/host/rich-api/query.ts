import type { Access } from './access';
import type { WireQuery } from './protocol';
import { toWireName } from './protocol';
import type { ServerObject } from './server-object';

type Answer = Record<string, unknown>;

/** Answers `load()`: the asked properties of an object, of its elements, and of the objects under it. */
export function answerQuery(access: Access, object: ServerObject | null, query: WireQuery): Answer | null {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/`)];
  return answer(access, object, paths, query);
}

/** What is sent of every object, so that the client can name it in its next request. */
export function answerIdentity(object: ServerObject | null): Answer | null {
  if (!object) return null;
  const identity: Answer = {};
  if (object.reference) identity._ReferenceId = object.reference;
  if (object.id !== undefined) identity[object.scalar('id') ? 'Id' : '_Id'] = object.id;
  return identity;
}

function answer(
  access: Access,
  object: ServerObject | null,
  paths: readonly string[],
  query: WireQuery,
): Answer | null {
  if (!object) return null;
  const items = object.items();
  return items ? answerItems(access, object, items, paths, query) : answerObject(access, object, paths);
}

function answerItems(
  access: Access,
  collection: ServerObject,
  items: readonly ServerObject[],
  paths: readonly string[],
  { Skip = 0, Top = items.length }: WireQuery,
): Answer {
  const asked = paths.map((path) => path.replace(/^items(\/|$)/, '')).filter((path) => path !== '');
  const own = asked.filter((path) => collection.scalar(path));
  const ofItems = asked.filter((path) => !collection.scalar(path));
  const result: Answer = { ...answerIdentity(collection) };
  for (const name of own) result[toWireName(name)] = access.readScalar(collection, name);
  if (ofItems.length > 0 || own.length === 0) {
    result._Items = items.slice(Skip, Skip + Top).map((item) => answer(access, item, ofItems, {}));
  }
  return result;
}

function answerObject(access: Access, object: ServerObject, paths: readonly string[]): Answer {
  const result: Answer = { ...answerIdentity(object) };
  for (const [name, below] of groupByFirst(paths.length > 0 ? paths : access.allScalars(object))) {
    if (name === '$all') Object.assign(result, answerObject(access, object, access.allScalars(object)));
    else if (object.navigation(name))
      result[toWireName(name)] = answer(access, access.navigate(object, name), below, {});
    else result[toWireName(name)] = access.readScalar(object, name);
  }
  return result;
}

/** `['format/fill/color', 'format/font/bold']` → `format` with `['fill/color', 'font/bold']`. */
function groupByFirst(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    const below = groups.get(first) ?? [];
    if (rest.length > 0 && rest[0] !== '') below.push(rest.join('/'));
    groups.set(first, below);
  }
  return groups;
}
