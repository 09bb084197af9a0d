import { IUniverInstanceService, LocaleType } from '@univerjs/core';
import { learn } from '../messages';
import type { PaneHandle } from '../taskpane';
import type { OpenedFile } from './files';
import { FunctionFailures, registerFunctions, type WorksheetFunctions } from './functions';
import { pageWords } from './page/words';
import { followLinks } from './port/links';
import { SETTINGS_KEY } from './port/settings';
import { Accessible } from './univer/accessible';
import { startEngine, type Engine } from './univer/engine';
import { CellLists } from './univer/cell-lists';
import { showFindingTitles } from './univer/finding-titles';
import { FunctionHelp } from './univer/function-help';
import { functionWords, univerWords } from './univer/locales';
import { withPage } from './univer/page';
import { UniverPort } from './univer-port';

type Language = 'zh-CN' | 'en-US';

const LOCALES: Readonly<Record<Language, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, 'en-US': LocaleType.EN_US };

/** The spreadsheet of the page: one workbook at a time. */
export class Spreadsheet {
  private opened = 0;
  private bookId: string | null = null;
  private port: UniverPort | null = null;
  private readonly functions: WorksheetFunctions;
  private readonly help: FunctionHelp;
  private lists: CellLists | null = null;
  /** What the pane has found in a cell. */
  foundAt: PaneHandle['foundAt'] = () => null;

  private constructor(
    readonly engine: Engine,
    container: HTMLElement,
    private language: Language,
    failures: FunctionFailures,
  ) {
    followLinks(engine);
    this.help = new FunctionHelp(container, engine, () => this.loadFunctionWords());
    this.functions = registerFunctions(engine, language, failures);
  }

  static async start(container: HTMLElement, language: Language): Promise<Spreadsheet> {
    const locale = LOCALES[language];
    const [words] = await Promise.all([univerWords(language), learn(language)]);
    const locales = { [locale]: words };
    const failures = new FunctionFailures();
    const page = withPage(container, (place) => failures.at(place));
    const spreadsheet = new Spreadsheet(
      startEngine({ locale, locales, withPage: page }),
      container,
      language,
      failures,
    );
    new Accessible(container, spreadsheet.engine.univer.__getInjector(), () => spreadsheet.language);
    return spreadsheet;
  }

  /** Shows a file in the place of the one before, with a sheet of it in view; returns the port on it. */
  async open(
    { sheets, protectedIds, settings, choices }: OpenedFile,
    name: string,
    first: string | null = null,
  ): Promise<UniverPort> {
    const { api } = this.engine;
    this.port?.dispose();
    if (this.bookId !== null) api.disposeUnit(this.bookId);
    this.opened += 1;
    this.bookId = `book-${this.opened}`;
    const workbook = api.createWorkbook({
      id: this.bookId,
      name,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
      ...(settings === null ? {} : { custom: { [SETTINGS_KEY]: settings } }),
    });
    if (this.opened === 1) this.describeFunctions();
    // Toolbar, keys and undo go to the workbook that has the focus.
    this.engine.univer.__getInjector().get(IUniverInstanceService).focusUnit(this.bookId);
    for (const id of protectedIds) {
      const permission = workbook.getSheetBySheetId(id)?.getWorksheetPermission();
      await permission?.protect();
      await permission?.setReadOnly();
    }
    const inView = first === null ? null : workbook.getSheetByName(first);
    if (inView) workbook.setActiveSheet(inView);
    this.port = new UniverPort(this.engine, this.bookId, { hasFunctions: true, choices });
    // Univer's services for sheets are there once the first workbook is.
    if (!this.lists) showFindingTitles(this.engine, (cell) => (this.port?.isMarked(cell) ? this.foundAt(cell) : null));
    this.lists ??= new CellLists(this.engine, (cell) => pageWords(this.language)('cellList', { cell }));
    this.lists.follow(this.port);
    return this.port;
  }

  async speak(language: Language): Promise<void> {
    const [words] = await Promise.all([univerWords(language), learn(language)]);
    this.language = language;
    const locale = LOCALES[language];
    this.engine.api.loadLocales(locale, words);
    if (this.help.isWanted) await this.loadFunctionWords();
    this.engine.api.setLocale(locale);
    if (this.opened > 0) this.describeFunctions();
  }

  private async loadFunctionWords(): Promise<void> {
    const { language } = this;
    this.engine.api.loadLocales(LOCALES[language], await functionWords(language));
  }

  private describeFunctions(): void {
    this.functions.speak(this.language);
    this.help.spoken();
  }

  async undo(): Promise<void> {
    await this.engine.api.undo();
  }

  async redo(): Promise<void> {
    await this.engine.api.redo();
  }
}
