import { createDOMRenderer } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { Language } from '../messages';
import type { Severity } from '../audit';
import type { HostServices, SheetCell, WorkbookPort } from '../workbook';
import { aloneInBrowser } from './alone';
import { commands, perform, type ActionContext, type CommandId } from './actions';
import type { Engine } from './actions/types';
import { Root, Shell } from './components/Root';
import type { Parts } from './pane-context';
import { StartFailed } from './components/StartFailed';
import type { StartFailure } from './failure-words';
import { actionFor } from './keyboard';
import { browserMemory, KNOWS_STEPS, type Memory } from './memory';
import { pause } from './pause';
import { DEFAULT_SETTINGS } from './settings';
import { initialState, languageOf, type PaneState } from './state';
import { createStore } from './store';
import { LIGHT, loadTheme, type ThemeName } from './theme';
import { remarksAt } from './grouping';
import { attempt, happen } from './steps/effects';
import { InTurn } from './in-turn';
import { WaitForSheets } from './left-alone';
import { startWatch } from './watch';
import { learnChinese, loadWords, sayIn } from './words';

/** What the pane is given by the page that it stands in. */
export interface PaneOptions {
  readonly port: WorkbookPort;
  /** The host's language; the workbook's settings may name another. */
  readonly language: Language;
  readonly theme: ThemeName;
  /** The workbook's name in JSON; empty where the host does not tell. */
  readonly file?: string;
  readonly services?: HostServices;
  /** Of the page's content security policy: Fluent puts its rules into style elements, which carry it. */
  readonly nonce?: string;
  readonly now?: () => Date;
  readonly copy?: (text: string) => Promise<boolean>;
  readonly engine?: () => Promise<Engine>;
  readonly memory?: Memory;
}

export interface CellFindings {
  readonly severity: Severity;
  readonly level: string;
  readonly titles: readonly string[];
}

/** A pane that stands in a page. */
export interface PaneHandle {
  /** Starts what a ribbon button or a key of the host asks for. */
  run(command: CommandId): Promise<void>;
  readonly commandIds: readonly CommandId[];
  /** The findings shown, as `pe check --format json` prints them; `null` before the first run. */
  findings(): Promise<object | null>;
  getState(): PaneState;
  /** What was found in a cell: its gravest level in words, and all titles; `null` where nothing was. */
  foundAt(cell: SheetCell): CellFindings | null;
  setTheme(theme: ThemeName): void;
  /** Says everything in another language; nothing of what is shown or half done is lost. */
  setLanguage(language: Language): Promise<void>;
  /** Settles once settings are read and the workbook is watched. */
  readonly ready: Promise<void>;
  unmount(): Promise<void>;
}

/** The composition root: the same pane over any port. */
export function mountPane(element: HTMLElement, options: PaneOptions): PaneHandle {
  const memory = options.memory ?? browserMemory;
  const isNew = !memory.has(KNOWS_STEPS);
  const store = createStore({ ...initialState(options.language, DEFAULT_SETTINGS), isNew });
  const context: ActionContext = {
    port: options.port,
    store,
    engine: once(options.engine ?? (() => import('./engine'))),
    now: options.now ?? (() => new Date()),
    copy: options.copy ?? copyText,
    pause,
    file: options.file ?? '',
    services: options.services ?? {},
    memory,
    alone: aloneInBrowser,
    session: { ownSelections: [], saving: Promise.resolve(), leftAlone: new WaitForSheets(), waiting: new InTurn() },
  };
  const root = createRoot(element);
  const renderer = rendererFor(element, options.nonce);
  const face: { theme: typeof LIGHT; parts: Parts | null } = { theme: LIGHT, parts: null };
  const draw = (): void => root.render(<Root context={context} renderer={renderer} {...face} />);
  const setTheme = async (name: ThemeName): Promise<void> => {
    // Without its tokens a theme is the light one: in contrast themes the browser puts its own colours over it.
    face.theme = await loadTheme(name).catch(() => LIGHT);
    draw();
  };
  if (options.language === 'zh-CN' && options.theme === 'light') draw();
  const dressed = loadWords(options.language)
    .catch(() => undefined)
    .then(() => setTheme(options.theme));
  const completed = dressed.then(() => complete(context, face, draw));
  const press = (event: KeyboardEvent): void => {
    const action = event.defaultPrevented ? null : actionFor(event, store.get());
    if (!action) return;
    event.preventDefault();
    void perform(context, action, undefined);
  };
  element.ownerDocument.addEventListener('keydown', press);
  const starting = start(context);
  return {
    run: (command) => perform(context, commands[command], undefined),
    commandIds: Object.keys(commands) as CommandId[],
    findings: async () => {
      const { judged, settings, view } = store.get();
      return view && (await context.engine()).jsonOf(judged, settings, context.file, languageOf(store.get()));
    },
    getState: store.get,
    foundAt: (cell) => {
      const [first, ...others] = remarksAt(store.get().view, cell);
      if (!first) return null;
      const titles = [...new Set([first, ...others].map(({ title }) => title))];
      return {
        severity: first.severity,
        level: sayIn(languageOf(store.get()))(`severity.${first.severity}`),
        titles,
      };
    },
    setTheme: (theme) => void setTheme(theme),
    setLanguage: (language) => happen(context, 'pane', { type: 'speak', language }),
    ready: Promise.all([starting, completed]).then(() => undefined),
    unmount: async () => {
      element.ownerDocument.removeEventListener('keydown', press);
      void happen(context, 'check', { type: 'end' });
      root.unmount();
      await (
        await starting
      )();
    },
  };
}

/** A page in which the pane cannot work says so, and what to do. */
export function mountFailure(
  element: HTMLElement,
  {
    failure,
    language,
    theme,
    nonce,
  }: Pick<PaneOptions, 'language' | 'theme' | 'nonce'> & { readonly failure: StartFailure },
): void {
  const root = createRoot(element);
  const renderer = rendererFor(element, nonce);
  // What is missing may be the network: the failure is told whether or not the rest comes.
  void Promise.all([loadWords(language).catch(() => undefined), loadTheme(theme).catch(() => LIGHT)]).then(
    ([, tokens]) =>
      root.render(
        <Shell renderer={renderer} theme={tokens} language={language}>
          <StartFailed failure={failure} say={sayIn(language)} copy={copyText} />
        </Shell>,
      ),
  );
}

/** Fetches what shows results and pages; where that fails, a person can try again. */
const complete = (context: ActionContext, face: { parts: Parts | null }, draw: () => void): Promise<void> =>
  attempt(context, async () => {
    face.parts = await import(/* webpackChunkName: 'parts' */ './components/parts');
    learnChinese(face.parts.words);
    draw();
  });

async function start(context: ActionContext): Promise<() => Promise<void>> {
  await happen(context, 'settings', { type: 'load' });
  const stop = await startWatch(context);
  // Rules and wording come while nobody waits for them; where they fail, the first action that needs them says so.
  setTimeout(() => void context.engine().catch(() => undefined));
  return stop;
}

/** Loads once; a load that failed may be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}

const rendererFor = (element: HTMLElement, nonce: string | undefined): ReturnType<typeof createDOMRenderer> =>
  createDOMRenderer(element.ownerDocument, nonce === undefined ? {} : { styleElementAttributes: { nonce } });

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or none in this web view: the pane shows the text instead.
    return false;
  }
}
