import type { Severity } from '../audit';
import type { Language, PaneKey } from '../messages';
import type { ColumnHint } from '../audit';
import type { PortFailure, SheetCell, SheetEdit, SheetReading } from '../workbook';
import type { JudgedSheet } from './engine';
import type { Doing } from './failure-words';
import type { Column } from './overview';
import type { PaneSettings } from './settings';
import type { ChangePlan, ExplanationView, RemarkView, RunView } from './views';

/** What is being waited for. */
export interface Busy {
  readonly label: 'busy.loading' | 'busy.reading' | 'busy.judging' | 'busy.writing';
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
  readonly canCancel: boolean;
}

/** What is checked, and how. */
export interface CheckOptions {
  readonly which: 'active' | 'all' | readonly string[];
  /** Puts the sheets in the place of those of the last run, instead of starting a new one. */
  readonly isUpdate: boolean;
  /** Says nothing of what is not found: nobody asked. */
  readonly isQuiet: boolean;
  /** After a decision or a setting, findings come and go without a cell having changed: nothing is compared. */
  readonly isDecision?: boolean;
}

/** What the pane has to say: something done, or something that failed and could be tried again. */
export type Notice =
  | {
      readonly kind: 'done';
      readonly key: PaneKey;
      readonly data: Readonly<Record<string, string | number>>;
      /** Whether it can be taken back from here. */
      readonly canUndo?: boolean;
    }
  /** A cell was selected that is not seen: its row or column is hidden, and stays so until a person wants it shown. */
  | { readonly kind: 'unseen'; readonly cell: SheetCell; readonly hidden: Hidden }
  | {
      readonly kind: 'failure';
      readonly failure: PortFailure;
      readonly retry: (() => void) | null;
      readonly doing?: Doing;
    };

/** What of a cell is hidden. */
export type Hidden = 'row' | 'column' | 'both';

export type Page = 'results' | 'settings' | 'help' | 'layout' | 'filling';

/** How the list is parted: by level, by rule, or by the row of the sheet. */
export type Grouping = 'level' | 'rule' | 'row';

/** How the overview of several forms is looked at. */
export interface OverviewLook {
  readonly sortBy: Column | null;
  readonly isDown: boolean;
  readonly isWrongOnly: boolean;
}

/** What a change is taken back with, while the cells hold what it wrote. */
export interface Undo {
  readonly edits: readonly SheetEdit[];
  /** What each edited cell holds after the change, as read. */
  readonly after: readonly string[];
}

/** A column of a form whose layout a person tells. */
export interface LayoutColumn {
  /** 0-based sheet column. */
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  /** What it is read as; `null`: as nothing. */
  readonly readAs: ColumnHint['field'] | null;
  /** What a person says that it is. */
  readonly told: ColumnHint['field'] | null;
}

/** An indicator as it is read by what a person has said. */
export interface LayoutRow {
  readonly number: number;
  readonly name: string;
  readonly values: readonly { readonly field: ColumnHint['field']; readonly text: string }[];
}

/** What a person is saying of a layout, and what is then read. */
export interface LayoutDraft {
  readonly reading: SheetReading;
  /** The row of the headings, from 0; `null` where none is pointed at. */
  readonly row: number | null;
  readonly told: readonly ColumnHint[];
  readonly columns: readonly LayoutColumn[];
  /** The first of the indicators; `null` where no form is found there. */
  readonly rows: readonly LayoutRow[] | null;
  readonly count: number;
  /** What the reader is not sure of all the same. */
  readonly doubts: number;
}

/** Two checks of the same sheets compared. */
export interface Since {
  readonly mended: number;
  /** Keys of the remarks that were not there before. */
  readonly fresh: ReadonlySet<string>;
  readonly still: number;
}

