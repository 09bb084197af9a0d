import type { Severity } from '../audit';
import type { Language, PaneKey } from '../messages';
import type { PortFailure, SheetCell } from '../workbook';
import type { JudgedSheet } from './engine';
import type { PaneSettings } from './settings';
import type { ChangePlan, ExplanationView, RunView } from './views';

/** What is being waited for. */
export interface Busy {
  readonly label: 'busy.loading' | 'busy.reading' | 'busy.judging' | 'busy.writing';
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
  readonly canCancel: boolean;
}

/** What the pane has to say: something done, or something that failed and could be tried again. */
export type Notice =
  | { readonly kind: 'done'; readonly key: PaneKey; readonly data: Readonly<Record<string, string | number>> }
  | { readonly kind: 'failure'; readonly failure: PortFailure; readonly retry: (() => void) | null };

export type Page = 'results' | 'settings' | 'help';

/** Everything the pane shows. Replaced, never changed. */
export interface PaneState {
  /** Language of the host; the workbook's settings may name another. */
  readonly hostLanguage: Language;
  readonly settings: PaneSettings;
  readonly page: Page;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** The sheets of the last run with their findings. */
  readonly judged: readonly JudgedSheet[];
  /** The same in words; `null` before the first run. */
  readonly view: RunView | null;
  /** Sheets changed since they were checked. */
  readonly changed: ReadonlySet<string>;
  /** The form that is open; `null` shows the overview of several. */
  readonly openForm: string | null;
  /** Severities that the list shows. */
  readonly shown: Readonly<Record<Severity, boolean>>;
  /** Entries that a person opened or closed by hand; errors are open by themselves. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** The entry and remark in hand. */
  readonly current: { readonly entry: string; readonly remark: string } | null;
  /** The remark that a reason is asked for. */
  readonly ignoring: string | null;
  readonly plan: ChangePlan | null;
  readonly explanation: ExplanationView | null;
  /** The cell last selected in the sheet. */
  readonly selected: SheetCell | null;
  /** Text that could not be copied by itself. */
  readonly textToCopy: string | null;
  readonly hasWatch: boolean;
  /** Whether a person is asked if the add-in is to start with this workbook. */
  readonly asksToStart: boolean;
}

export const initialState = (hostLanguage: Language, settings: PaneSettings): PaneState => ({
  hostLanguage,
  settings,
  page: 'results',
  busy: null,
  notice: null,
  judged: [],
  view: null,
  changed: new Set(),
  openForm: null,
  shown: { error: true, warning: true, info: false },
  toggled: new Map(),
  current: null,
  ignoring: null,
  plan: null,
  explanation: null,
  selected: null,
  textToCopy: null,
  hasWatch: false,
  asksToStart: false,
});

export const languageOf = ({ settings, hostLanguage }: Pick<PaneState, 'settings' | 'hostLanguage'>): Language =>
  settings.language ?? hostLanguage;

/** Whether an entry of the list shows its details. */
export const isOpen = (
  { toggled }: PaneState,
  { key, severity }: { readonly key: string; readonly severity: Severity },
): boolean => toggled.get(key) ?? severity === 'error';
