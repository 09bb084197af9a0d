import { createDOMRenderer } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { Language } from '../messages';
import type { HostServices, WorkbookPort } from '../workbook';
import { commands, perform, type ActionContext, type CommandId } from './actions';
import type { Engine } from './actions/types';
import { Root, Shell } from './components/Root';
import { StartFailed } from './components/StartFailed';
import type { StartFailure } from './failure-words';
import { actionFor } from './keyboard';
import { pause } from './pause';
import { loadStored } from './actions/settings';
import { DEFAULT_SETTINGS } from './settings';
import { initialState, languageOf, type PaneState } from './state';
import { createStore } from './store';
import type { ThemeName } from './theme';
import { startWatch } from './watch';
import { sayIn } from './words';

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
}

/** A pane that stands in a page. */
export interface PaneHandle {
  /** Starts what a ribbon button or a key of the host asks for. */
  run(command: CommandId): Promise<void>;
  readonly commandIds: readonly CommandId[];
  /** The findings shown, as `pe check --format json` prints them; `null` before the first run. */
  findings(): Promise<object | null>;
  getState(): PaneState;
  setTheme(theme: ThemeName): void;
  /** Settles once settings are read and the workbook is watched. */
  readonly ready: Promise<void>;
  unmount(): Promise<void>;
}

/** The composition root: the same pane over any port. */
export function mountPane(element: HTMLElement, options: PaneOptions): PaneHandle {
  const store = createStore(initialState(options.language, DEFAULT_SETTINGS));
  const context: ActionContext = {
    port: options.port,
    store,
    engine: once(options.engine ?? (() => import('./engine'))),
    now: options.now ?? (() => new Date()),
    copy: options.copy ?? copyText,
    pause,
    file: options.file ?? '',
    services: options.services ?? {},
    session: { running: null, ownSelection: null, mended: new Set(), saving: Promise.resolve() },
  };
  const root = createRoot(element);
  const renderer = rendererFor(element, options.nonce);
  const draw = (theme: ThemeName): void => root.render(<Root context={context} renderer={renderer} theme={theme} />);
  draw(options.theme);
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
    setTheme: draw,
    ready: starting.then(() => undefined),
    unmount: async () => {
      element.ownerDocument.removeEventListener('keydown', press);
      context.session.running?.abort();
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
  createRoot(element).render(
    <Shell renderer={rendererFor(element, nonce)} theme={theme} language={language}>
      <StartFailed failure={failure} say={sayIn(language)} copy={copyText} />
    </Shell>,
  );
}

async function start(context: ActionContext): Promise<() => Promise<void>> {
  await loadStored(context);
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
