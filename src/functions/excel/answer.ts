import type { Language } from '../../messages';
import { isFailure, notAvailable, type Failure } from '../failure';
import { isCellFailure, isRows, present, type CellFailure, type Shown } from '../present';
import { call, readsForm, type FunctionId } from '../registry';
import { rowsOf } from '../value';
import { SheetRange } from '../sheet-range';
import { keptHints } from './kept-hints';
import { lookAt, MOST_CELLS, placeOf } from './look';

/** What Excel passes after the arguments. */
interface Invocation {
  /** Where each argument stands; nothing for one that is no reference. */
  readonly parameterAddresses?: readonly (string | null | undefined)[] | null;
  /** Part of a formula is being tried out while it is edited. */
  readonly isInValuePreview?: boolean;
}

/** Days since 1900 of 1990 and 2100: a whole number between them may be a date. */
const [FIRST_DAY, LAST_DAY] = [32_874, 73_050];

/**
 * Whether a value leaves open what stands in the cell. 0 may be a blank: that is how Excel on the desktop passes one.
 * A number up to 1 may be a per cent, a whole one between two days a date. Only the sheet knows.
 */
const isOpen = (value: unknown): boolean =>
  typeof value === 'number' &&
  (Math.abs(value) <= 1 || (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY));

const hasOpen = (argument: unknown): boolean => rowsOf(argument).some((row) => row.some(isOpen));

const sizeOf = (argument: unknown): number => {
  const rows = rowsOf(argument);
  return rows.length * (rows[0]?.length ?? 0);
};

const hasZero = (argument: unknown): boolean => rowsOf(argument).some((row) => row.includes(0));

/**
 * The result of a function for arguments as Excel passes them; a promise where the sheet has to be asked first. An
 * Excel that tells no addresses at all leaves open whether a 0 is a blank: it is then never taken for a 0.
 */
export function answer(id: FunctionId, given: readonly unknown[]): unknown {
  const args = given.slice(0, -1);
  const { parameterAddresses, isInValuePreview = false } = (given.at(-1) as Invocation | null | undefined) ?? {};
  const addresses = parameterAddresses ?? [];
  if (addresses.length === 0 && args.some(hasZero)) return inExcel(unseen());
  const asked = args.map((arg, i) => ((readsForm(id) ? i === 0 : hasOpen(arg)) ? (addresses[i] ?? null) : null));
  if (asked.every((address) => address === null)) return inExcel(call(id, args));
  // Excel answers after the edit, and the preview is part of the edit: each would wait for the other.
  return isInValuePreview ? inExcel(notAvailable('in-preview')) : answerFromSheet(id, args, asked);
}

async function answerFromSheet(
  id: FunctionId,
  args: readonly unknown[],
  asked: readonly (string | null)[],
): Promise<unknown> {
  const seen = await Promise.all(
    args.map(async (arg, index) => {
      const address = asked[index] ?? null;
      const range = await seenInSheet(arg, address);
      return readsForm(id) && address !== null && range instanceof SheetRange ? hinted(range, address) : range;
    }),
  );
  const failed = seen.find((one): one is Failure => isFailure(one));
  return inExcel(failed ?? call(id, seen));
}

/** A range whose forms are read, as a person has told the pane. */
async function hinted({ grid }: SheetRange, address: string): Promise<SheetRange> {
  const { sheet } = placeOf(address);
  return new SheetRange(grid, sheet === null ? [] : await keptHints(sheet));
}

/** The argument as it stands in the sheet. Where that cannot be found out, an open number is not taken for one. */
async function seenInSheet(argument: unknown, address: string | null): Promise<unknown> {
  if (address === null) return argument;
  // Another workbook is out of reach.
  if (address.includes('[') || sizeOf(argument) > MOST_CELLS) return hasOpen(argument) ? unseen() : argument;
  try {
    return await lookAt(address);
  } catch {
    return hasOpen(argument) ? unseen() : argument;
  }
}

const unseen = (): Failure => notAvailable('not-looked-up');

/** A host that does not tell its language speaks the one of most of its users. */
function language(): Language {
  try {
    return /^zh\b/i.test(Office.context.displayLanguage) ? 'zh-CN' : 'en-US';
  } catch {
    return 'zh-CN';
  }
}

/**
 * A result as Excel takes it: rows, also of a single value, because Excel tells addresses to functions whose result is
 * a matrix; an error of its own in the place of a failure, thrown where it is all there is.
 */
function inExcel(result: Parameters<typeof present>[0]): unknown {
  const shown: Shown = present(result, language());
  if (isRows(shown)) return shown.map((row) => row.map((value) => (isCellFailure(value) ? errorOf(value) : value)));
  if (isCellFailure(shown)) throw errorOf(shown);
  return [[shown]];
}

function errorOf({ failure, message }: CellFailure): CustomFunctions.Error {
  const { invalidValue, notAvailable: missing } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(failure === 'invalid-value' ? invalidValue : missing, message);
}
