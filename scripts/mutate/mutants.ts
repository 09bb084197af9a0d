import { createHash } from 'node:crypto';
import ts from 'typescript';

/** One small change of one file: the text between two places replaced by another. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** Operators of expressions, each with what it is mistaken for. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

/** Methods of decimals and lists, each with what it is mistaken for. */
const METHODS: Readonly<Record<string, string>> = {
  gt: 'gte',
  gte: 'gt',
  lt: 'lte',
  lte: 'lt',
  plus: 'minus',
  minus: 'plus',
  times: 'div',
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

type Change = readonly [node: ts.Node, to: string];

/** What a node can be mistaken for. */
function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) {
    const to = OPERATORS[node.operatorToken.getText()];
    return to ? [[node.operatorToken, to]] : [];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const to = METHODS[node.expression.name.text];
    return to ? [[node.expression.name, to]] : [];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isConditionalExpression(node))
    return [
      [node.condition, 'true'],
      [node.condition, 'false'],
    ];
  if (ts.isIfStatement(node)) return [[node.expression, 'false']];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isNumericLiteral(node)) return [[node, String(Number(node.text) + 1)]];
  return [];
}

/** Types say nothing at run time; whether a rule is a judgement stands on its page, which `npm run docs:check` compares. */
const isSkipped = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  (ts.isPropertyAssignment(node) && node.name.getText() === 'isJudgement');

/** Every mutant of a file, in its order. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isSkipped(node)) return;
    for (const [changed, to] of changesOf(node)) {
      const start = changed.getStart(source);
      const { line } = source.getLineAndCharacterOfPosition(start);
      const from = changed.getText(source);
      if (from !== to) found.push({ file, line: line + 1, start, end: changed.getEnd(), from, to });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** The text with a mutant's change in it. */
export const mutated = (text: string, { start, end, to }: Mutant): string =>
  `${text.slice(0, start)}${to}${text.slice(end)}`;

/** The mutants in an order that a seed draws. Each has its place by itself: what is changed elsewhere does not move it. */
export function drawn(mutants: readonly Mutant[], seed: number): readonly Mutant[] {
  const seen = new Map<string, number>();
  return mutants
    .map((mutant) => {
      const { file, from, to } = mutant;
      const name = [seed, file, from, to].join('\0');
      const time = seen.get(name) ?? 0;
      seen.set(name, time + 1);
      return { mutant, lot: createHash('sha256').update(`${name}\0${time}`).digest('hex') };
    })
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ mutant }) => mutant);
}
