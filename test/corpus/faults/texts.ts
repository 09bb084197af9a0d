import type { Quantity } from '../../../src/scoring';
import type { CellAddress, Field, Indicator, LabelledField } from '../../../src/form';
import { fault, type Fault, type FaultOperator, type Subject } from './fault';
import { retold } from './quantities';

/** The answer in a cell of its own; 项目单位：某馆 holds label and answer in one. */
function answer(field: LabelledField | null): Field[] {
  if (field?.value.kind !== 'text') return [];
  const { label, value } = field;
  return label.address.row === value.address.row && label.address.column === value.address.column ? [] : [value];
}

/** An answer left blank is looked for from its label on: where the label's merge ends, the values do not say. */
function gapOf({ label, value }: LabelledField): CellAddress[] {
  const { row, column } = value.address;
  const width = row === label.address.row ? column - label.address.column : 1;
  return Array.from({ length: width }, (_, offset) => ({ row, column: column - offset }));
}

const blanked =
  (pick: (subject: Subject) => LabelledField | null): FaultOperator['places'] =>
  (subject) => {
    const field = pick(subject);
    return field ? answer(field).map((cell) => fault(subject, [[cell, null]], gapOf(field))) : [];
  };

/** The numbers of indicators that a text could tell: with a unit, and no price such as 15元/份. */
const tellable = ({ context }: Subject, column: 'target' | 'actual'): { indicator: Indicator; quantity: Quantity }[] =>
  context.judged.flatMap(({ indicator }) => {
    const { measure } = indicator[column];
    if (measure.kind !== 'quantity' || !measure.quantity.unit || measure.quantity.unit.includes('/')) return [];
    return [{ indicator, quantity: measure.quantity }];
  });

/** A number told in a text and standing in an indicator with the same unit, `70000份`: told wrongly in the text. */
function toldWrong(subject: Subject, text: LabelledField | null, column: 'target' | 'actual'): Fault[] {
  return answer(text).flatMap((cell) =>
    tellable(subject, column).flatMap(({ indicator, quantity }) => {
      const told = retold(quantity, (number) => number);
      const raw = String(cell.cell?.value ?? '');
      const at = raw.indexOf(told);
      // A share may be anyone's, and a number told twice or inside a longer one is not this indicator's for sure.
      if (quantity.unit === '%' || at < 0 || raw.indexOf(told, at + 1) >= 0) return [];
      if (/[\d.,]/u.test(raw[at - 1] ?? '')) return [];
      const wrong = raw.replace(
        told,
        retold(quantity, (number) => number.times(2).plus(1)),
      );
      // Of the two cells the indicator's tells the numbers of one text apart.
      return [fault(subject, [[cell, wrong]], [indicator[column].field])];
    }),
  );
}

/** A sentence at the end of a text that names an indicator in full, with half its number: 签发商事证明书35000份。 */
function toldOtherwise(subject: Subject, text: LabelledField | null, column: 'target' | 'actual'): Fault[] {
  return answer(text).flatMap((cell) =>
    tellable(subject, column).flatMap(({ indicator, quantity }) => {
      const name = indicator.name.text;
      // A name that the text has already tells its own number there; half of nothing is nothing.
      if (cell.text.includes(name.slice(0, 4)) || quantity.value.eq(0)) return [];
      const told = `${name}${retold(quantity, (number) => number.div(2))}。`;
      return [fault(subject, [[cell, `${cell.text.replace(/[。；，]$/u, '')}。${told}`]], [indicator[column].field])];
    }),
  );
}

export const TEXT_FAULTS: readonly FaultOperator[] = [
  {
    id: 'project-name-blanked',
    title: 'Project name left blank',
    places: blanked(({ form }) => form.header.projectName),
    accepts: ['project-name-empty'],
    consequences: {},
  },
  {
    id: 'department-blanked',
    title: 'Department left blank',
    places: blanked(({ form }) => form.header.department),
    accepts: ['department-empty'],
    consequences: {},
  },
  {
    id: 'unit-blanked',
    title: 'Implementing unit left blank',
    places: blanked(({ form }) => form.header.unit),
    accepts: ['unit-empty'],
    consequences: {},
  },
  {
    id: 'goal-blanked',
    title: 'Goal left blank',
    places: blanked(({ form }) => form.goal),
    accepts: ['goal-missing'],
    consequences: {},
  },
  {
    id: 'outcome-blanked',
    title: 'Outcome left blank',
    places: blanked(({ form }) => form.outcome),
    accepts: ['outcome-missing'],
    consequences: {},
  },
  {
    id: 'goal-copied',
    title: 'Goal copied into the outcome',
    places: (subject) =>
      answer(subject.form.goal).flatMap((goal) =>
        answer(subject.form.outcome)
          .filter((outcome) => outcome.text !== goal.text)
          .map((outcome) => fault(subject, [[outcome, goal.text]])),
      ),
    accepts: ['goal-equals-outcome'],
    consequences: { 'outcome-number-differs': 'the numbers of the goal now stand as results' },
  },
  {
    id: 'goal-number-changed',
    title: 'Number in the goal changed',
    places: (subject) => toldWrong(subject, subject.form.goal, 'target'),
    accepts: ['goal-number-differs'],
    consequences: {},
  },
  {
    id: 'outcome-number-changed',
    title: 'Number in the outcome changed',
    places: (subject) => toldWrong(subject, subject.form.outcome, 'actual'),
    accepts: ['outcome-number-differs', 'narrative-sum-wrong'],
    consequences: {},
  },
  {
    id: 'goal-tells-otherwise',
    title: 'Goal names an indicator with another number',
    places: (subject) => toldOtherwise(subject, subject.form.goal, 'target'),
    accepts: ['goal-number-differs'],
    consequences: {},
  },
  {
    id: 'outcome-tells-otherwise',
    title: 'Outcome names an indicator with another number',
    places: (subject) => toldOtherwise(subject, subject.form.outcome, 'actual'),
    accepts: ['outcome-number-differs'],
    consequences: { 'execution-indicator-differs': 'an execution rate told otherwise is not what the funds give' },
  },
  {
    id: 'html-left',
    title: 'HTML left in a text',
    places: (subject) =>
      [...answer(subject.form.goal), ...answer(subject.form.outcome)]
        .filter(({ hasMarkup }) => !hasMarkup)
        .map((cell) => fault(subject, [[cell, `<p>${cell.text}</p>`]])),
    accepts: ['markup-left'],
    consequences: {},
  },
  {
    id: 'year-changed',
    title: 'Another year in the project name',
    places: (subject) => {
      const { year, projectName } = subject.form.header;
      if (!year || !projectName || /\d{4}/u.test(projectName.value.text)) return [];
      return answer(projectName).map((cell) => fault(subject, [[cell, `${year.year + 2}年${cell.text}`]]));
    },
    accepts: ['year-differs'],
    consequences: {},
  },
];
