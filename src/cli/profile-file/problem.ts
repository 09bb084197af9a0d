import type { Node } from 'jsonc-parser';

/** What can be wrong with a profile file; the wording is in the catalogues. */
export type ProblemCode =
  | 'file-unreadable'
  | 'syntax'
  | 'duplicate-key'
  | 'unknown-key'
  | 'unknown-key-near'
  | 'missing-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'not-allowed-near'
  | 'out-of-range'
  | 'wrong-pattern'
  | 'empty-text'
  | 'taken-id'
  | 'weights-do-not-add-up'
  | 'rising-order';

/** One thing wrong, and where. */
export interface ProfileProblem {
  readonly code: ProblemCode;
  /** Where in the text, counted in characters from 0. */
  readonly offset: number;
  /** The keys that lead there: `execution.points`, `weights[0].output`; empty for the file as a whole. */
  readonly path: string;
  readonly data: Readonly<Record<string, string | readonly string[]>>;
}

/** `['weights', 0, 'output']` → `weights[0].output`. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );

/** A problem at a node. */
export const problemAt = (
  node: Node,
  path: readonly (string | number)[],
  code: ProblemCode,
  data: ProfileProblem['data'] = {},
): ProfileProblem => ({ code, offset: node.offset, path: pathText(path), data });
