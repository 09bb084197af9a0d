import type { Severity } from '../audit';
import type { ChoiceList, SheetCell, SheetEdit } from '../workbook';
import type { Progress } from './settings';

/** What components show: plain data in the pane's language. They need no engine to draw it. */

/** A cell with the name a person knows it by. */
export interface CellView extends SheetCell {
  /** `H13`. */
  readonly label: string;
}

/** One finding in words. */
export interface RemarkView {
  readonly key: string;
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly help: string;
  readonly basis: string;
  readonly isJudgement: boolean;
  readonly steps: readonly string[];
  readonly cells: readonly CellView[];
  /** The sheet row of the first cell with what it is about; `null` for the form as a whole or several forms. */
  readonly row: { readonly number: number; readonly label: string } | null;
  readonly canFix: boolean;
  readonly canIgnore: boolean;
  /** Its rule, form, row and column: the same in the next check, wherever its row is by then. */
  readonly identity: string;
  readonly progress: Progress;
  readonly note: string;
}

/** The same remark on one or many rows: one line of the list. */
export interface EntryView {
  readonly key: string;
  readonly formKey: string;
  readonly severity: Severity;
  readonly title: string;
  readonly rule: string;
  readonly code: string;
  /** Whether it speaks of the form as a whole, and so waits while that is being filled in. */
  readonly waits: boolean;
  readonly remarks: readonly RemarkView[];
}

export interface BarView {
  readonly name: string;
  readonly points: number;
  /** `null`: not filled in. */
  readonly score: number | null;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface IgnoredView {
  /** Position in the settings' list: what to restore. */
  readonly index: number;
  readonly title: string;
  readonly cell: CellView | null;
  readonly reason: string;
  readonly date: string;
  /** Whether nothing answers to it any more. */
  readonly isGone: boolean;
}

/** How much of a form was checked, and what was not. */
export interface CoverageView {
  /** 已核 n · 定性 q（须看佐证） · 未能核 m. */
  readonly line: string;
  /** What may be said where nothing was found: 未发现问题 alone only where all was checked. */
  readonly sentence: string;
  /** Said where the layout was not fully recognised. */
  readonly unsure: string | null;
  readonly uncheckedCount: number;
  readonly unchecked: readonly {
    readonly what: string;
    readonly reason: string;
    readonly cells: readonly CellView[];
  }[];
  /** The heading of the rules that did not run; they stand by what the form lacks. */
  readonly notRunTitle: string;
  readonly notRun: readonly { readonly reason: string; readonly rules: readonly string[] }[];
}

/** A cell that is still to be filled in. */
export interface OpenCell {
  readonly cell: CellView;
  readonly text: string;
  /** The values that it takes as a rule; empty where anything may stand. */
  readonly choices: readonly string[];
}

export interface FillingView {
  readonly cells: readonly OpenCell[];
  /** What can be chosen in cells for levels and signs, whether or not they are filled. */
  readonly choices: readonly ChoiceList[];
  /** Whether so much is blank that a form is still being filled in. */
  readonly isUnderWay: boolean;
}

export interface FormView {
  /** What is still to be filled in; `null` for a form that nobody fills in so. */
  readonly filling: FillingView | null;
  /** What kind of form it is. */
  readonly kind: string;
  /** Which profile the form was judged by and why; a second line where the layout points to another. */
  readonly profile: readonly string[];
  readonly coverage: CoverageView;
  readonly key: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly range: string;
  readonly corner: CellView;
  readonly project: string;
  /** The implementing unit; empty where the form names none. */
  readonly unit: string;
  /** Whether the form has scores: one without has no total to show. */
  readonly asksForScores: boolean;
  readonly printed: string | null;
  readonly printedGrade: string | null;
  readonly recomputed: string | null;
  readonly grade: string | null;
  /** How many of the scores in the recomputed total are open: counted as printed, and nobody knows whether right. */
  readonly open: number;
  /** `null` where either total is missing. */
  readonly isTotalRight: boolean | null;
  /** How far the printed total is from the recomputed one: `+1.5`; `null` where either is missing. */
  readonly difference: string | null;
  readonly bars: readonly BarView[];
  readonly counts: SeverityCounts;
  readonly entries: readonly EntryView[];
  readonly ignored: readonly IgnoredView[];
  /** Ignored remarks that were raised again. */
  readonly raisedAgain: number;
  readonly fixCount: number;
}

/** A sheet in which forms were looked for in vain. */
export interface MissingView {
  readonly sheet: string;
  readonly isEmpty: boolean;
  readonly lookedFor: readonly string[];
  readonly nearest: readonly (CellView & { readonly text: string })[];
}

export interface RunView {
  readonly forms: readonly FormView[];
  readonly cross: readonly EntryView[];
  readonly missing: readonly MissingView[];
  readonly counts: SeverityCounts;
}

/** One cell before and after. */
export interface ChangeView {
  /** Sheet and cell: of formulas also the key of its option. */
  readonly key: string;
  readonly cell: CellView;
  readonly before: string;
  readonly after: string;
}

/** One fix to tick in a list, or the only one. */
export interface ChangeOption {
  readonly key: string;
  readonly title: string;
  readonly label: string;
  readonly isSafe: boolean;
}

/** Changes that wait for a yes. */
export interface ChangePlan {
  readonly kind: 'fix' | 'fixes' | 'formulas';
  readonly options: readonly ChangeOption[];
  /** Keys of the options that are ticked. */
  readonly ticked: readonly string[];
  /** Of formulas: what each option writes. Of fixes: what all that are ticked write together, one after the other. */
  readonly edits: readonly SheetEdit[];
  /** Each cell that the edits write, once; `null` while that is worked out. */
  readonly changes: readonly ChangeView[] | null;
  /** Ticked fixes that the others make needless. */
  readonly left: number;
  /** Rows that stay as they are. */
  readonly kept: number;
}

export interface ExplanationView {
  readonly cell: CellView;
  readonly subject: string;
  readonly name: string;
  readonly formula: string;
  readonly steps: readonly string[];
  readonly printed: string;
  /** What the total is once the scores it adds up are right, where they are not. */
  readonly note: string | null;
  readonly expected: string | null;
  readonly isRight: boolean | null;
  readonly inputs: readonly { readonly cell: CellView; readonly role: string; readonly text: string }[];
  readonly basis: string;
}

/** A rule for the settings page. */
export interface RuleView {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
}
