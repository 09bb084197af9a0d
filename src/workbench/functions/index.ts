import { ICommandService, IUniverInstanceService, type IDisposable, type Workbook } from '@univerjs/core';
import { FunctionType, IFunctionService, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { functionHelp, functionIds, NAMESPACE, type FunctionHelp } from '../../functions';
import type { Language } from '../../messages';
import { hintsIn } from '../../report/traces';
import { SETTINGS_KEY } from '../port/settings';
import { movesCells } from '../port/watch';
import type { Engine } from '../univer/engine';
import type { HintsOf } from './argument';
import { FunctionExecutor } from './executor';
import type { FunctionFailures } from './failures';

export { FunctionFailures } from './failures';

/** The worksheet functions in a spreadsheet that runs. */
export interface WorksheetFunctions {
  /** Help, reasons and findings in this language from now on. The help has its place once there is a workbook. */
  speak(language: Language): void;
}

/** Makes `=PE.SCORE(…)` and the others known to formulas; `speak` adds the help that is shown while one is typed. */
export function registerFunctions({ univer }: Engine, first: Language, failures: FunctionFailures): WorksheetFunctions {
  const injector = univer.__getInjector();
  let language = first;
  const hintsOf: HintsOf = (bookId, sheetId) => {
    const book = injector.get(IUniverInstanceService).getUnit<Workbook>(bookId);
    const kept: unknown = book?.getCustomMetadata()?.[SETTINGS_KEY];
    const sheet = book?.getSheetBySheetId(sheetId)?.getName();
    return typeof kept === 'string' && sheet !== undefined ? hintsIn(kept, sheet) : [];
  };
  injector
    .get(IFunctionService)
    .registerExecutors(...functionIds.map((id) => new FunctionExecutor(id, () => language, failures, hintsOf)));
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (movesCells(id)) failures.clear();
  });
  let described: IDisposable | null = null;
  return {
    speak: (next) => {
      language = next;
      described?.dispose();
      described = injector
        .get(IDescriptionService)
        .registerDescriptions(functionHelp.map((help) => infoOf(help, language)));
    },
  };
}

function infoOf({ id, description, parameters }: FunctionHelp, language: Language): IFunctionInfo {
  return {
    functionName: `${NAMESPACE}.${id}`,
    functionType: FunctionType.User,
    description: description[language],
    abstract: description[language],
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name[language],
      detail: parameter.description[language],
      example: parameter.isRange ? 'A1:B2' : 'A1',
      require: parameter.isOptional ? 0 : 1,
      repeat: 0,
    })),
  };
}
