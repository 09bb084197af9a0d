import type { SheetReading } from '../../workbook';
import type { JudgedSheet } from '../engine';
import { inSteps, orAborted, paced } from '../pause';
import { sinceThen } from '../since';
import { languageOf, type PaneState } from '../state';
import type { ExplanationView, FormView } from '../views';
import { askToStart } from './ask-to-start';
import { showFailure, type ActionContext, type Engine } from './types';

export interface CheckOptions {
  readonly which: 'active' | 'all' | readonly string[];
  /** Puts the sheets in the place of those of the last run, instead of starting a new one. */
  readonly isUpdate: boolean;
  /** Says nothing of what is not found: nobody asked. */
  readonly isQuiet: boolean;
  /** After a decision or a setting, findings come and go without a cell having changed: nothing is compared. */
  readonly isDecision?: boolean;
}

/** Reads sheets, judges their forms in small pieces, shows and marks what was found. */
export async function check(context: ActionContext, options: CheckOptions): Promise<void> {
  const { store, session } = context;
  // A run that nobody asked for shows nothing as long as it waits for a person to end an edit, and gives way.
  if (session.running && (options.isQuiet || store.get().busy)) return;
  session.running?.abort();
  const run = new AbortController();
  session.running = run;
  store.set(({ notice }) => ({
    busy: options.isQuiet ? null : { label: 'busy.loading', done: 0, total: 0, sheet: '', canCancel: true },
    notice: options.isUpdate ? notice : null,
    ...(options.isUpdate
      ? {}
      : { explanation: null, plan: null, layout: null, ignoring: null, page: 'results', textToCopy: null }),
  }));
  try {
    await checkUnder(context, options, run);
  } finally {
    if (session.running === run) {
      session.running = null;
      store.set({ busy: null });
    }
  }
}

async function checkUnder(context: ActionContext, options: CheckOptions, run: AbortController): Promise<void> {
  const { port, store } = context;
  const retry = (): void => void check(context, options);
  const engine = await orAborted(context.engine(), run.signal);
  if (!engine) return;
  const read = await orAborted(
    port.readSheets(options.which, {
      signal: run.signal,
      waits: options.isQuiet,
      onProgress: (done, total, { name }) => {
        if (!run.signal.aborted) progress(context, 'busy.reading', done, total, name);
      },
    }),
    run.signal,
  );
  if (!read || run.signal.aborted) return;
  if (!read.ok) return options.isQuiet ? undefined : showFailure(context, read.failure, retry);
  const result = await judge(context, engine, read.value, run.signal);
  if (!result) return;
  const before = new Set(store.get().judged.flatMap(({ sheet, audits }) => (audits.length > 0 ? [sheet.id] : [])));
  const { judged, views } = options.isUpdate ? merged(store.get(), result, options.isQuiet) : result;
  // A sheet without a form that nobody asked about is nothing to show.
  if (judged.length === 0 && options.isQuiet) return;
  store.set((state) => shown(engine, context.file, state, judged, views, options));
  // A sheet that has lost its form must lose its marks.
  const marked = result.judged.filter(({ sheet, audits }) => audits.length > 0 || before.has(sheet.id));
  await mark(context, engine, marked, options);
  await showCounts(context, views);
  if (!options.isQuiet) await askToStart(context, read.value);
}

/** What was found, on the tabs of the sheets, where the host can show it there. */
async function showCounts({ port }: ActionContext, forms: readonly FormView[]): Promise<void> {
  const counts = new Map<string, { error: number; warning: number }>();
  for (const { sheetId, counts: found } of forms) {
    const { error, warning } = counts.get(sheetId) ?? { error: 0, warning: 0 };
    counts.set(sheetId, { error: error + found.error, warning: warning + found.warning });
  }
  await port.showCounts(counts);
}

interface Judged {
  readonly judged: readonly JudgedSheet[];
  readonly views: readonly FormView[];
}

