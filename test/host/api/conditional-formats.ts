import type { ConditionalFormatModel } from '../model/conditional-format-model';
import { intersect, type Rect } from '../model/rect';
import type { SheetModel } from '../model/sheet-model';
import { HostError, notEmulated } from '../rich-api/host-error';
import { ServerObject, type ClassSpec } from '../rich-api/server-object';
import { serveCustomFormat } from './conditional-format-parts';
import { serveAreas } from './range-areas';
import { serveRange } from './range';

interface FormatsTarget {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

interface FormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

/** The format that something is asked of, where it can be asked. */
function sound({ format }: FormatTarget): ConditionalFormatModel {
  if (format.fault) throw new HostError(format.fault);
  return format;
}

const formatSpec: ClassSpec<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    id: { since: 6, get: (target) => sound(target).id },
    type: { since: 6, get: (target) => sound(target).type },
    priority: { since: 6, get: (target) => target.sheet.conditionalFormats.indexOf(sound(target)) },
    stopIfTrue: {
      since: 6,
      get: (target) => sound(target).stopIfTrue,
      set: (target, value) => {
        sound(target).stopIfTrue = value === true;
      },
    },
  },
  navigations: {
    custom: {
      since: 6,
      get: (target) => {
        const format = sound(target);
        if (format.type !== 'Custom') throw new HostError('InvalidOperation', `The format is a ${format.type}.`);
        return serveCustomFormat(format);
      },
    },
    customOrNullObject: {
      since: 6,
      get: (target) => (sound(target).type === 'Custom' ? serveCustomFormat(target.format) : null),
    },
  },
  methods: {
    delete: {
      since: 6,
      call: (target) => {
        target.sheet.removeConditionalFormat(sound(target));
      },
    },
    getRangeOrNullObject: {
      since: 6,
      call: ({ sheet, format }) => {
        const [rect, ...others] = format.rects;
        return rect && others.length === 0 ? serveRange({ sheet, rect }) : null;
      },
    },
    getRanges: { since: 9, call: ({ sheet, format }) => serveAreas({ sheet, rects: format.rects }) },
  },
};

const formatsSpec: ClassSpec<FormatsTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target) => formatsOf(target).map((format) => serveFormat(target.sheet, format)),
  methods: {
    getCount: { since: 6, call: (target) => formatsOf(target).length },
    getItemAt: {
      since: 6,
      call: (target, [index]) => serveFormat(target.sheet, demand(formatsOf(target)[Number(index)])),
    },
    getItem: { since: 6, call: (target, [id]) => serveFormat(target.sheet, demand(find(target, id))) },
    getItemOrNullObject: {
      since: 14,
      call: (target, [id]) => {
        const format = find(target, id);
        return format ? serveFormat(target.sheet, format) : null;
      },
    },
    add: { since: 6, call: (target, [type]) => add(target, String(type)) },
  },
};

export const serveConditionalFormats = (target: FormatsTarget): ServerObject => ServerObject.of(formatsSpec, target);

const serveFormat = (sheet: SheetModel, format: ConditionalFormatModel) =>
  ServerObject.of(formatSpec, { sheet, format });

function formatsOf({ sheet, rects }: FormatsTarget): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) =>
    format.rects.some((one) => rects.some((other) => intersect(one, other))),
  );
}

function find(target: FormatsTarget, id: unknown): ConditionalFormatModel | undefined {
  return formatsOf(target).find((format) => format.id === id);
}

function demand(format: ConditionalFormatModel | undefined): ConditionalFormatModel {
  if (!format) throw new HostError('ItemNotFound');
  return format;
}

/** A new format comes first, over those there are. */
function add({ sheet, rects }: FormatsTarget, type: string): ServerObject {
  if (type !== 'Custom') throw notEmulated(`conditional format of type ${type}`);
  const format: ConditionalFormatModel = {
    id: sheet.workbook.nextId(),
    ...{ type, rects, formula: '', stopIfTrue: false, fill: null, font: {}, borders: {} },
  };
  sheet.addConditionalFormat(format);
  return serveFormat(sheet, format);
}
