import { strToU8, zipSync, type Zippable } from 'fflate';
import {
  annotated,
  copyPath,
  copyRemarks,
  joinReports,
  judgeFile,
  outputsOf,
  pathOf,
  reviewOf,
  type Copy,
  type FileReport,
  type Review,
  type ReviewedForm,
} from '../../batch';
import { failed, MAX_FILE_BYTES, readWorkbook, type FileResult } from '../../files';
import { catalogueOf, learn, type Language } from '../../messages';
import { withSheetJs } from '../files/later-sheetjs';

/** A file that was chosen, with its place below the folder it was chosen by. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** Several files, checked one after the other in the page. */
export interface CheckedFile extends ChosenFile {
  readonly report: FileReport;
  /** The first sheet with an error in a form; `null` where there is none. */
  readonly worthSeeing: string | null;
}

/** A file as a row of the table. */
export interface FileRow {
  readonly path: string;
  readonly forms: readonly Pick<ReviewedForm, 'errors' | 'warnings' | 'unchecked' | 'verdict'>[];
  /** Of its worst form, and in words; `null` where it has none. */
  readonly verdict: { readonly id: ReviewedForm['verdict']; readonly words: string } | null;
  /** Why it, or a part of it, was not read; empty where all was. */
  readonly problems: readonly string[];
}

const OPTIONS = { profile: 'auto' } as const;

/** Reads and judges a file by the reader and the rules of the command line. */
export async function checkFile({ path, file }: ChosenFile): Promise<CheckedFile> {
  const report = judgeFile(path, await read(path, file), OPTIONS);
  const faulty = report.forms.find(({ audit }) => audit.findings.some(({ severity }) => severity === 'error'));
  return { path, file, report, worthSeeing: faulty?.sheet ?? null };
}

/** A larger file is shown as it is: nobody is to wait for its being judged before it is seen. */
const MOST_BYTES = 500_000;

/** The sheet that a file is opened on: the first that has an error; `null`: the one it would show by itself. */
export async function firstSheetOf(file: File): Promise<string | null> {
  return file.size > MOST_BYTES ? null : (await checkFile({ path: file.name, file })).worthSeeing;
}

async function read(path: string, file: File): Promise<FileResult> {
  // Asked before reading: a file of gigabytes must not be loaded to be refused.
  if (file.size > MAX_FILE_BYTES) return failed('too-large', { bytes: file.size, limit: MAX_FILE_BYTES });
  const bytes = await bytesOf(file);
  return bytes ? withSheetJs(() => readWorkbook(bytes, path)) : failed('not-readable', { path, cause: 'unknown' });
}

/** The browser throws where a file was moved or changed after it was chosen. */
const bytesOf = (file: File): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

const reviewed = (reports: readonly FileReport[], language: Language): Review =>
  reviewOf(joinReports(reports, OPTIONS), language);

/** What the table shows, forms of different files compared. */
export async function rowsOf(files: readonly CheckedFile[], language: Language): Promise<readonly FileRow[]> {
  await learn(language);
  const review = reviewed(
    files.map(({ report }) => report),
    language,
  );
  const isNamed = ({ path, report }: CheckedFile) => {
    // A sheet without a form beside sheets with one is nothing to tell; a file without any is.
    const told = report.forms.length > 0 ? review.failures : [...review.failures, ...review.without];
    return told.filter(({ file }) => file === path).map(({ what }) => what);
  };
  return files.map((one) => {
    const forms = review.forms.filter((form) => pathOf(form) === one.path);
    return { path: one.path, forms, verdict: verdictOf(forms, language), problems: isNamed(one) };
  });
}

function verdictOf(forms: readonly Pick<ReviewedForm, 'verdict'>[], language: Language): FileRow['verdict'] {
  const id = (['return', 'check', 'pass'] as const).find((one) => forms.some(({ verdict }) => verdict === one));
  return id ? { id, words: catalogueOf(language).batch[`verdict.${id}`] } : null;
}

/** What is exported, and which files with forms have no annotated copy in it, and why. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly without: readonly { readonly path: string; readonly why: string }[];
}

/**
 * All that a run of the command line writes, and an annotated copy of each file with a form, as one zip. A file of which
 * there can be no copy is named in the tables.
 */
export async function zipOf(
  files: readonly CheckedFile[],
  language: Language,
  date: string,
  breathe: () => Promise<void>,
): Promise<Exported> {
  await learn(language);
  const { letterFile } = await import(/* webpackChunkName: 'letters' */ '../../batch/letter-file');
  const parts: Zippable = {};
  const links = new Map<string, string>();
  const remarks: FileReport[] = [];
  const refused: FileReport[] = [];
  const folder = catalogueOf(language).batch['annotated.folder'];
  for (const one of files) {
    await breathe();
    if (one.report.forms.length === 0) continue;
    const copy = await copyOf(one, language, date);
    const remark = { forms: [], ...copyRemarks(one.path, copy) };
    remarks.push(remark);
    if (!copy.ok) {
      refused.push(remark);
      continue;
    }
    const path = `${folder}/${copyPath(one.path, [''])}${copy.isConverted ? '.xlsx' : ''}`;
    parts[path] = copy.bytes;
    links.set(one.path, path.split('/').map(encodeURIComponent).join('/'));
  }
  const review = reviewed([...files.map(({ report }) => report), ...remarks], language);
  const forms = review.forms.map((form) => ({ ...form, copy: links.get(pathOf(form)) ?? null }));
  for (const { path, content } of outputsOf({ ...review, forms }, { language, roster: null })) {
    await breathe();
    if (typeof content === 'string') parts[path] = strToU8(content);
    else parts[path] = 'paragraphs' in content ? await letterFile(content) : content;
  }
  const without = reviewed(refused, language).failures.map(({ file, what }) => ({ path: file, why: what }));
  return { bytes: zipSync(parts, { level: 6 }), without };
}

/** A file may have been moved or changed since it was checked: then there is no copy, as of one that cannot be written into. */
async function copyOf({ path, file, report }: CheckedFile, language: Language, date: string): Promise<Copy> {
  const bytes = await bytesOf(file);
  return bytes
    ? annotated(bytes, path, joinReports([report], OPTIONS), { language, date })
    : failed('not-readable', { path, cause: 'unknown' });
}
