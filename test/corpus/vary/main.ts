/** `npm run corpus -- --vary`: how the same forms read when they are laid out differently. */
import { parseArgs } from 'node:util';
import { readLabels } from '../labels';
import { goalsMet, measureVariations, replay, variationReport } from './run';

/** Prints the figures, or one variation with `--replay FORM:SEED`; whether the goal is met. */
export function runVariations(args: readonly string[], print: (line: string) => void): boolean {
  const { values } = parseArgs({
    args: [...args],
    options: {
      vary: { type: 'boolean' },
      seed: { type: 'string', default: '1' },
      'per-form': { type: 'string', default: '200' },
      show: { type: 'string', default: '0' },
      replay: { type: 'string' },
    },
  });
  const labels = readLabels();
  if (values.replay !== undefined) {
    const [id, seed] = values.replay.split(':');
    const label = labels.find((one) => one.id === id);
    if (!label) throw new Error(`--replay FORM:SEED: there is no labelled form ${id}`);
    replay(label, Number(seed)).forEach(print);
    return true;
  }
  const figures = measureVariations(labels, { seed: Number(values.seed), perForm: Number(values['per-form']) });
  variationReport(figures, Number(values.show)).forEach(print);
  const goals = goalsMet(figures);
  for (const { text, isMet } of goals) print(`${isMet ? 'pass' : 'FAIL'}  ${text} read right`);
  return goals.every(({ isMet }) => isMet);
}
