import { join } from 'node:path';
import { copyRemarks, failureOf, type AnnotateOptions, type Copy, type FileOutcome } from '../batch';
import { catalogueOf } from '../messages';
import type { Request } from './options';
import { unpacker } from './read-file';
import { codeOf } from './system-error';
import { writeWhole } from './write-whole';

/** How the copies of a run are annotated: with the day here. */
export function copyOptions({ language }: Request): AnnotateOptions {
  const time = new Date();
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return { language, date: parts.map((part) => String(part).padStart(2, '0')).join('-'), unpacker };
}

/** Where a copy goes: its path below the folder of copies. */
interface CopyPlace {
  readonly path: string;
  readonly request: Request;
}

/** Writes the copy of a file, links its forms to it, and says where there is none, or not as the file was. */
export async function writeCopy(outcome: FileOutcome, copy: Copy, place: CopyPlace): Promise<FileOutcome> {
  const { file } = outcome;
  const { request } = place;
  const { failures, skipped } = copyRemarks(file, copy);
  if (!copy.ok) return { ...outcome, failures: [...outcome.failures, ...failures] };
  const folder = catalogueOf(request.language).batch['annotated.folder'];
  const path = `${folder}/${place.path}${copy.isConverted ? '.xlsx' : ''}`;
  const target = join(request.out ?? '', path);
  try {
    await writeWhole(target, copy.bytes);
  } catch (error) {
    const cause = codeOf(error) ?? 'unknown';
    return { ...outcome, failures: [...outcome.failures, failureOf(file, null, 'copy-not-written', { cause })] };
  }
  const link = path.split('/').map(encodeURIComponent).join('/');
  return {
    ...outcome,
    forms: outcome.forms.map((form) => ({
      ...form,
      reviewed: form.reviewed && { ...form.reviewed, copy: link },
    })),
    skipped: [...outcome.skipped, ...skipped],
  };
}
