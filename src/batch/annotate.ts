import {
  failureData,
  isSigned,
  readWorkbook,
  save,
  tracesIn,
  type Saved,
  type SheetMark,
  type Unpacker,
} from '../files';
import { catalogueOf, type Language } from '../messages';
import { answersIn, markedCells, reportSheet, type Answer, type ReportedFailure, type RunReport } from '../report';
import { failureOf } from './judge-file';

/** How copies are annotated. */
export interface AnnotateOptions {
  readonly language: Language;
  /** The day of the report, `2026-11-27`. */
  readonly date: string;
  readonly unpacker?: Unpacker;
}

/** A copy, or why there is none. */
export type Copy =
  | (Extract<Saved, { readonly ok: true }> & {
      /** Whether the file was signed: what signs the file does not sign the copy. */
      readonly wasSigned: boolean;
    })
  | Exclude<Saved, { readonly ok: true }>
  | { readonly ok: false; readonly failure: 'answers-unreadable' };

/**
 * A copy of a workbook with the findings of a run over it alone, marked and in a report sheet. Of one that was annotated before, the marks are
 * replaced, and what people wrote in its report stays; where that cannot be read the copy is refused.
 */
export function annotated(bytes: Uint8Array, file: string, run: RunReport, options: AnnotateOptions): Copy {
  const { language, date, unpacker } = options;
  const answers = earlierAnswers(bytes, file, unpacker);
  if (!answers.ok) return answers;
  const sheets = [...new Set(run.forms.map(({ sheet }) => sheet))];
  const marks = sheets.flatMap((sheet): SheetMark[] =>
    markedCells(
      run.forms.filter((form) => form.sheet === sheet).flatMap(({ audit }) => audit.findings),
      true,
    ).map((marked) => ({ sheet, ...marked })),
  );
  const report = reportSheet(run, {
    language,
    date,
    name: catalogueOf(language).batch['annotated.sheet'],
    sheetIds: run.forms.map(({ sheet }) => sheet),
    answers: answers.value,
  });
  const edits = { marks: { sheets: 'all', marks, style: 'fill' }, ownSheet: report } as const;
  const saved = save(bytes, file, edits, unpacker ? { unpacker } : {});
  return saved.ok ? { ...saved, wasSigned: isSigned(bytes) } : saved;
}

/** Why there is no copy of a file, or in what it is not as the file was: what a run says of it. */
export function copyRemarks(
  file: string,
  copy: Copy,
): { readonly failures: readonly ReportedFailure[]; readonly skipped: readonly ReportedFailure[] } {
  if (copy.ok) {
    const codes = [...(copy.isConverted ? ['copy-converted'] : []), ...(copy.wasSigned ? ['copy-unsigned'] : [])];
    return { failures: [], skipped: codes.map((code) => failureOf(file, null, code)) };
  }
  const { failure } = copy;
  const [code, data] =
    failure === 'answers-unreadable' ? ['copy-answers-unreadable'] : [failure.code, failureData(failure)];
  return { failures: [failureOf(file, null, code, data)], skipped: [] };
}

type Answers = { readonly ok: true; readonly value: readonly Answer[] } | Exclude<Copy, { readonly ok: true }>;

function earlierAnswers(bytes: Uint8Array, file: string, unpacker?: Unpacker): Answers {
  const traces = tracesIn(bytes, unpacker);
  if (!traces.ok) return traces;
  const { report } = traces;
  if (report === null) return { ok: true, value: [] };
  const read = readWorkbook(bytes, file, unpacker ? { unpacker } : {});
  if (!read.ok) return read;
  const grid = read.sheets.find(({ name }) => name === report)?.grid;
  const answers = grid ? answersIn(grid) : [];
  return answers ? { ok: true, value: answers } : { ok: false, failure: 'answers-unreadable' };
}
