import type { Loss } from '../../files';
import type { OpenedFile } from '../files';
import { dropDraft, findDraft, keepDraft, type Draft } from '../saving/drafts';
import type { SavedBook, Saving } from '../saving';
import type { UniverPort } from '../univer-port';
import { download } from './download';
import { element } from './header';
import type { MessageBar } from './message-bar';
import { pageWords, type Language, type Say } from './words';

/** How long after the last change a draft is kept. */
const DRAFT_AFTER_MS = 2000;

interface Page {
  readonly language: () => Language;
  /** Opens a file with a sheet of it in view. */
  readonly restore: (file: File, sheet: string | null) => Promise<void>;
}

/** Keeps what one does: saves it as a file, asks before it is lost, has a draft of it meanwhile. */
export class Keeper {
  /** Names this visit's draft. */
  private readonly visit = crypto.randomUUID();
  private saving: Saving | null = null;
  private port: UniverPort | null = null;
  private name = '';
  /** What that draft has lost which was restored, where it was a new .xlsx. */
  private lostBefore: Draft['lost'];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly mark = element('unsaved', HTMLElement);

  constructor(
    private readonly messages: MessageBar,
    private readonly page: Page,
  ) {
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved) event.preventDefault();
    });
  }

  /** A file was opened. */
  async begin(port: UniverPort, { bytes, date1904 }: OpenedFile, name: string): Promise<void> {
    const { Saving } = await import(/* webpackChunkName: 'files' */ '../saving');
    this.stopDraft();
    // Only now: a file that could not be read leaves the changes, and the draft of them, as they are.
    if (this.isUnsaved) await dropDraft(this.visit);
    this.port = port;
    this.name = name;
    this.lostBefore = undefined;
    this.saving = await Saving.begin(port, { bytes, name, date1904 });
    port.changes.watch(() => this.onChange());
    this.show();
  }

  /** Whether another file may take the place of the open one: nothing would be lost, or it is given up. */
  mayLeave(): boolean {
    return !this.isUnsaved || confirm(this.say('leaveUnsaved', { name: this.name }));
  }

  async save(): Promise<void> {
    const saved = await this.saving?.write().catch((error: unknown) => this.fail(error));
    if (!saved) return;
    if (!saved.ok) return this.refuse(saved);
    if (!this.isAgreed(saved)) return;
    download(saved.bytes, saved.name);
    this.saving?.settle(saved);
    this.name = saved.name;
    if (!this.isUnsaved) {
      this.stopDraft();
      await dropDraft(this.visit);
    }
    this.messages.show('note', this.say('saved', { name: saved.name }), this.notesOn(saved).join(' '));
  }

  /** Offers the draft of a page that was left without saving. */
  async offerDraft(): Promise<void> {
    const draft = await findDraft(this.visit);
    if (!draft) return;
    const time = new Date(draft.at).toLocaleString(this.page.language());
    this.messages.show('note', this.say('draft', { name: draft.name, time }), this.aboutDraft(draft), {
      choices: [
        {
          label: this.say('restore'),
          run: () => void this.restore(draft),
        },
        { label: this.say('discard'), run: () => void dropDraft(draft.visit) },
      ],
    });
  }

  /** The draft goes only once this visit has one of its own. */
  private async restore({ visit, name, bytes, lost, sheet = null }: Draft): Promise<void> {
    await this.page.restore(new File([Uint8Array.from(bytes)], name), sheet);
    this.lostBefore = lost;
    this.port?.changes.note();
    if (await this.draft()) await dropDraft(visit);
    this.messages.show('note', this.say('restored', { name }), this.aboutLost(lost).join(' '));
  }

  private aboutDraft({ lost }: Draft): string {
    return [this.say('draftTodo'), ...this.aboutLost(lost)].join(' ');
  }

  private aboutLost(lost: Draft['lost']): string[] {
    return lost === undefined ? [] : [this.say('draftNew'), this.lostWords(lost)];
  }

  private lostWords(lost: readonly Loss[] | null): string {
    if (lost === null) return this.say('lostUnknown');
    return lost.length === 0 ? this.say('lostNothing') : this.say('lost', { what: this.lossesIn(lost) });
  }

  private lossesIn = (lost: readonly Loss[]): string =>
    lost.map((one) => this.say(`loss.${one}`)).join(this.say('comma'));

  /** What would be lost is said before the file is written, and a person decides. */
  private isAgreed({ isNew, lost }: Extract<SavedBook, { ok: true }>): boolean {
    const { name } = this;
    if (lost === null) return confirm(this.say('askConverted', { name, what: this.say('lostUnknown') }));
    if (lost.length === 0) return true;
    return confirm(this.say(isNew === null ? 'askNotWritten' : 'askLost', { name, what: this.lossesIn(lost) }));
  }

  private get isUnsaved(): boolean {
    return this.port?.changes.isUnsaved ?? false;
  }

  private get say(): Say {
    return pageWords(this.page.language());
  }

  private onChange(): void {
    this.show();
    this.stopDraft();
    if (!this.isUnsaved) return;
    this.saving?.prepare();
    this.timer = setTimeout(() => void this.draft(), DRAFT_AFTER_MS);
  }

  /** Whether there is one now. What could not be written is written after the next change, and saving says what is amiss. */
  private async draft(): Promise<boolean> {
    const written = await this.saving?.write({ waits: true }).catch(() => null);
    if (!written?.ok || !this.isUnsaved) return false;
    const { name, bytes } = written;
    const sheet = this.port?.sheetInView() ?? null;
    const lost = lostInAll(this.lostBefore, written);
    await keepDraft({ visit: this.visit, name, bytes, ...(lost === undefined ? {} : { lost }), sheet, at: Date.now() });
    return true;
  }

  private stopDraft(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private show(): void {
    this.mark.hidden = !this.isUnsaved;
  }

  /** What of the file is not as it was, besides the changes. */
  private notesOn({ isNew, lost, losesSignature }: Extract<SavedBook, { ok: true }>): string[] {
    return [
      ...(isNew === null ? [] : [this.say(isNew === 'converted' ? 'savedConverted' : 'savedRestructured')]),
      ...(isNew === null ? this.notWritten(lost ?? []) : [this.lostWords(lost)]),
      ...(losesSignature ? [this.say('savedUnsigned')] : []),
    ];
  }

  private notWritten = (lost: readonly Loss[]): string[] =>
    lost.length === 0 ? [] : [this.say('notWritten', { what: this.lossesIn(lost) })];

  /** What writes files did not come, or broke: the changes are still in the page. */
  private fail(error: unknown): void {
    const what = this.say('notSaved', { name: this.name });
    this.messages.show('error', what, this.say('notSavedTodo'), { detail: String(error) });
  }

  private async refuse({ problem }: Extract<SavedBook, { ok: false }>): Promise<void> {
    const { problemWords } = await import('./problem-words');
    const { what, todo } = await problemWords(problem, this.page.language());
    this.messages.show('error', `${this.say('notSaved', { name: this.name })} ${what}`, todo);
  }
}

/** A draft of what was restored has no more than that had. */
function lostInAll(before: Draft['lost'], { isNew, lost }: Extract<SavedBook, { ok: true }>): Draft['lost'] {
  if (isNew === null) return before;
  if (before === undefined) return lost;
  return before && lost && [...new Set([...before, ...lost])];
}
