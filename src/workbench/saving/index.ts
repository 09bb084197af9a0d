import type { CallOptions, SheetReading } from '../../workbook';
import type { UniverPort } from '../univer-port';
import type { OpenedBytes, SavedBook } from './write';

export type { OpenedBytes, SavedBook } from './write';

/** What writes files comes once there is something to write. */
const loadWriting = () => import(/* webpackChunkName: 'writing' */ './write');

/** Writes what is open back into the file it came from: what nobody changed stays byte for byte. */
export class Saving {
  private constructor(
    private readonly port: UniverPort,
    private original: OpenedBytes,
    private baseline: readonly SheetReading[],
  ) {}

  /** Takes note of how a workbook is now, just after it was opened. */
  static async begin(port: UniverPort, original: OpenedBytes): Promise<Saving | null> {
    const read = await port.readSheets('all');
    return read.ok ? new Saving(port, original, read.value) : null;
  }

  /** Has at hand what writes files, whatever becomes of the network; what does not come now is asked for again. */
  prepare(): void {
    void loadWriting().catch(() => undefined);
  }

  /** The file as it would be saved now. Nothing is counted as saved. */
  async write(options: CallOptions = {}): Promise<SavedBook> {
    const { writeBook } = await loadWriting();
    return writeBook(this.port, this.original, this.baseline, options);
  }

  /** From now on the file is what was just written. */
  settle({ bytes, name, sheets, revision, names }: Extract<SavedBook, { ok: true }>): void {
    this.baseline = sheets;
    this.original = { ...this.original, bytes, name, names };
    this.port.changes.saved(revision);
    this.port.choices.isChanged = false;
  }
}
