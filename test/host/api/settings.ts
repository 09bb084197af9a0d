import type { WorkbookModel } from '../model/workbook-model';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';

interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const settingSpec: ClassSpec<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    key: { since: 4, get: ({ key }) => key },
    value: {
      since: 4,
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        workbook.demandEditing();
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: {
      since: 4,
      call: ({ workbook, key }) => {
        workbook.demandEditing();
        workbook.settings.delete(key);
      },
    },
  },
};

const settingsSpec: ClassSpec<WorkbookModel> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => ServerObject.of(settingSpec, { workbook, key })),
  methods: {
    add: {
      since: 4,
      call: (workbook, [key, value]) => {
        workbook.demandEditing();
        workbook.settings.set(String(key), value);
        return ServerObject.of(settingSpec, { workbook, key: String(key) });
      },
    },
    getItem: {
      since: 4,
      call: (workbook, [key]) => {
        const setting = find(workbook, String(key));
        if (!setting) throw new HostError('ItemNotFound');
        return setting;
      },
    },
    getItemOrNullObject: { since: 4, call: (workbook, [key]) => find(workbook, String(key)) },
  },
};

export const serveSettings = (workbook: WorkbookModel): ServerObject => ServerObject.of(settingsSpec, workbook);

function find(workbook: WorkbookModel, key: string): ServerObject | null {
  return workbook.settings.has(key) ? ServerObject.of(settingSpec, { workbook, key }) : null;
}
