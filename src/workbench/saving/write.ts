import {
  failureData,
  isSigned,
  save,
  saveAsNew,
  type CellEdit,
  type Edits,
  type GivenName,
  type LooksEdit,
  type Loss,
  type MarksEdit,
  type Origin,
} from '../../files';
import type { CallOptions, SheetReading } from '../../workbook';
import type { FileProblem } from '../files';
import type { UniverPort } from '../univer-port';
import { cellEdits } from './cell-edits';
import { ownSheetOf } from './own-sheet';

/** What was opened, as the file has it. */
export interface OpenedBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly date1904: boolean;
  /** Names that were given here and are in it, by the sheets as they were called. */
  readonly names?: readonly GivenName[];
}

export type SavedBook =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly name: string;
      /** `converted`: the format cannot be written into; `restructured`: cells or sheets moved. Either is a new .xlsx. */
      readonly isNew: 'converted' | 'restructured' | null;
      /** What a new .xlsx does not have of the file, or the file of what was done here; `null` where nobody can tell. */
      readonly lost: readonly Loss[] | null;
      /** Whether a digital signature of what was opened does not hold for what was written. */
      readonly losesSignature: boolean;
      /** The sheets as they were written, and which revision of the changes that was. */
      readonly sheets: readonly SheetReading[];
      readonly revision: number;
      /** The names given here that it has. */
      readonly names: readonly GivenName[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** The file as it would be saved now, with what has changed since it was `baseline`. */
export const writeBook = (
  port: UniverPort,
  original: OpenedBytes,
  baseline: readonly SheetReading[],
  options: CallOptions,
): Promise<SavedBook> => new Writing(port, original, baseline).write(options);

class Writing {
  constructor(
    private readonly port: UniverPort,
    private readonly original: OpenedBytes,
    private readonly baseline: readonly SheetReading[],
  ) {}

  async write(options: CallOptions): Promise<SavedBook> {
    const read = await this.port.readSheets('all', options);
    const { revision } = this.port.changes;
    const settings = await this.port.loadSettings(options);
    if (!read.ok || !settings.ok) return { ok: false, problem: UNREADABLE };
    const { bytes, name, date1904 } = this.original;
    const { isRestructured, report } = this.port.changes;
    const users = report ? read.value.filter(({ sheet }) => !this.port.isOwnSheet(sheet.id)) : read.value;
    const moved = isRestructured || users.some(({ sheet }) => this.before(sheet.id)?.sheet.name !== sheet.name);
    const names = this.namesOf(read.value);
    const traces = { ...(await this.tracesOf(read.value, settings.value, moved)), ...this.namesEdit(names) };
    const made = moved
      ? saveAsNew(
          users.map((one) => this.port.sheetAsRead(one)),
          traces,
          {
            report: users.find(({ sheet }) => this.port.isOwnSheet(sheet.id))?.sheet.name ?? null,
            origin: this.originOf(users),
          },
        )
      : null;
    const saved =
      made ?? save(bytes, name, { cells: this.cellsOf(users, date1904), looks: this.looksOf(users), ...traces });
    if (!saved.ok) return { ok: false, problem: { code: saved.failure.code, data: failureData(saved.failure) } };
    const isNew = moved ? 'restructured' : saved.isConverted ? 'converted' : null;
    const savedName = isNew ? name.replace(/(?:\.[^.]*)?$/u, '.xlsx') : name;
    const losesSignature = saved.bytes !== bytes && isSigned(bytes);
    const known = made?.ok ? made.lost : saved.isConverted && !TEXT_FILE.test(name) ? null : [];
    const lost = known && this.port.hasPartialLooks() ? [...new Set([...known, 'partial-looks' as const])] : known;
    const sheets = read.value;
    return { ok: true, bytes: saved.bytes, name: savedName, isNew, lost, losesSignature, sheets, revision, names };
  }

  private namesOf(sheets: readonly SheetReading[]): GivenName[] {
    const nameOf = (id: string): string | null => sheets.find(({ sheet }) => sheet.id === id)?.sheet.name ?? null;
    return this.port.names().flatMap(({ name, sheetId, formula }): GivenName[] => {
      const sheet = sheetId === null ? null : nameOf(sheetId);
      // A name for a sheet that is gone went with it.
      return sheetId !== null && sheet === null ? [] : [{ name, sheet, formula }];
    });
  }

  /** Names that are in the file and are not here any more are taken out of it. */
  private namesEdit(given: readonly GivenName[]): Pick<Edits, 'names'> {
    const { names: before = [] } = this.original;
    const removed = before.filter((one) => !given.some(({ name, sheet }) => name === one.name && sheet === one.sheet));
    return given.length + removed.length > 0 ? { names: { given, removed } } : {};
  }

  private before = (id: string): SheetReading | undefined => this.baseline.find(({ sheet }) => sheet.id === id);

  private cellsOf(sheets: readonly SheetReading[], date1904: boolean): CellEdit[] {
    return sheets.flatMap((now) => cellEdits(this.before(now.sheet.id)?.grid ?? now.grid, now, date1904));
  }

  /** Which sheets of the file those are that go into a new one. */
  private originOf(sheets: readonly SheetReading[]): Origin {
    const { moved } = this.port.changes;
    const known = sheets.flatMap(({ sheet: { id, name } }) => {
      const before = this.before(id);
      return before ? [[name, { name: before.sheet.name, isMoved: moved.has(id) }] as const] : [];
    });
    return { bytes: this.original.bytes, sheets: new Map(known) };
  }

  private looksOf(sheets: readonly SheetReading[]): LooksEdit[] {
    return this.port.changes.looks.edits((id) => sheets.find(({ sheet }) => sheet.id === id)?.sheet.name ?? null);
  }

  /** The marks of the sheets that were marked here. */
  private marksOf(
    sheets: readonly SheetReading[],
    ids: ReadonlySet<string> | 'all',
  ): Pick<MarksEdit, 'sheets' | 'marks'> {
    const marks = this.port.marks();
    if (ids === 'all') return { sheets: ids, marks };
    const names = sheets.flatMap(({ sheet }) => (ids.has(sheet.id) ? [sheet.name] : []));
    return { sheets: names, marks: marks.filter(({ sheet }) => names.includes(sheet)) };
  }

  private async tracesOf(sheets: readonly SheetReading[], settings: string | null, isNew: boolean): Promise<Edits> {
    const { marks, report } = this.port.changes;
    const own = report ? await this.port.readOwnSheet('report') : null;
    const content = own?.ok && own.value && report ? { content: report, reading: own.value } : null;
    const { choices } = this.port;
    return {
      // A new file has none yet; in the one that was opened they stand until they change.
      ...(choices.isChanged || isNew ? { choices: choices.lists() } : {}),
      ...(marks === null ? {} : { marks: { ...this.marksOf(sheets, marks.sheetIds), style: marks.style } }),
      ...(content
        ? {
            ownSheet: ownSheetOf(
              { ...content.content, name: content.reading.sheet.name },
              content.reading.grid,
              sheets.map(({ sheet }) => sheet),
            ),
          }
        : {}),
      ...(settings === null ? {} : { settings }),
    };
  }
}

/** Of text there is nothing to lose. */
const TEXT_FILE = /\.(?:csv|tsv|txt)$/iu;
const UNREADABLE: FileProblem = { code: 'damaged', data: { part: 'whole-file', cause: 'not-parsed' } };
