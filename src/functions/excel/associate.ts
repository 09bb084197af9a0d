/**
 * The entry that tells Excel which code each function has. Excel wants to know early, so only the names are here; the
 * code comes with the first call, and the pane does not wait for it.
 */
import type { FunctionId } from '../registry';

type Answer = (id: FunctionId, given: readonly unknown[]) => unknown;

let answer: Answer | null = null;

const load = async (): Promise<Answer> =>
  (answer ??= (await import(/* webpackChunkName: 'worksheet-functions' */ './answer')).answer);

const run =
  (id: FunctionId) =>
  (...given: unknown[]): unknown =>
    answer ? answer(id, given) : load().then((ready) => ready(id, given));

/** One by one, by their names: the check of the manifest reads them out of the file that is built. */
export function associateAll(): void {
  CustomFunctions.associate('SCORE', run('SCORE'));
  CustomFunctions.associate('SCORES', run('SCORES'));
  CustomFunctions.associate('COMPLETION', run('COMPLETION'));
  CustomFunctions.associate('EXECRATE', run('EXECRATE'));
  CustomFunctions.associate('EXECSCORE', run('EXECSCORE'));
  CustomFunctions.associate('TOTAL', run('TOTAL'));
  CustomFunctions.associate('GRADE', run('GRADE'));
  CustomFunctions.associate('BAND', run('BAND'));
  CustomFunctions.associate('DIFF', run('DIFF'));
  CustomFunctions.associate('NUMBER', run('NUMBER'));
  CustomFunctions.associate('UNIT', run('UNIT'));
  CustomFunctions.associate('EXPLAIN', run('EXPLAIN'));
  CustomFunctions.associate('CHECK', run('CHECK'));
  CustomFunctions.associate('RECOMPUTE', run('RECOMPUTE'));
}

// Excel 2019 and older have none; where office.js did not load, the pane says so.
if (typeof CustomFunctions !== 'undefined') associateAll();
