import {
  aimOf,
  alongItsName,
  answerInSpan,
  answerLessFallen,
  answerRead,
  answerRepeating,
  aimByAnswer,
  aimInWords,
  answerWithUnit,
  compactText,
  namesChange,
  namesFall,
  namesRise,
  noneAsked,
  noneAsZero,
  withChange,
  withoutResult,
  ZERO,
  type Measure,
} from '../../scoring';
import type { Field } from '../cells/content';
import type { Indicator, LevelLabel } from '../model/form';
import type { IndicatorColumnField, Level1Kind, Level2Kind } from '../evidence/labels';
import { blankField } from '../cells/lines';
import { withPoints, withPointsOfHundred } from './read-number';
import { readValue } from './read-value';

/** An indicator out of the cells of its row. */
export function buildIndicator(
  row: number,
  cells: ReadonlyMap<IndicatorColumnField, Field>,
  places: ReadonlyMap<IndicatorColumnField, number>,
  level1: LevelLabel<Level1Kind> | null,
  level2: LevelLabel<Level2Kind> | null,
): Indicator {
  const optional = (column: IndicatorColumnField): Field | null => {
    const place = places.get(column);
    return cells.get(column) ?? (place === undefined ? null : blankField(row, place));
  };
  const required = (column: IndicatorColumnField): Field =>
    optional(column) ?? blankField(row, places.get('name') ?? 0);
  const name = required('name');
  const stated = optional('points');
  const points = stated && withPointsOfHundred(stated);
  const rawScore = optional('rawScore');
  // Some layouts call the points themselves the weight.
  const weight = optional('weight') ?? withPointsOf(stated);
  const revised = optional('revised');
  const first = required('target');
  const isRevised = revised !== null && !isVoid(revised);
  const inForce = isRevised ? revised : first;
  const unit = optional('unit');
  const asked = readValue(inForce, optional('nature'), unit);
  const actual = readValue(required('actual'), null, null);
  const named = compactText(name.text);
  const asksFor = noneAsked(aimByAnswer(asked.measure, actual.measure), actual.measure, named);
  const aim = aimInWords(asksFor, actual.measure, named);
  const target = { ...asked, measure: asksForEnd(aim, name) ? aimOf(aim) : aim };
  const way = wayNamed(target.measure, name);
  const given = way ? alongItsName(actual.measure, way) : actual.measure;
  const said = noneAsZero(given, target.measure, compactText(name.text));
  const stands = answerWithUnit(said, target.measure, unit?.text ?? '');
  const changed = withChange(stands, target.measure, compactText(name.text));
  const inSpan = answerInSpan(changed, target.measure, [name.text, target.field.text]);
  const answer = answerLessFallen(inSpan, target.measure);
  const isOfChange = hasResult(answer) && changed === stands && !tellsEnd(answer, name, target.measure);
  return {
    row,
    level1,
    level2,
    name,
    target,
    superseded: isRevised ? readValue(first, null, unit) : null,
    actual: {
      ...actual,
      measure: answerRepeating(
        asked.measure,
        answerRead(isOfChange ? withoutResult(answer) : answer, target.measure, compactText(name.text)),
      ),
    },
    points,
    score: withPointsOf(optional('score')),
    reason: optional('reason'),
    completion: optional('completion'),
    scaled: rawScore && weight && { score: rawScore, weight },
    ticked: null,
    isSubRow: name.text.startsWith('其中'),
    isApplicable: isApplicable(name, target.field, points),
  };
}

const hasResult = (answer: Measure): boolean => 'result' in answer && answer.result !== undefined;

/** Whether what a sentence tells as its result is what the row asks for: a row that is of a change asks for neither end of it. */
const tellsEnd = (measure: Measure, name: Field, target: Measure): boolean =>
  hasResult(measure) && !namesChange(compactText(name.text), target);

const tellsChange = (measure: Measure): boolean => 'result' in measure && measure.result?.change !== undefined;

/** Whether a target asks for what something is to become: 由50%提高到60%. */
const asksForEnd = (aim: Measure, name: Field): boolean => tellsEnd(aim, name, aim) || tellsChange(aim);

/** Which way a row asks for by its name, where its target gives the number alone. */
const wayNamed = (target: Measure, { text }: Field): 'fall' | 'rise' | null => {
  if (target.kind !== 'quantity' || target.quantity.change) return null;
  const name = compactText(text);
  if (namesFall(name, target)) return 'fall';
  return namesRise(name) ? 'rise' : null;
};

/** Blank, a dash or 无: nothing stands there. */
const isVoid = ({ kind }: Field): boolean => kind === 'none' || kind === 'dash' || kind === 'blank';

const withPointsOf = (field: Field | null): Field | null => field && withPoints(field);

/** 无 · 无 · 无 · 0 · 0 stands for no indicator; so does a row of dashes without points. */
function isApplicable(name: Field, target: Field, points: Field | null): boolean {
  const carriesPoints = points !== null && points.number !== null && !points.number.eq(ZERO);
  if (carriesPoints) return true;
  return !isVoid(name) && !(points !== null && isVoid(target) && target.kind !== 'blank');
}
