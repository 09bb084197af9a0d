import type { Bilingual, FunctionHelp } from '../src/functions/help';

export type { FunctionHelp };

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: true;
    }[];
    readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
    readonly options: { readonly requiresParameterAddresses: boolean };
  }[];
}

export declare class FunctionHelpError extends Error {}
export declare const helpPage: string;
export declare const metadataFiles: Bilingual;
/** @throws {FunctionHelpError} for a text that lacks a language, or an example that is none. */
export declare function readFunctionHelp(ids?: readonly string[]): readonly FunctionHelp[];
export declare function metadataOf(
  help: readonly FunctionHelp[],
  language: keyof Bilingual,
  baseUrl: string,
): FunctionsMetadata;
