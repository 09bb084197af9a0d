import type { ActionContext } from '../../src/taskpane/actions';
import * as engine from '../../src/taskpane/engine';
import { DEFAULT_SETTINGS } from '../../src/taskpane/settings';
import { InTurn } from '../../src/taskpane/in-turn';
import { WaitForSheets } from '../../src/taskpane/left-alone';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import type { HostServices, WorkbookPort } from '../../src/workbook';

/** The pane's actions and state on a port, without its looks. */
export function paneOn(
  port: WorkbookPort,
  hostLanguage: 'zh-CN' | 'en-US' = 'zh-CN',
  services: HostServices = {},
): ActionContext {
  return {
    port,
    store: createStore(initialState(hostLanguage, DEFAULT_SETTINGS)),
    engine: () => Promise.resolve(engine),
    now: () => new Date(2024, 2, 1),
    copy: () => Promise.resolve(true),
    pause: () => Promise.resolve(),
    file: '',
    services,
    memory: { has: () => true, keep: () => undefined },
    alone: (work) => work(),
    session: { ownSelections: [], saving: Promise.resolve(), leftAlone: new WaitForSheets(), waiting: new InTurn() },
  };
}
