import { ServerObject, type ClassSpec } from '../rich-api/server-object';
import { customFunctions, type FunctionCalls } from './custom-functions';

/** What office.js asks of Office beside the workbook: its state in a shared runtime. */
export interface RuntimeState {
  state: string;
  startState: string;
}

const actionHandlers: ClassSpec<RuntimeState> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: { call: () => null } },
};

const runtime: ClassSpec<RuntimeState> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: { call: ({ state }) => state },
    setAppRuntimeState: {
      call: (target, [state]) => {
        target.state = String(state);
      },
    },
  },
};

const persistence: ClassSpec<RuntimeState> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: { call: ({ startState }) => startState },
    setAppRuntimeStartState: {
      call: (target, [state]) => {
        target.startState = String(state);
      },
    },
  },
};

/** The services by the names under which office.js creates them. */
export function serveServices(state: RuntimeState, calls: FunctionCalls): ReadonlyMap<string, ServerObject> {
  return new Map([
    ['Microsoft.InternalService.AddinInternalService', ServerObject.of(actionHandlers, state)],
    ['Microsoft.AppRuntime.AppRuntimeService', ServerObject.of(runtime, state)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', ServerObject.of(persistence, state)],
    ['Microsoft.ExcelServices.CustomFunctions', ServerObject.of(customFunctions, calls)],
  ]);
}
