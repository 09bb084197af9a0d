import { isCellError } from '../../../src/form';
import type { CellModel } from '../model/cell';
import { parseRect, type Rect } from '../model/rect';
import type { WorkbookModel } from '../model/workbook-model';
import type { WireEvent } from '../rich-api/protocol';
import type { ClassSpec } from '../rich-api/server-object';

/**
 * How Excel has a function of an add-in computed: it sends the call as an event, and the client answers with a request.
 * Learnt from office.js 1.1.110: message type 1000; the answer `[id, true, value]` or `[id, false, message, code]`.
 */

/** An argument of a formula: a reference, or a value that is typed. Left out: `undefined`. */
export type FormulaArgument = { readonly reference: string } | { readonly value: unknown } | undefined;

/** What the cell of a formula shows: a value, rows of them, or an error with its reason. */
export type FunctionResult = { readonly value: unknown } | { readonly error: string; readonly reason: string };

const invokeFunction = { messageCategory: 1, messageType: 1000, targetId: '' } as const;
const allowsErrors = 4;
const errorNames: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };

/** As much of a function's description (functions.json) as decides how Excel calls it. */
export interface DescribedFunction {
  readonly id: string;
  readonly result: { readonly dimensionality: 'scalar' | 'matrix' };
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

/**
 * Whether Excel tells a function where its arguments stand: as the documentation has it, only where the description
 * asks for it and the result is a matrix.
 */
const wantsPlaces = ({ result, options }: DescribedFunction): boolean =>
  options?.requiresParameterAddresses === true && result.dimensionality === 'matrix';

/** The calls under way. */
export class FunctionCalls {
  private last = 0;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly send: (events: readonly WireEvent[]) => void,
    /** Whether this Excel can pass the addresses of the arguments. */
    private readonly knowsPlaces: boolean,
    /** What Excel was told of the functions; nothing: any may be called, and is told of places. */
    private readonly described: readonly DescribedFunction[] | null,
  ) {}

  call(name: string, cell: string, args: readonly FormulaArgument[]): Promise<FunctionResult> {
    this.last += 1;
    const id = this.last;
    const description = this.described?.find((one) => one.id === name);
    if (this.described && !description) return Promise.resolve({ error: '#NAME?', reason: 'No such function.' });
    const tellsPlaces = this.knowsPlaces && (!description || wantsPlaces(description));
    const values = args.map((one) => this.valueOf(one));
    const places = args.map((one) => (one && 'reference' in one ? one.reference : null));
    return new Promise((resolve) => {
      this.waiting.set(id, (result) => {
        resolve(description ? asDescribed(result, description) : result);
      });
      const message = JSON.stringify([id, name, values, cell, allowsErrors, tellsPlaces ? places : null]);
      this.send([{ ...invokeFunction, message }]);
    });
  }

  settle([id, isDone, value, code]: readonly unknown[]): void {
    const resolve = this.waiting.get(Number(id));
    if (!resolve) throw new Error(`Nobody asked for result ${String(id)}.`);
    this.waiting.delete(Number(id));
    resolve(isDone === true ? { value } : { error: errorNames[Number(code)] ?? '#VALUE!', reason: String(value) });
  }

  /** What Excel passes: `null` for what is left out, rows for a range of several cells. */
  private valueOf(argument: FormulaArgument): unknown {
    if (argument === undefined) return null;
    if ('value' in argument) return argument.value;
    const at = argument.reference.lastIndexOf('!');
    const sheet = this.workbook.findSheet(argument.reference.slice(0, at).replace(/^'|'$/g, ''));
    if (!sheet) return wireErrorOf('#REF!');
    const rect = parseRect(argument.reference.slice(at + 1));
    const rows = rowsOf(rect, (row, column) => this.passed(sheet.cellAt(row, column)));
    return rect.top === rect.bottom && rect.left === rect.right ? rows[0]?.[0] : rows;
  }

  /** A blank is 0 on the desktop and null on the web: office-js issue 4702. */
  private passed({ value }: CellModel): unknown {
    if (value === null) return this.workbook.platform === 'web' ? null : 0;
    return isCellError(value) ? wireErrorOf(value.error) : value;
  }
}

/** A result of another shape than was described is an error. */
function asDescribed(result: FunctionResult, { result: { dimensionality } }: DescribedFunction): FunctionResult {
  if ('error' in result || Array.isArray(result.value) === (dimensionality === 'matrix')) return result;
  return { error: '#VALUE!', reason: `The result is no ${dimensionality}.` };
}

const wireErrorOf = (code: string) => ({ type: 'CustomFunctionError', code });

function rowsOf<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, r) =>
    Array.from({ length: rect.right - rect.left + 1 }, (__, c) => at(rect.top + r, rect.left + c)),
  );
}

const settleAll = (calls: FunctionCalls, results: unknown): null => {
  for (const result of results as readonly (readonly unknown[])[]) calls.settle(result);
  return null;
};

/** The service that takes the results. */
export const customFunctions: ClassSpec<FunctionCalls> = {
  name: 'CustomFunctions',
  methods: { setInvocationArrayResults: { call: (calls, [results]) => settleAll(calls, results) } },
};
