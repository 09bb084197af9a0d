import type { NameModel, SheetModel } from '../model/sheet-model';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';

interface NameTarget {
  readonly sheet: SheetModel;
  readonly name: NameModel;
}

const nameSpec: ClassSpec<NameTarget> = {
  name: 'NamedItem',
  id: ({ name }) => name.name,
  scalars: {
    name: { get: ({ name }) => name.name },
    scope: { since: 4, get: () => 'Worksheet' },
    formula: {
      since: 7,
      get: ({ name }) => name.formula,
      set: ({ name }, formula) => {
        name.formula = String(formula);
      },
    },
    visible: {
      get: ({ name }) => name.isVisible,
      set: ({ name }, isVisible) => {
        name.isVisible = isVisible === true;
      },
    },
  },
  methods: {
    delete: {
      since: 4,
      call: ({ sheet, name }) => {
        sheet.removeName(name);
      },
    },
  },
};

const namesSpec: ClassSpec<SheetModel> = {
  name: 'NamedItemCollection',
  items: (sheet) => sheet.names.map((name) => ServerObject.of(nameSpec, { sheet, name })),
  methods: {
    add: { since: 4, call: (sheet, [name, reference]) => add(sheet, String(name), String(reference)) },
    getItemOrNullObject: { since: 4, call: (sheet, [name]) => find(sheet, String(name)) },
  },
};

export function serveNames(sheet: SheetModel): ServerObject {
  if (sheet.workbook.isBehindAnother) throw new HostError('InvalidSelection');
  return ServerObject.of(namesSpec, sheet);
}

function add(sheet: SheetModel, name: string, formula: string): ServerObject {
  if (!/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) || !formula.startsWith('=')) throw new HostError('InvalidArgument');
  if (find(sheet, name)) throw new HostError('InvalidArgument', 'The name exists already.');
  const added = { name, formula, isVisible: true };
  sheet.addName(added);
  return ServerObject.of(nameSpec, { sheet, name: added });
}

function find(sheet: SheetModel, name: string): ServerObject | null {
  const found = sheet.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found ? ServerObject.of(nameSpec, { sheet, name: found }) : null;
}
