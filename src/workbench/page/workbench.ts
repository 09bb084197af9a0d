import type { mountPane, PaneHandle } from '../../taskpane';
import type { FileProblem } from '../files';
import type { Spreadsheet } from '../spreadsheet';
import type { UniverPort } from '../univer-port';
import type { ChosenFile } from '../batch';
import { acceptDrops } from './drop';
import { FileTable } from './file-table';
import { element, Header } from './header';
import { Keeper } from './keeper';
import { tellTitlesByKeyboard } from './keyboard-tips';
import { MessageBar } from './message-bar';
import { firstShown, sampleFile, SAMPLES, type Sample } from './samples';
import { moveByF6 } from './regions';
import { Splitter } from './splitter';
import { pageTheme, watchTheme } from './theme';
import { pageWords, type Language } from './words';

const LANGUAGE_KEY = 'workbench.language';

/** A file of a person's own. */
interface OwnFile {
  readonly name: string;
  /** The sheet to show where it is known already; absent: the first with an error. */
  readonly first?: string | null;
}

/** The page: spreadsheet and pane side by side, and what is open in them. */
export class Workbench {
  readonly ready: Promise<void>;
  port: UniverPort | null = null;
  pane: PaneHandle | null = null;
  spreadsheet: Spreadsheet | null = null;
  private starting: Promise<Spreadsheet> | null = null;
  private language: Language = rememberedLanguage();
  private fileName = '';
  private readonly messages = new MessageBar();
  private readonly header = new Header({
    openFiles: (files) => void this.openFiles(files),
    openSample: (sample) => void this.openSample(sample),
    switchLanguage: () => void this.switchLanguage().catch((error: unknown) => this.fail(error)),
    save: () => void this.save(),
  });
  private readonly keeper = new Keeper(this.messages, {
    language: () => this.language,
    restore: (file, first) => this.open(file, { name: file.name, ...(first === null ? {} : { first }) }),
  });
  private readonly files = new FileTable({
    language: () => this.language,
    open: (file, first) => void this.open(file, { name: file.name, first }),
    note: (what, todo) => this.messages.show('note', what, todo),
    fail: (error) => this.fail(error),
  });
  /** Files are opened one after the other, whatever is clicked meanwhile. */
  private queue: Promise<void> = Promise.resolve();

  constructor() {
    this.speak();
    new Splitter();
    moveByF6();
    tellTitlesByKeyboard();
    watchTheme((theme) => this.pane?.setTheme(theme));
    acceptDrops((files) => void this.openFiles(files));
    document.addEventListener('keydown', (event) => this.onKey(event));
    this.ready = this.openSample(SAMPLES[0]).then(() => this.keeper.offerDraft());
  }

  openSample(sample: Sample): Promise<void> {
    return this.open(sampleFile(sample), sample);
  }

  /** One file is opened; of several, or of a folder, the results are listed first. */
  async openFiles(files: readonly ChosenFile[]): Promise<void> {
    const [first, second] = files;
    const say = pageWords(this.language);
    if (!first) return this.messages.show('error', say('noFiles'), say('noFilesTodo'));
    if (!second && first.path === first.file.name) return this.open(first.file, { name: first.file.name });
    await this.files.check(files).catch((error: unknown) => this.fail(error));
  }

