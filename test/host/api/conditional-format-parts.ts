import type { BorderSide, ConditionalFormatModel } from '../model/conditional-format-model';
import { HostError } from '../rich-api/host-error';
import { ServerObject, type ClassSpec, type Navigation, type Scalar } from '../rich-api/server-object';

type Font = ConditionalFormatModel['font'];

interface BorderTarget {
  readonly format: ConditionalFormatModel;
  readonly side: BorderSide;
}

const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];

const ruleSpec: ClassSpec<ConditionalFormatModel> = {
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      since: 6,
      get: ({ formula }) => formula,
      set: (format, formula) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) throw new HostError('InvalidArgument');
        format.formula = formula;
      },
    },
  },
};

const fillSpec: ClassSpec<ConditionalFormatModel> = {
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      since: 6,
      get: ({ fill }) => fill ?? '',
      set: (format, color) => {
        format.fill = String(color);
      },
    },
  },
};

function ofFont<K extends keyof Font>(
  key: K,
  isValid: (value: unknown) => value is NonNullable<Font[K]>,
): Scalar<Font> {
  return {
    since: 6,
    get: (font) => font[key] ?? null,
    set: (font, value) => {
      if (!isValid(value)) throw new HostError('InvalidArgument', `ConditionalRangeFont.${key}: ${String(value)}`);
      font[key] = value;
    },
  };
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const isUnderline = (value: unknown): value is string => value === 'None' || value === 'Single' || value === 'Double';

const fontSpec: ClassSpec<Font> = {
  name: 'ConditionalRangeFont',
  scalars: {
    bold: ofFont('bold', isBoolean),
    italic: ofFont('italic', isBoolean),
    strikethrough: ofFont('strikethrough', isBoolean),
    underline: ofFont('underline', isUnderline),
    color: ofFont('color', isText),
  },
};

const borderStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

function changeBorder({ format, side }: BorderTarget, change: { color?: string; style?: string }): void {
  format.borders[side] = { color: '#000000', style: 'None', ...format.borders[side], ...change };
}

const borderSpec: ClassSpec<BorderTarget> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    color: {
      since: 6,
      get: ({ format, side }) => format.borders[side]?.color ?? '',
      set: (target, color) => {
        changeBorder(target, { color: String(color) });
      },
    },
    style: {
      since: 6,
      get: ({ format, side }) => format.borders[side]?.style ?? 'None',
      set: (target, style) => {
        if (!borderStyles.includes(String(style))) throw new HostError('InvalidArgument', `Border: ${String(style)}`);
        changeBorder(target, { style: String(style) });
      },
    },
  },
};

const borderOf = (side: BorderSide): Navigation<ConditionalFormatModel> => ({
  since: 6,
  get: (format) => ServerObject.of(borderSpec, { format, side }),
});

const bordersSpec: ClassSpec<ConditionalFormatModel> = {
  name: 'ConditionalRangeBorderCollection',
  navigations: Object.fromEntries(sides.map((side) => [side, borderOf(side)])),
};

const lookSpec: ClassSpec<ConditionalFormatModel> = {
  name: 'ConditionalRangeFormat',
  navigations: {
    fill: { since: 6, get: (format) => ServerObject.of(fillSpec, format) },
    font: { since: 6, get: ({ font }) => ServerObject.of(fontSpec, font) },
    borders: { since: 6, get: (format) => ServerObject.of(bordersSpec, format) },
  },
};

const customSpec: ClassSpec<ConditionalFormatModel> = {
  name: 'CustomConditionalFormat',
  navigations: {
    rule: { since: 6, get: (format) => ServerObject.of(ruleSpec, format) },
    format: { since: 6, get: (format) => ServerObject.of(lookSpec, format) },
  },
};

export const serveCustomFormat = (format: ConditionalFormatModel): ServerObject => ServerObject.of(customSpec, format);
