import { explain, formRules, toA1, type Finding, type FormAudit, type Verdict } from '../../../src/audit';
import { REPORTED_BY } from '../../../src/audit/causes';
import { appliesTo, settingsOf } from '../../../src/audit/settings';
import { formatDecimal, gradeOf, isScoreRight, type Decimal } from '../../../src/scoring';
import { contradictionsOfFunctions } from './functions';

type Check = (audit: FormAudit) => readonly string[];

const isAt = ({ field }: Verdict, cell: Finding['cells'][number] | undefined): boolean =>
  cell !== undefined && field.address.row === cell.row && field.address.column === cell.column;

const at = ({ what, field }: Verdict): string => `${what} ${toA1(field.address)} ${field.text}`;
const told = ({ code, message, cells }: Finding): string => `${code} ${message} ${cells.slice(0, 1).map(toA1).join()}`;

/** Causes of figures that rounding alone makes right: full points are claimed, not rounded. */
const ROUNDED: ReadonlySet<string | null> = new Set([
  'full-by-rounding',
  // Told in a sentence, and short of the target by less than rounding shows: full points are claimed all the same.
  'full-though-told-short',
  'full-though-missed',
  'whole-among-decimals',
  'over-points',
  'execution-score-full-by-rounding',
  'points-off',
]);

/** Whether a number is one that a verdict accepts, at its printed decimals. */
const isAccepted = ({ field, expected, acceptable }: Verdict, { context }: FormAudit): boolean =>
  field.number !== null &&
  [...(expected ? [expected] : []), ...acceptable].some((one) =>
    isScoreRight(field.number as Decimal, field.places, one, context.profile.tolerance),
  );

/** Whether what mends a finding in another cell mends the figure as well: a score of a wrong rate with the rate. */
const isMendedBy = ({ fix }: Finding, verdict: Verdict): boolean =>
  fix?.edits.some(({ address, value }) => isAt(verdict, address) && verdict.expected?.eq(String(value)) === true) ===
  true;

/** Each figure with a cause has the finding of its rule, and each finding of such a rule has its figure. */
const findingsFollowVerdicts: Check = ({ form, context, findings, options }) => {
  const isOn = (id: string): boolean => {
    const rule = formRules.find((one) => one.id === id);
    return rule !== undefined && settingsOf(context.profile, options)(rule) !== 'off' && appliesTo(rule, form);
  };
  const silent = context.verdicts.filter(
    (verdict) =>
      verdict.state === 'wrong' &&
      verdict.cause !== null &&
      isOn(REPORTED_BY[verdict.cause]) &&
      !findings.some(
        (finding) =>
          finding.rule === REPORTED_BY[verdict.cause!] &&
          (finding.cells.some((cell) => isAt(verdict, cell)) || isMendedBy(finding, verdict)),
      ),
  );
  const reporting = new Set(Object.values(REPORTED_BY));
  const unfounded = findings.filter(
    ({ rule, cells }) =>
      reporting.has(rule) &&
      !context.verdicts.some(
        (verdict) =>
          verdict.cause !== null && REPORTED_BY[verdict.cause] === rule && cells.some((cell) => isAt(verdict, cell)),
      ),
  );
  return [
    ...silent.map((verdict) => `wrong, and no finding says so: ${at(verdict)} (${verdict.cause})`),
    ...unfounded.map((finding) => `a finding without its verdict: ${told(finding)}`),
  ];
};

/** No finding expects of a figure what its verdict does not, and none calls a right one wrong. */
const findingsExpectTheSame: Check = (audit) =>
  audit.findings.flatMap((finding) => {
    const verdict = audit.context.verdicts.find((one) => isAt(one, finding.cells[0]));
    if (!verdict || !finding.expected || !verdict.expected || headingOf(audit, verdict)) return [];
    const isSame = [verdict.expected, ...verdict.acceptable].some((one) => finding.expected?.eq(one));
    return isSame
      ? []
      : [`${told(finding)} expects ${formatDecimal(finding.expected)}, the verdict ${formatDecimal(verdict.expected)}`];
  });

/** What is called right is the expected number, what is called wrong is another; the explanation says the same. */
const explanationsAgree: Check = (audit) =>
  audit.context.verdicts.flatMap((verdict) => {
    const { state, expected, field, what, cause } = verdict;
    const lines: string[] = [];
    const isNumber =
      field.number !== null && expected !== null && what !== 'rate' && field !== headingOf(audit, verdict);
    if (isNumber && state === 'right' && !isAccepted(verdict, audit)) lines.push('right, and not what is accepted');
    if (
      isNumber &&
      state === 'wrong' &&
      isAccepted(verdict, audit) &&
      !(ROUNDED.has(cause) && !field.number?.eq(expected))
    )
      lines.push('wrong, and accepted');
    const explanation = explain(audit, field.address);
    if (explanation && isOwnExplanation(audit, verdict)) {
      const said = state === 'right' ? true : state === 'wrong' ? false : null;
      const isQualitative = state === 'qualitative' || field.kind === 'blank';
      if (!isQualitative && explanation.isRight !== said) lines.push(`explained as ${explanation.isRight}`);
      if (state === 'unchecked' && explanation.isRight !== null) lines.push('unchecked, and explained as judged');
      if (explanation.isRight !== null && explanation.reason !== null && cause !== 'rate-of-nothing')
        lines.push('judged, with a reason why not');
    }
    return lines.map((line) => `${at(verdict)}: ${line} (${state} ${cause ?? ''} ${expected?.toFixed() ?? '–'})`);
  });

