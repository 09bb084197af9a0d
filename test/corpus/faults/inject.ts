import type { Finding } from '../../../src/audit';
import { toA1, type CellAddress } from '../../../src/form';
import { randomOf } from '../vary/random';
import { findingsOf, subjectOf, type Fault, type FaultOperator, type Subject } from './fault';
import { FUND_FAULTS } from './funds';
import { LAYOUT_FAULTS } from './layout';
import { POINTS_FAULTS } from './points';
import { REASON_FAULTS } from './reasons';
import { SCORE_FAULTS } from './scores';
import { TEXT_FAULTS } from './texts';
import { TOTAL_FAULTS } from './totals';
import { VALUE_FAULTS } from './values';
import type { LabelledForm } from '../labels';

export const FAULT_OPERATORS: readonly FaultOperator[] = [
  ...SCORE_FAULTS,
  ...POINTS_FAULTS,
  ...TOTAL_FAULTS,
  ...FUND_FAULTS,
  ...REASON_FAULTS,
  ...VALUE_FAULTS,
  ...LAYOUT_FAULTS,
  ...TEXT_FAULTS,
];

/** Places of one operator in one form; of more, a seeded sample is taken. */
const MOST_PLACES = 8;

export interface InjectOptions {
  readonly seed: number;
  readonly operators?: readonly FaultOperator[];
  readonly mostPlaces?: number;
}

export interface Injection {
  readonly form: string;
  readonly operator: string;
  readonly what: string;
  readonly cells: readonly string[];
  /** A new finding of an accepted rule holds a right cell. */
  readonly isFound: boolean;
  /** Of such a finding, the first cell that was not named before is a right cell. */
  readonly isFirst: boolean;
  /** New errors and warnings that the fault does not explain: `rule A1`. */
  readonly unrelated: readonly string[];
  /** All new findings, for a person who looks into a miss. */
  readonly news: readonly string[];
}

interface New {
  readonly finding: Finding;
  /** Its cells that no finding of its rule named before, in its order; all where it had none. */
  readonly cells: readonly CellAddress[];
}

const key = (rule: string, cell: CellAddress): string => `${rule} ${toA1(cell)}`;

/** What is said of the faulty form and was not said of the sound one. A rule that names many cells is new where it names another. */
function newsOf(before: readonly Finding[], after: readonly Finding[], fault: Fault): New[] {
  const known = new Set(before.flatMap(({ rule, cells }) => cells.map((cell) => key(rule, cell))));
  const said = new Set(before.map(({ rule }) => rule));
  return after.flatMap((finding) => {
    const cells = finding.cells.filter((cell) => {
      const was = fault.toBefore ? fault.toBefore(cell) : [cell];
      return !was.some((one) => known.has(key(finding.rule, one)));
    });
    const isNew = finding.cells.length > 0 ? cells.length > 0 : !said.has(finding.rule);
    return isNew ? [{ finding, cells }] : [];
  });
}

/** Whether an accepted rule points at the place already: a fault on top of a fault cannot be told from it. */
function isMasked({ findings }: Subject, { accepts }: FaultOperator, fault: Fault): boolean {
  const cells = new Set(fault.right.flatMap((cell) => (fault.toBefore ? fault.toBefore(cell) : [cell]).map(toA1)));
  return findings.some(
    (finding) => accepts.includes(finding.rule) && finding.cells.some((cell) => cells.has(toA1(cell))),
  );
}

/** Whether a finding follows from the fault: by its rule, and because it names a cell of a changed row. */
function isExplained({ rule, cells }: Finding, { accepts, consequences }: FaultOperator, { rows }: Fault): boolean {
  if (!accepts.includes(rule) && !(rule in consequences)) return false;
  return rows === undefined || cells.length === 0 || cells.some(({ row }) => rows.includes(row));
}

function inject(subject: Subject, operator: FaultOperator, fault: Fault): Injection {
  const news = newsOf(subject.findings, findingsOf(fault.grid) ?? [], fault);
  const right = new Set(fault.right.map(toA1));
  const hits = news.filter(
    ({ finding, cells }) => operator.accepts.includes(finding.rule) && cells.some((cell) => right.has(toA1(cell))),
  );
  const line = ({ finding, cells }: New): string => `${finding.severity} ${finding.rule} ${cells.map(toA1).join(' ')}`;
  return {
    form: subject.label.id,
    operator: operator.id,
    what: fault.what,
    cells: fault.right.map(toA1),
    isFound: hits.length > 0,
    isFirst: hits.some(({ cells: [first] }) => first !== undefined && right.has(toA1(first))),
    unrelated: news
      .filter(({ finding }) => finding.severity !== 'info' && !isExplained(finding, operator, fault))
      .map(line),
    news: news.map(line),
  };
}

/** Puts every operator's faults into every form that can be scored, one at a time. */
export function injectFaults(
  labels: readonly LabelledForm[],
  { seed, operators = FAULT_OPERATORS, mostPlaces = MOST_PLACES }: InjectOptions,
): Injection[] {
  return labels.flatMap((label) => {
    const subject = subjectOf(label);
    if (!subject) return [];
    return operators.flatMap((operator) => {
      const places = operator.places(subject).filter((fault) => !isMasked(subject, operator, fault));
      const sample = randomOf(`${label.id} ${operator.id}`, seed).shuffle(places).slice(0, mostPlaces);
      return sample.map((fault) => inject(subject, operator, fault));
    });
  });
}
