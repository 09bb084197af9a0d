import ts from 'typescript';

/** The name under which a mutated text calls the one who counts which functions ran. */
export const REACHED = '__reached';

type Place = readonly [at: number, text: string];

const parsed = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
const call = (file: string, body: ts.Node): string => `${REACHED}(${JSON.stringify(placeOf(file, body))})`;
const placeOf = (file: string, body: ts.Node): string => `${file}:${body.getStart()}`;

/** The innermost function around a place of a file, by its name; the file's own for what runs when it is loaded. */
export function functionAt(file: string, text: string, at: number): string {
  const source = parsed(file, text);
  let found = file;
  const visit = (node: ts.Node): void => {
    if (at < node.getStart() || at >= node.getEnd()) return;
    if (ts.isFunctionLike(node) && 'body' in node && node.body) found = placeOf(file, node.body as ts.Node);
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** The text of a module in which each function says that it runs. */
export function watched(file: string, text: string): string {
  const source = parsed(file, text);
  const places: Place[] = [[0, `${REACHED}(${JSON.stringify(file)});`]];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const body = node.body as ts.Node;
      if (ts.isBlock(body)) places.push([body.getStart() + 1, `${call(file, body)};`]);
      else places.push([body.getStart(), `(${call(file, body)}, `], [body.getEnd(), ')']);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return places
    .map((place, order) => ({ place, order }))
    .sort((left, right) => right.place[0] - left.place[0] || right.order - left.order)
    .reduce((whole, { place: [at, added] }) => whole.slice(0, at) + added + whole.slice(at), text);
}
