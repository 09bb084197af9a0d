import { metadataProblems } from './check-metadata';
import { resourceOf } from './check-resources';
import { pathBelow, readJson, type Check, type Context } from './context';
import { problem, type Problem } from './problem';
import { all, childNamed, type Element } from './xml';

const metadataFile = 'functions.json';

/** `CustomFunctions.associate("SCORE", …)`, as the metadata plugin appends it and a minifier leaves it. */
const association = /CustomFunctions\.associate\(\s*["'`]([^"'`]+)["'`]/g;

interface Listed {
  readonly functions: readonly unknown[];
  readonly ids: readonly string[];
}

function listIn(metadata: unknown): Listed | undefined {
  const functions = (metadata as { functions?: unknown } | null)?.functions;
  if (!Array.isArray(functions)) return undefined;
  const ids = functions.map((each) => (each as { id?: unknown } | null)?.id);
  return ids.every((id) => typeof id === 'string') ? { functions, ids } : undefined;
}

/** The address of a part in the default language, then in the others. */
function urlsOf(root: Element, point: Element, part: string): string[] {
  const location = childNamed(childNamed(point, part), 'ov:SourceLocation');
  const resource = resourceOf(root, location?.attributes.resid);
  return [
    resource?.attributes.DefaultValue ?? '',
    ...(resource?.children ?? []).map((one) => one.attributes.Value ?? ''),
  ];
}

function associatedIds(context: Context, url: string): string[] | undefined {
  const path = pathBelow(context.baseUrl, url);
  const bytes = path === undefined ? undefined : context.site.read(path);
  if (bytes === undefined || bytes === null) return undefined;
  return [...new TextDecoder().decode(bytes).matchAll(association)].map(([, id = '']) => id);
}

function compare(path: string, described: readonly string[], associated: readonly string[]): Problem[] {
  return [
    ...described
      .filter((id) => !associated.includes(id))
      .map((id) => problem('function-not-associated', path, `${id} is described and has no code: Excel shows #NAME?.`)),
    ...associated
      .filter((id) => !described.includes(id))
      .map((id) =>
        problem('function-not-described', path, `${id} has code and no description: Excel does not offer it.`),
      ),
  ];
}

function checkMetadata(context: Context, point: Element, url: string): Problem[] {
  const metadata = readJson(context, url);
  if (metadata === undefined) {
    context.skip('custom functions: whether ids and code agree');
    return [];
  }
  const described = 'error' in metadata ? undefined : listIn(metadata.value);
  if (described === undefined) {
    const cause = 'error' in metadata ? metadata.error : 'no list of functions, each with its id';
    return [problem('functions-broken', point.path, `${url} is not usable: ${cause}.`)];
  }
  const malformed = metadataProblems(point.path, url, described.functions);
  const [script = ''] = urlsOf(context.root, point, 'ov:Script');
  const associated = associatedIds(context, script);
  if (associated !== undefined) return [...malformed, ...compare(point.path, described.ids, associated)];
  context.skip('custom functions: whether ids and code agree');
  return malformed;
}

const checkPoint = (context: Context, point: Element): Problem[] =>
  urlsOf(context.root, point, 'ov:Metadata').flatMap((url) => checkMetadata(context, point, url));

/** The functions Excel is told of are those that have code; where there are none, none are announced. */
export const checkFunctions: Check = (context) => {
  const points = all(context.root, 'ov:ExtensionPoint').filter(
    ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
  );
  const isBuilt = context.site.read(metadataFile) instanceof Uint8Array;
  if (points.length > 0 || !isBuilt) return points.flatMap((point) => checkPoint(context, point));
  const message = `The build makes ${metadataFile}, but there is no ExtensionPoint CustomFunctions: Excel knows no functions.`;
  return [problem('functions-broken', context.root.path, message)];
};