/** Judges form by form, so that nothing stands still; `null` when cancelled. */
async function judge(
  context: ActionContext,
  engine: Engine,
  readings: readonly SheetReading[],
  signal: AbortSignal,
): Promise<Judged | null> {
  const { settings, hostLanguage } = context.store.get();
  const language = languageOf({ settings, hostLanguage });
  const breathe = paced(context.pause);
  const judged: JudgedSheet[] = [];
  const views: FormView[] = [];
  for (const [done, reading] of readings.entries()) {
    progress(context, 'busy.judging', done, readings.length, reading.sheet.name);
    await breathe();
    const read = await inSteps(engine.readSheet(reading, settings), breathe, () => signal.aborted);
    if (!read) return null;
    const audits: JudgedSheet['audits'][number][] = [];
    for (const index of read.forms.keys()) {
      await breathe();
      if (signal.aborted) return null;
      const audit = engine.judgeForm(read, index, settings);
      if (audit) audits.push(audit);
    }
    const sheet: JudgedSheet = { ...read, audits };
    judged.push(sheet);
    for (const index of audits.keys()) {
      await breathe();
      const view = engine.formView(sheet, index, settings, language);
      if (view) views.push(view);
    }
    if (signal.aborted) return null;
  }
  await context.pause();
  return signal.aborted ? null : { judged, views };
}

/** The last run with these sheets in the place of what they were. */
function merged(state: PaneState, { judged, views }: Judged, isQuiet: boolean): Judged {
  const fresh = new Map(judged.map((sheet) => [sheet.sheet.id, sheet]));
  const all = state.judged.map((sheet) => fresh.get(sheet.sheet.id) ?? sheet);
  for (const sheet of judged) if (!all.includes(sheet) && !(isQuiet && sheet.audits.length === 0)) all.push(sheet);
  const old = state.view?.forms ?? [];
  return {
    judged: all,
    views: all.flatMap(({ sheet: { id } }) => (fresh.has(id) ? views : old).filter(({ sheetId }) => sheetId === id)),
  };
}

function shown(
  engine: Engine,
  file: string,
  state: PaneState,
  judged: readonly JudgedSheet[],
  views: readonly FormView[],
  { which, isUpdate, isDecision }: CheckOptions,
): Partial<PaneState> {
  const view = engine.runView(judged, engine.reportOf(judged, state.settings, file), views, languageOf(state));
  const checked = new Set(judged.map(({ sheet }) => sheet.id));
  const fresh = Array.isArray(which) ? new Set<string>(which) : checked;
  const { explanation } = state;
  const isStillThere = views.some(({ key }) => key === state.openForm);
  const kept = isUpdate && state.openForm !== null && isStillThere;
  return {
    judged,
    view,
    since: isDecision ? null : sinceThen(state.view, view),
    changed: new Set([...state.changed].filter((id) => !fresh.has(id))),
    ...(explanation && isUpdate ? { explanation: explainedAnew(engine, state, judged, explanation) } : {}),
    openForm: kept ? state.openForm : views.length === 1 ? (views[0]?.key ?? null) : null,
    ...(isUpdate ? {} : { toggled: new Map(), current: null }),
  };
}

/** The explanation in view, by what the cell says now. */
export function explainedAnew(
  engine: Engine,
  state: PaneState,
  judged: readonly JudgedSheet[],
  { cell }: ExplanationView,
): ExplanationView | null {
  const form = engine.formAt(judged, cell);
  return form && engine.explanationView(form, cell.sheetId, cell.address, state.settings, languageOf(state));
}

async function mark(
  context: ActionContext,
  engine: Engine,
  judged: readonly JudgedSheet[],
  { isQuiet }: CheckOptions,
): Promise<void> {
  const { markStyle, marksInfo } = context.store.get().settings;
  const sheets = judged.map(({ sheet }) => sheet.id);
  if (sheets.length === 0) return;
  const marked = await context.port.mark(sheets, engine.marksOf(judged, marksInfo), markStyle, {
    waits: isQuiet,
  });
  // What was found stands all the same: a sheet that cannot be marked is a notice, no failed check.
  if (!marked.ok && !isQuiet) showFailure(context, marked.failure, null, 'mark');
}

function progress(
  { store }: ActionContext,
  label: 'busy.reading' | 'busy.judging',
  done: number,
  total: number,
  sheet: string,
): void {
  store.set({ busy: { label, done, total, sheet, canCancel: true } });
}