/** Everything the pane shows. Replaced, never changed. */
export interface PaneState {
  /** Language of the host; the workbook's settings may name another. */
  readonly hostLanguage: Language;
  readonly settings: PaneSettings;
  readonly page: Page;
  readonly busy: Busy | null;
  /** The check that is under way. */
  readonly checking: CheckOptions | null;
  readonly notice: Notice | null;
  /** The sheets of the last run with their findings. */
  readonly judged: readonly JudgedSheet[];
  /** The same in words; `null` before the first run. */
  readonly view: RunView | null;
  /** What has become of the findings of the check before; `null` where there was none of these sheets. */
  readonly since: Since | null;
  /** Sheets changed since they were checked. */
  readonly changed: ReadonlySet<string>;
  /** The form that is open; `null` shows the overview of several. */
  readonly openForm: string | null;
  /** The form that was open before: in the overview its row is the one to go on from. */
  readonly leftForm: string | null;
  readonly overview: OverviewLook;
  /** Severities that the list shows. */
  readonly shown: Readonly<Record<Severity, boolean>>;
  readonly grouping: Grouping;
  /** What the list is searched for; empty: everything. */
  readonly search: string;
  /** Entries that a person opened or closed by hand; errors are open by themselves. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** The remark in hand. */
  readonly current: string | null;
  /** The remarks that a reason is asked for, and the remark or entry beside which it is. */
  readonly ignoring: { readonly place: string; readonly keys: readonly string[] } | null;
  readonly plan: ChangePlan | null;
  /** The layout that a person is telling. */
  readonly layout: LayoutDraft | null;
  readonly explanation: ExplanationView | null;
  /** The cell last selected in the sheet. */
  readonly selected: SheetCell | null;
  /** Text that could not be copied by itself. */
  readonly textToCopy: string | null;
  /** What the last change of ours can be taken back with. */
  readonly undo: Undo | null;
  /** Sheets that fixes were written to: a change of them, also by an undo, is judged at once. */
  readonly mended: ReadonlySet<string>;
  readonly hasWatch: boolean;
  /** Whether a person is asked if the add-in is to start with this workbook. */
  readonly asksToStart: boolean;
  /** Whether the first steps are shown: nobody has put them away on this computer. */
  readonly isNew: boolean;
}

export const initialState = (hostLanguage: Language, settings: PaneSettings): PaneState => ({
  hostLanguage,
  settings,
  page: 'results',
  busy: null,
  checking: null,
  notice: null,
  judged: [],
  view: null,
  since: null,
  changed: new Set(),
  openForm: null,
  leftForm: null,
  overview: { sortBy: null, isDown: false, isWrongOnly: false },
  shown: { error: true, warning: true, info: false },
  grouping: 'level',
  search: '',
  toggled: new Map(),
  current: null,
  ignoring: null,
  plan: null,
  layout: null,
  explanation: null,
  selected: null,
  textToCopy: null,
  undo: null,
  mended: new Set(),
  hasWatch: false,
  asksToStart: false,
  isNew: false,
});

export const languageOf = ({ settings, hostLanguage }: Pick<PaneState, 'settings' | 'hostLanguage'>): Language =>
  settings.language ?? hostLanguage;

/** Nothing is being read or written. */
export const isIdle = ({ busy }: Pick<PaneState, 'busy'>): boolean => busy === null;

/** Whether an entry of the list shows its details. */
export const isOpen = (
  { toggled }: PaneState,
  { key, severity }: { readonly key: string; readonly severity: Severity },
): boolean => toggled.get(key) ?? severity === 'error';

/** Whether the explanation in view is of the remark's cell: then it opens beside the remark in hand. */
export const isExplainedAt = ({ explanation, current }: PaneState, { key, cells: [first] }: RemarkView): boolean =>
  explanation !== null && key === current && isSameCell(explanation.cell, first);

export const isSameCell = (one: SheetCell | null | undefined, other: SheetCell | null | undefined): boolean =>
  one?.sheetId === other?.sheetId &&
  one?.address.row === other?.address.row &&
  one?.address.column === other?.address.column;
