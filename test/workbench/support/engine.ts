import { IUniverInstanceService, LocaleType, type IWorkbookData } from '@univerjs/core';
import { startEngine, type Engine } from '../../../src/workbench/univer/engine';
import { UniverPort } from '../../../src/workbench/univer-port';

export interface Bench {
  readonly engine: Engine;
  readonly port: UniverPort;
  readonly dispose: () => void;
}

/** Univer without a page, with a workbook in it. */
export function openBench(sheets: IWorkbookData['sheets'], order: readonly string[] = Object.keys(sheets)): Bench {
  const engine = startEngine({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} } });
  const id = 'book';
  engine.api.createWorkbook({ id, name: 'book', sheetOrder: [...order], sheets });
  // Undo works on the workbook that has the focus; in a page the first click gives it.
  engine.univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
  return {
    engine,
    port: new UniverPort(engine, id),
    dispose: () => {
      engine.univer.dispose();
    },
  };
}