/** The points of groups and of weights are told at a label or heading, which prints something else. */
const headingOf = ({ form }: FormAudit, { what, field }: Verdict): unknown =>
  what === 'points' && field !== form.total?.points ? field : null;

/** Of several verdicts on one cell, the first is the one that is explained. */
const isOwnExplanation = ({ context, form, coverage }: FormAudit, verdict: Verdict): boolean =>
  context.verdicts.find(({ field }) => isAt(verdict, field.address)) === verdict &&
  headingOf({ form } as FormAudit, verdict) === null &&
  !coverage.unchecked.some(
    ({ field, why }) => isAt(verdict, field.address) && (why === 'rule-off' || why === 'kind-not-judged'),
  );

/** What is unchecked is neither right nor wrong. */
const uncheckedIsOpen: Check = ({ context, coverage }) =>
  context.verdicts.flatMap((verdict) => {
    const open = coverage.unchecked.find(({ field, what }) => field === verdict.field && what === verdict.what);
    const isOpen = open !== undefined && open.why !== 'rule-off' && open.why !== 'kind-not-judged';
    return isOpen && verdict.state !== 'unchecked' ? [`${at(verdict)}: unchecked, and ${verdict.state}`] : [];
  });

/** A printed total that differs from the recomputed one has a finding or an unchecked figure that explains it. */
const totalIsExplained: Check = (audit) => {
  const { context, coverage, form, recomputed } = audit;
  const { score, grade } = recomputed;
  if (!score) return [];
  const lines: string[] = [];
  if (grade !== gradeOf(score, context.profile)) lines.push(`grade ${grade} of ${formatDecimal(score)}`);
  const total = context.verdicts.find(({ what }) => what === 'total');
  const addends = context.verdicts.filter(({ what }) => what === 'score' || what === 'execution-score');
  const isWhole = addends.every(({ state }) => state === 'right' || state === 'qualitative');
  const printed = total?.field.number;
  if (!total || !printed || total.state === 'absent') return lines;
  const isSame = isScoreRight(printed, total.field.places, score, context.profile.tolerance);
  const isTold = [total, ...addends].some(({ state }) => state === 'wrong' || state === 'absent');
  const isOpen = coverage.unchecked.some(
    ({ what }) => what === 'total' || what === 'execution-score' || what === 'score',
  );
  if (!isSame && !isTold && !isOpen)
    lines.push(`total ${total.field.text}, recomputed ${formatDecimal(score)}: nothing explains it`);
  if (total.state === 'right' && isWhole && !isSame)
    lines.push(`all scores and the total are right, recomputed ${formatDecimal(score)}`);
  if (total.state === 'wrong' && isWhole && !coverage.unchecked.length && total.expected && !score.eq(total.expected))
    lines.push(
      `total should be ${formatDecimal(total.expected)}, recomputed ${formatDecimal(score)} of ${form.indicators.length} rows`,
    );
  return lines;
};

/** A fix writes into a figure's cell what its verdict expects. */
const fixesAgree: Check = ({ context, findings }) =>
  findings.flatMap((finding) =>
    (finding.fix?.edits ?? []).flatMap(({ address, value }) => {
      const verdict = context.verdicts.find((one) => isAt(one, address));
      const isMoved = finding.rule.endsWith('-displaced');
      if (!verdict || isMoved || typeof value !== 'number' || !finding.cells[0] || !isAt(verdict, finding.cells[0]))
        return [];
      // Where a score is wrong, it is the sum of the right ones that belongs into the total.
      const mended = verdict.what === 'total' ? verdict.mended : null;
      const isSame = [verdict.expected, mended, ...verdict.acceptable].some((one) => one?.eq(value));
      return isSame || !verdict.expected
        ? []
        : [`the fix of ${told(finding)} writes ${value}, not ${formatDecimal(verdict.expected)}`];
    }),
  );

const CHECKS: readonly Check[] = [
  findingsFollowVerdicts,
  findingsExpectTheSame,
  explanationsAgree,
  uncheckedIsOpen,
  totalIsExplained,
  fixesAgree,
  contradictionsOfFunctions,
];

/** What a judged form says in one place and denies in another. */
export const contradictionsIn = (audit: FormAudit): string[] => CHECKS.flatMap((check) => check(audit));
