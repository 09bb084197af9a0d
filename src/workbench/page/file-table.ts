import type { CheckedFile, ChosenFile, FileRow } from '../batch';
import { download } from './download';
import { element } from './header';
import { pageWords, type Language } from './words';

interface Page {
  readonly language: () => Language;
  /** Opens one, on a sheet of it; `null` for the one it shows by itself. */
  readonly open: (file: File, first: string | null) => void;
  /** Something is to be known besides. */
  readonly note: (what: string, todo: string) => void;
  /** Something did not work: the page says so. */
  readonly fail: (error: unknown) => void;
}

const loadBatch = () => import(/* webpackChunkName: 'batch' */ '../batch');

/** Lets the page draw and listen between files. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Several files with their results: a click opens one, all that comes of them can be taken along as a zip. */
export class FileTable {
  private readonly section = element('files', HTMLElement);
  private readonly status = element('files-status', HTMLElement);
  private readonly body = element('files-rows', HTMLTableSectionElement);
  private readonly exporter = element('files-export', HTMLButtonElement);
  private checked: readonly CheckedFile[] = [];
  /** Each choice of files is a run of its own; one that another has replaced ends. */
  private run = 0;
  /** Words that come late do not take the place of later ones. */
  private turn = 0;

  constructor(private readonly page: Page) {
    element('files-close', HTMLButtonElement).addEventListener('click', () => this.close());
    this.exporter.addEventListener('click', () => void this.export().catch(this.page.fail));
  }

  /** Checks the files one after the other and shows what is found as it is found. */
  async check(files: readonly ChosenFile[]): Promise<void> {
    this.run += 1;
    const { run } = this;
    this.checked = [];
    this.section.hidden = false;
    this.exporter.disabled = true;
    this.body.replaceChildren();
    const { checkFile, rowsOf } = await loadBatch();
    for (const [index, file] of files.entries()) {
      this.status.textContent = this.say('filesBusy', { done: String(index), count: String(files.length) });
      await breathe();
      const one = await checkFile(file);
      if (run !== this.run) return;
      this.checked = [...this.checked, one];
      const rows = await rowsOf([one], this.page.language());
      if (run !== this.run) return;
      this.body.append(...rows.map((row) => this.rowOf(row)));
    }
    this.exporter.disabled = false;
    await this.speak();
  }

  /** Says everything anew: in another language, or once forms of different files have been compared. */
  async speak(): Promise<void> {
    if (this.section.hidden || this.exporter.disabled) return;
    this.turn += 1;
    const { run, turn } = this;
    const { rowsOf } = await loadBatch();
    const rows = await rowsOf(this.checked, this.page.language());
    if (run !== this.run || turn !== this.turn) return;
    this.body.replaceChildren(...rows.map((row) => this.rowOf(row)));
    const forms = rows.flatMap((row) => row.forms);
    const returned = forms.filter(({ verdict }) => verdict === 'return').length;
    const data = { files: rows.length, forms: forms.length, returned };
    this.status.textContent = this.say(
      'filesDone',
      Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)])),
    );
  }

  private close(): void {
    this.run += 1;
    this.checked = [];
    this.section.hidden = true;
    // What is opened next does not begin under the results of what was closed.
    this.status.textContent = '';
    this.body.replaceChildren();
    element('open', HTMLButtonElement).focus();
  }

  private async export(): Promise<void> {
    const { zipOf } = await loadBatch();
    const now = new Date();
    const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    this.exporter.disabled = true;
    try {
      this.status.textContent = this.say('filesZipping');
      const { bytes, without } = await zipOf(this.checked, this.page.language(), date, breathe);
      download(bytes, `${this.say('filesZip')}-${date}.zip`);
      if (without.length > 0) {
        const named = without.map(({ path, why }) => `${path} ${why}`).join(' ');
        this.page.note(this.say('filesWithout', { count: String(without.length) }), named);
      }
    } finally {
      this.exporter.disabled = false;
      await this.speak();
    }
  }

  private rowOf({ path, forms, verdict, problems }: FileRow): HTMLTableRowElement {
    const sum = (key: 'errors' | 'warnings' | 'unchecked'): number => forms.reduce((all, form) => all + form[key], 0);
    const row = document.createElement('tr');
    const name = document.createElement('th');
    name.scope = 'row';
    const open = document.createElement('button');
    open.type = 'button';
    open.className = 'wb-link';
    open.textContent = path;
    open.addEventListener('click', () => this.openAt(path));
    name.append(open);
    row.append(name);
    for (const count of [forms.length, sum('errors'), sum('warnings'), sum('unchecked')]) {
      const cell = row.insertCell();
      cell.className = 'wb-number';
      cell.textContent = String(count);
    }
    row.insertCell().textContent = [verdict?.words ?? '', ...problems].filter(Boolean).join('；');
    if (verdict) row.dataset['verdict'] = verdict.id;
    return row;
  }

  private openAt(path: string): void {
    const one = this.checked.find((checked) => checked.path === path);
    if (!one) return;
    for (const row of this.body.rows) {
      const isOpened = row.cells[0]?.textContent === path;
      if (isOpened) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    this.page.open(one.file, one.worthSeeing);
  }

  private say(
    key: 'filesBusy' | 'filesDone' | 'filesZipping' | 'filesZip' | 'filesWithout',
    data?: Readonly<Record<string, string>>,
  ) {
    return pageWords(this.page.language())(key, data);
  }
}
