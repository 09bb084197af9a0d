import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a careful reader reads in one indicator row. */
export interface LabelledIndicator {
  /** 0-based grid row. */
  readonly row: number;
  readonly level1: string;
  readonly level2: string | null;
  readonly name: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly points: number | null;
  readonly score: number | null;
  readonly reason: string | null;
}

/** The part of a labelled form that samples are made from. */
export interface LabelledForm {
  readonly id: string;
  readonly grid: readonly (readonly string[])[];
  readonly expect: {
    readonly header: { readonly projectName: string };
    readonly indicators: readonly LabelledIndicator[];
    readonly total: { readonly row: number; readonly points: number; readonly score: number };
  };
}

const FORMS = new URL('../../test/corpus/forms/', import.meta.url);

/** The labelled copy of the n-th of the nine Shenzhen forms, from 1. */
export function shenzhenForm(number: number): LabelledForm {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`seed_f${number}.json`, FORMS)), 'utf8')) as LabelledForm;
}