  /** Opens a file in the place of the one before. What cannot be read leaves that one as it is. */
  open(source: File | Promise<File>, shownAs: Sample | OwnFile): Promise<void> {
    if (!this.keeper.mayLeave()) {
      this.header.speak(pageWords(this.language));
      return this.queue;
    }
    const loading = Promise.all([
      source,
      import(/* webpackChunkName: 'files' */ '../files'),
      import(/* webpackChunkName: 'pane' */ '../../taskpane'),
      (this.starting ??= startSpreadsheet(this.language)),
    ]);
    this.queue = this.queue
      .then(async () => {
        const [file, { readFile }, taskpane, spreadsheet] = await loading;
        this.spreadsheet = spreadsheet;
        const read = await readFile(file, file.name);
        if (!read.ok) return this.refuse(file.name, read.problem);
        const first = await firstSheet(file, shownAs);
        await this.pane?.unmount();
        this.port = await spreadsheet.open(read.file, file.name, first);
        this.fileName = file.name;
        await this.keeper.begin(this.port, read.file, file.name);
        this.mount(taskpane.mountPane);
        this.header.show(shownAs, pageWords(this.language));
        this.messages.hide();
        const [note] = read.file.notes;
        if (note) await this.tell('note', 'opened', file.name, note);
      })
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        element('loading', HTMLElement).hidden = true;
      });
    return this.queue;
  }

  /** Saves what is open as a download. */
  save(): Promise<void> {
    this.queue = this.queue.then(() => this.keeper.save());
    return this.queue;
  }

  /** Settles once nothing is being opened. */
  idle(): Promise<void> {
    return this.queue;
  }

  private mount(mount: typeof mountPane): void {
    if (!this.port) return;
    // A fresh element each time: React keeps to the one it was given.
    const place = document.createElement('div');
    place.id = 'pane';
    element('pane', HTMLElement).replaceWith(place);
    const { port, language, fileName: file } = this;
    const pane = mount(place, { port, language, theme: pageTheme(), file });
    this.pane = pane;
    if (this.spreadsheet) this.spreadsheet.foundAt = pane.foundAt;
  }

  private fail(error: unknown): void {
    const say = pageWords(this.language);
    this.messages.show('error', say('failed'), say('failedTodo'), { detail: String(error) });
  }

  private async refuse(name: string, problem: FileProblem): Promise<void> {
    this.header.speak(pageWords(this.language));
    await this.tell('error', 'notOpened', name, problem);
  }

  private async tell(
    kind: 'error' | 'note',
    key: 'notOpened' | 'opened',
    name: string,
    problem: FileProblem,
  ): Promise<void> {
    const { problemWords } = await import('./problem-words');
    const { what, todo } = await problemWords(problem, this.language);
    this.messages.show(kind, `${pageWords(this.language)(key, { name })} ${what}`, todo);
  }

  private async switchLanguage(): Promise<void> {
    this.language = this.language === 'zh-CN' ? 'en-US' : 'zh-CN';
    remember(this.language);
    this.speak();
    this.messages.hide();
    await this.files.speak();
    await this.queue;
    await this.spreadsheet?.speak(this.language);
    await this.pane?.setLanguage(this.language);
  }

  private speak(): void {
    document.documentElement.lang = this.language;
    this.header.speak(pageWords(this.language));
  }

  /** Undo and redo work from the pane as well; in a field they are the field's own. */
  private onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const key = event.key.toLowerCase();
    const isElsewhere =
      event.target.closest('#spreadsheet') !== null || event.target.matches('input, textarea, select');
    if (key === 's') {
      event.preventDefault();
      void this.save();
      return;
    }
    if (isElsewhere || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    void (key === 'y' || event.shiftKey ? this.spreadsheet?.redo() : this.spreadsheet?.undo());
  }
}

/** A sheet with an error worth seeing; what keeps it from being found keeps no file from being opened. */
async function firstSheet(file: File, shownAs: Sample | OwnFile): Promise<string | null> {
  if (typeof shownAs === 'string') return firstShown[shownAs];
  if (shownAs.first !== undefined) return shownAs.first;
  const { firstSheetOf } = await import(/* webpackChunkName: 'batch' */ '../batch');
  return firstSheetOf(file).catch(() => null);
}

const startSpreadsheet = async (language: Language): Promise<Spreadsheet> =>
  (await import(/* webpackChunkName: 'spreadsheet' */ '../spreadsheet')).Spreadsheet.start(
    element('spreadsheet', HTMLElement),
    language,
  );

/** Chinese first; a browser that was told otherwise remembers, where it may keep anything. */
function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === 'en-US' ? 'en-US' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Storage is switched off: the choice holds for this visit.
  }
}
