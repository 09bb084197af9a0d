import help from './help.json';
import type { FunctionId } from './registry';

/** A text in both languages. */
export type Bilingual = Readonly<Record<'zh-CN' | 'en-US', string>>;

export interface ParameterHelp {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly isOptional: boolean;
  readonly isRange: boolean;
}

/** A formula with what it gives, on its own or in a sheet of a sample workbook. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: string;
  readonly place?: { readonly file: string; readonly sheet: string };
}

/** What a function is for. The file is written from the JSDoc of the functions: `npm run docs`. */
export interface FunctionHelp {
  readonly id: FunctionId;
  readonly description: Bilingual;
  readonly parameters: readonly ParameterHelp[];
  readonly returns: Bilingual;
  readonly spills: boolean;
  readonly examples: readonly FunctionExample[];
}

export const functionHelp = help as readonly FunctionHelp[];
