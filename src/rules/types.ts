import type { Decimal } from '../scoring';
import type { BasisKey, Profile, RuleTopic } from '../scoring';
import type { CellAddress, CellValue, EvaluationForm, FormKind } from '../form';
import type { RuleContext } from './context';
import type { Verdict } from './support/verdicts';

/**
 * `error`: arithmetic or law is contradicted. `warning`: a reviewer would send the form back or ask.
 * `info`: worth knowing. A rule that rests on judgement is a warning at most.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The documents and articles that rules rest on; their wording is in the catalogues. */
export type BasisId =
  | 'caiyu-2020-10-art-11'
  | 'caiyu-2020-10-art-13'
  | 'caiyu-2020-10-art-16'
  | 'caiyu-2020-10-art-18'
  | 'caiyu-2021-101-annex-1'
  /** The profile in force: what a place asks for. */
  | 'profile'
  /** Printed on the form itself: a heading, a formula, a note. */
  | 'form'
  /** Seen in the behaviour of a finance bureau's performance system. */
  | 'system'
  /** A mistake that published forms contain and reviewers send back. */
  | 'observed'
  /** Plain arithmetic or logic: the form contradicts itself. */
  | 'arithmetic';

/** What a message's placeholders are filled with. Lists are joined as the language does. */
export type MessageValue = string | number | Decimal | readonly string[];

/** One change to one cell. `value: null` empties it. */
export interface CellEdit {
  readonly address: CellAddress;
  readonly value: CellValue | null;
  /** Number format the cell needs to show the value as meant; absent: the cell's own stays. */
  readonly format?: string;
}

/** What would mend a finding. Safe: the value follows from the sheet. Else a person chooses. */
export interface Fix {
  readonly isSafe: boolean;
  readonly edits: readonly CellEdit[];
}

/** Message ids of a rule, each with the names of its data. */
export type MessageShapes = Readonly<Record<string, readonly string[]>>;

type DataOf<Names extends readonly string[]> = Readonly<Record<Names[number], MessageValue>>;

/** What a rule reports. The first of `cells` is the one to look at, the others took part; it may be empty for the form as a whole. */
export type Report<Shapes extends MessageShapes> = {
  readonly [Id in keyof Shapes & string]: {
    readonly message: Id;
    readonly data: DataOf<Shapes[Id]>;
    readonly cells: readonly CellAddress[];
    /** Where milder than the rule's own severity. */
    readonly severity?: Severity;
    /** The value that should stand in the first cell, and the one that does, where the finding is about a number. */
    readonly expected?: Decimal;
    readonly actual?: Decimal;
    /** The arithmetic in the cells' own numbers, one line a step. */
    readonly steps?: readonly string[];
    readonly fix?: Fix;
    /** What it rests on in the place of the rule's own basis: a document of the profile's. */
    readonly document?: string;
  };
}[keyof Shapes & string];

interface RuleBase<Shapes extends MessageShapes> {
  /** kebab-case; the name of the rule's file, test and page. */
  readonly id: string;
  readonly code: `PE${number}`;
  /** What it is about, where the hundreds of its code say something else: PE117 judges a score among the funds. */
  readonly topic?: RuleTopic;
  /** The kinds of form it applies to; absent: the self-evaluations. */
  readonly kinds?: readonly FormKind[];
  /** The gravest severity the rule reports with. */
  readonly severity: Severity;
  readonly basis: readonly [BasisId, ...BasisId[]];
  /** The key of the profile that it rests on; where the profile names a document for it, that is cited. */
  readonly key?: BasisKey;
  /** Whether the rule rests on judgement rather than on arithmetic or the form's structure. */
  readonly isJudgement: boolean;
  readonly messages: Shapes;
}

/** A rule about one form: a frozen record with a pure `check`. */
export interface Rule<Shapes extends MessageShapes = MessageShapes> extends RuleBase<Shapes> {
  /** `own`: the wrong figures whose cause is this rule's to report. */
  readonly check: (form: EvaluationForm, context: RuleContext, own: readonly Verdict[]) => readonly Report<Shapes>[];
}

/** A form with what is known of it, for rules that compare forms. */
export interface FormInRun {
  readonly form: EvaluationForm;
  readonly context: RuleContext;
}

/** What a form of a project is on the way from its plan to its result. */
export type ProjectStep = 'targets' | 'monitoring' | 'result' | 'evaluation';

/** One of several forms of a project. */
export interface LinkedForm {
  /** Its index in the run: what cells and facts name it by. */
  readonly index: number;
  readonly step: ProjectStep;
}

/** A project of which a run holds several forms, in the order of their steps: of each step none, one, or several. */
export interface LinkedProject {
  readonly forms: readonly LinkedForm[];
}

/** A cell of one of several forms, by the form's index. */
export interface CellInRun {
  readonly form: number;
  readonly address: CellAddress;
}

/** What a cross-form rule reports. A list in its data that is as long as the cells has a word for each of them. */
export type CrossFormReport<Shapes extends MessageShapes> = {
  readonly [Id in keyof Shapes & string]: {
    readonly message: Id;
    readonly data: DataOf<Shapes[Id]>;
    readonly cells: readonly CellInRun[];
    readonly severity?: Severity;
  };
}[keyof Shapes & string];

/**
 * What a rule keeps of one form to compare it with others: plain data, so that a run can write it down and join what
 * several machines found.
 */
export interface Fact {
  /** What forms have to share for the rule to speak of them: a fact whose keys no other form has is forgotten. `null`: it is compared with all. */
  readonly key: string | readonly string[] | null;
  /** The keys of those that it is compared with, where they are not its own: it is forgotten where no form has one. */
  readonly against?: readonly string[];
}

/** A fact with the index of its form in the run. */
export type FactInRun<Kept extends Fact> = Kept & { readonly form: number };

/**
 * A rule that compares the forms of one workbook or run: what it keeps of each, and what it says of all of that. It
 * is asked about the forms of its `kinds` alone, by default the self-evaluations. Rules with the same `factsOf` share
 * what it gives, which then has facts of forms of the others' kinds too: they go by `projects`.
 *
 * `projects`: which forms are of one project. A rule about what changed between the plan and the result names the
 * kinds it needs and asks each project for its one form of a step; of several, nobody knows which one is meant:
 *
 * ```ts
 * kinds: [...SELF_EVALUATIONS, 'targets'],
 * factsOf: (one) => [{ key: projectKeys(one), rows: rowsOf(one) }],
 * compare: (facts, _profile, projects) =>
 *   projects.flatMap((project) => {
 *     const [planned, reported] = [onlyFormOf(project, 'targets'), onlyFormOf(project, 'result')];
 *     if (!planned || !reported) return [];
 *     // … compare the facts whose `form` is planned.index with those of reported.index
 *   }),
 * ```
 */
export interface CrossFormRule<
  Shapes extends MessageShapes = MessageShapes,
  Kept extends Fact = Fact,
> extends RuleBase<Shapes> {
  factsOf(one: FormInRun): readonly Kept[];
  compare(
    facts: readonly FactInRun<Kept>[],
    profile: Profile,
    projects: readonly LinkedProject[],
  ): readonly CrossFormReport<Shapes>[];
}
