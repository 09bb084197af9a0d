import * as formulas from '@formulajs/formulajs';
import { sources, type Source } from './sources';

/** What Microsoft documents of functions.json: its fields, names, and which options go together. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'array' | 'object';
  readonly isRequired?: boolean;
  readonly values?: readonly string[];
}

export type Part = 'function' | 'options' | 'parameter' | 'result';

const text = (name: string): Field => ({ name, type: 'string' });
const flag = (name: string): Field => ({ name, type: 'boolean' });
const type: Field = { name: 'type', type: 'string', values: ['boolean', 'number', 'string', 'any'] };
const dimensionality: Field = { name: 'dimensionality', type: 'string', values: ['scalar', 'matrix'] };

/** The tables of the page on metadata. */
export const fields: Readonly<Record<Part, readonly Field[]>> = {
  function: [
    text('description'),
    text('helpUrl'),
    { name: 'id', type: 'string', isRequired: true },
    { name: 'name', type: 'string', isRequired: true },
    { name: 'options', type: 'object' },
    { name: 'parameters', type: 'array', isRequired: true },
    { name: 'result', type: 'object', isRequired: true },
  ],
  options: [
    flag('cancelable'),
    flag('capturesCallingObject'),
    flag('excludeFromAutoComplete'),
    flag('linkedEntityLoadService'),
    flag('requiresAddress'),
    flag('requiresParameterAddresses'),
    flag('requiresStreamAddress'),
    flag('requiresStreamParameterAddresses'),
    flag('stream'),
    flag('volatile'),
  ],
  parameter: [
    text('description'),
    dimensionality,
    { name: 'name', type: 'string', isRequired: true },
    type,
    text('cellValueType'),
    text('customEnumId'),
    flag('optional'),
    flag('repeating'),
  ],
  result: [dimensionality, type],
};

/** A function as far as the rules below look at it. */
export interface Described {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly options: Readonly<Record<string, unknown>>;
  readonly result: Readonly<Record<string, unknown>>;
}

export interface Rule {
  readonly source: Source;
  /** What is asked for, as a message says it. */
  readonly says: string;
  readonly isKept: (described: Described) => boolean;
}

const names = ({ id, name }: Described): string[] => [id, name].map(String);
const notBoth = (one: string, other: string): Rule => ({
  source: sources.metadata,
  says: `${one} and ${other} do not go together`,
  isKept: ({ options }) => !(options[one] === true && options[other] === true),
});
const needsStream = (one: string): Rule => ({
  source: sources.metadata,
  says: `${one} needs stream`,
  isKept: ({ options }) => options[one] !== true || options.stream === true,
});

const cellAddress = /^(?:[A-Z]{1,3}\d+|R\d+C\d+)$/iu;
/** The two that the page names of the Excel 4.0 macro functions. */
const macroFunctions = ['RUN', 'ECHO'];
const builtIn: readonly string[] = Object.keys(formulas).map((name) => name.toUpperCase());

export const rules: readonly Rule[] = [
  {
    source: sources.naming,
    says: 'an id is three characters or more, starts with a letter, and holds letters, digits and periods alone',
    // One page allows the underscore, the other does not: what both allow is safe.
    isKept: ({ id }) => /^[A-Z][A-Z0-9.]{2,}$/iu.test(String(id)),
  },
  {
    source: sources.naming,
    says: 'a name is three characters or more, starts with a letter, and holds letters, underscores and periods alone',
    isKept: ({ name }) => /^\p{L}[\p{L}_.]{2,}$/u.test(String(name)),
  },
  {
    source: sources.naming,
    says: 'neither id nor name looks like a cell',
    isKept: (described) => !names(described).some((one) => cellAddress.test(one)),
  },
  {
    source: sources.naming,
    says: 'neither id nor name is a function or macro function of Excel',
    isKept: (described) => !names(described).some((one) => [...builtIn, ...macroFunctions].includes(one.toUpperCase())),
  },
  {
    source: sources.metadata,
    says: 'requiresParameterAddresses needs a result whose dimensionality is matrix',
    isKept: ({ options, result }) => options.requiresParameterAddresses !== true || result.dimensionality === 'matrix',
  },
  notBoth('stream', 'cancelable'),
  notBoth('stream', 'requiresAddress'),
  notBoth('stream', 'volatile'),
  notBoth('excludeFromAutoComplete', 'linkedEntityLoadService'),
  needsStream('requiresStreamAddress'),
  needsStream('requiresStreamParameterAddresses'),
];
