import { toA1, type FormAudit } from '../../../src/audit';
import type { Field } from '../../../src/form';
import { diff } from '../../../src/functions/diff';
import { execscore } from '../../../src/functions/execscore';
import { score } from '../../../src/functions/score';
import {
  answerRead,
  compactText,
  isProfileId,
  namesFall,
  namesRise,
  parseMeasure,
  withChange,
  type Direction,
} from '../../../src/scoring';

const WORDS: Readonly<Record<Direction, string>> = { positive: '正向', reverse: '反向', equal: '等于' };

/** What a function is given of a cell: its text, or its number where it holds one. */
const argument = (field: { readonly text: string } | null | undefined): string => field?.text ?? '';

/** A weight of 20 % stands for 20 points by the form's heading, and a function has none. */
const pointsArgument = (points: Field): string =>
  points.text.endsWith('%') ? (points.number?.toFixed() ?? '') : argument(points);

/** The functions with plain arguments, asked about each row with the form's own cells, say what the form's verdicts say. */
export function contradictionsOfFunctions({ context }: FormAudit): string[] {
  const { profile, execution, verdicts } = context;
  if (!isProfileId(profile.id)) return [];
  const lines: string[] = [];
  for (const verdict of verdicts) {
    if (verdict.what === 'score') {
      const { indicator, assessment, direction, document } = verdict.one;
      const { target, actual, points } = indicator;
      const isPlain = target.cells.length === 1 && actual.cells.length === 1;
      // What a row states of its own way, intervals by heading, and a name (能耗下降率: 下降2.4% is 2.4%) a function is not told.
      if (assessment.kind !== 'exact' || !isPlain || !points || document || assessment.formula === 'interval') continue;
      const name = compactText(indicator.name.text);
      const stated = parseMeasure(actual.field.text);
      if (stated.kind === 'quantity' && stated.quantity.change && (namesFall(name, target.measure) || namesRise(name)))
        continue;
      const given = [target.field.text, actual.field.text, pointsArgument(points)] as const;
      const word = direction.from === 'sign' ? undefined : WORDS[direction.direction];
      const computed = score(...given, word, profile.id);
      const expected = Number(assessment.score.toString());
      // What the name makes of several numbers, 户均17500元 in 户均补助标准, and of what was and is, a function leaves open, and gives no other score.
      const readBy = (named: string) => answerRead(withChange(stated, target.measure, named), target.measure, named);
      const isByName = readBy(name) !== readBy('') && typeof computed !== 'number';
      if (computed !== expected && !isByName)
        lines.push(
          `PE.SCORE of ${toA1(verdict.field.address)} ${JSON.stringify(computed)}, verdict ${expected}: ${given.join(' · ')}`,
        );
      const off = verdict.field.number === null ? null : diff(...given, verdict.field.text, word, profile.id);
      if (verdict.state === 'right' && typeof off === 'number' && off !== 0)
        lines.push(
          `PE.DIFF of ${toA1(verdict.field.address)} ${off}, and the score is right: ${given.join(' · ')} · ${verdict.field.text}`,
        );
    }
    if (verdict.what === 'execution-score' && verdict.expected && execution.points && execution.budget) {
      // Of amounts with their unit beside bare ones the form's heading tells the unit, and a function has none.
      const given = [execution.budget, execution.executed].map((field) => Number(field?.number?.toString()));
      given.push(Number(execution.points.toString()));
      const computed = execscore(given[0], given[1], given[2], profile.id);
      if (computed !== Number(verdict.expected.toString()))
        lines.push(
          `PE.EXECSCORE ${JSON.stringify(computed)}, verdict ${verdict.expected.toString()}: ${given.join(' · ')}`,
        );
    }
  }
  return lines;
}
