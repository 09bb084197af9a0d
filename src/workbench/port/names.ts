import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { OpenBook } from './open-book';

/** A name that was given here: names of a file are not taken over. */
export interface NameHere {
  readonly name: string;
  /** The sheet that it holds for; `null`: the workbook. */
  readonly sheetId: string | null;
  readonly formula: string;
}

/** How the spreadsheet says that a name holds for the workbook. */
const WHOLE_BOOK = 'AllDefaultWorkbook';
/** Cells of a sheet whose name may need quotes in a file. */
const OF_SHEET = /^([^'!]+)!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/u;

/** Whether a command gives a name, changes it or takes it away. */
export const isNaming = (commandId: string): boolean =>
  commandId === SetDefinedNameMutation.id || commandId === RemoveDefinedNameMutation.id;

/** The names that were given here. */
export function namesIn({ id, injector }: OpenBook): readonly NameHere[] {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(id) ?? {};
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId = WHOLE_BOOK }) => ({
    name,
    sheetId: localSheetId === WHOLE_BOOK ? null : localSheetId,
    formula: formulaOrRefString.replace(/^=/u, '').replace(OF_SHEET, "'$1'!$2"),
  }));
}
