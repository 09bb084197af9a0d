import type { WorkbookModel } from '../model/workbook-model';
import type { WireEvent } from '../rich-api/protocol';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';
import { customFunctions, type FunctionCalls } from './custom-functions';

/** What office.js asks of Office beside the workbook: its state in a shared runtime. */
export interface RuntimeState {
  state: string;
  startState: string;
  /** Who has the keyboard. */
  keyboard: 'sheet' | 'pane';
}

/** The number of the event that tells of the pane being shown or closed, from office.js. */
const visibilityChanged = 65_539;

export const visibilityEvent = (visibility: 'Visible' | 'Hidden'): WireEvent => ({
  messageCategory: 65_536,
  messageType: visibilityChanged,
  targetId: '',
  message: JSON.stringify({ visibility }),
});

interface Runtime {
  readonly runtime: RuntimeState;
  readonly workbook: WorkbookModel;
  send(event: WireEvent): void;
}

const actionHandlers: ClassSpec<Runtime> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: { call: () => null } },
};

const runtimeService: ClassSpec<Runtime> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: { call: ({ runtime }) => runtime.state },
    setAppRuntimeState: {
      call: ({ runtime, workbook, send }, [state]) => {
        // Refused in a file that is only viewed, as setStartupBehavior is: office-js 6209.
        workbook.demandEditing();
        const isNew = runtime.state !== state;
        runtime.state = String(state);
        // On the desktop the pane gets the keyboard, also where it stood already, and cannot give it back: 5050.
        if (state === 'Visible' && workbook.platform === 'desktop') runtime.keyboard = 'pane';
        if (isNew) send(visibilityEvent(state === 'Visible' ? 'Visible' : 'Hidden'));
      },
    },
  },
};

const persistence: ClassSpec<Runtime> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: { call: ({ runtime }) => runtime.startState },
    setAppRuntimeStartState: {
      call: ({ runtime, workbook }, [state]) => {
        workbook.demandEditing();
        runtime.startState = String(state);
      },
    },
  },
};

/** The services by the names under which office.js creates them. */
export function serveServices(target: Runtime, calls: FunctionCalls): ReadonlyMap<string, ServerObject> {
  return new Map([
    ['Microsoft.InternalService.AddinInternalService', ServerObject.of(actionHandlers, target)],
    ['Microsoft.AppRuntime.AppRuntimeService', ServerObject.of(runtimeService, target)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', ServerObject.of(persistence, target)],
    ['Microsoft.ExcelServices.CustomFunctions', ServerObject.of(customFunctions, calls)],
  ]);
}
