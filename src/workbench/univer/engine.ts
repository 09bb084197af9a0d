import { LogLevel, Univer, type ILanguagePack, type LocaleType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';

/** A running spreadsheet: the program and the API it is spoken to with. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

export interface EngineOptions {
  readonly locale: LocaleType;
  readonly locales: Readonly<Record<string, ILanguagePack>>;
  /** Registers what a page needs besides: renderer, toolbar, editor. Without it the engine runs headless. */
  readonly withPage?: (univer: Univer) => void;
}

/** Starts the spreadsheet without a workbook. Packages are named singly: Univer's presets bring commercial ones along. */
export function startEngine({ locale, locales, withPage }: EngineOptions): Engine {
  const univer = new Univer({ locale, locales: { ...locales }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  withPage?.(univer);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  // A file's own results stay what they are until something they rest on changes.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.WHEN_EMPTY });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
