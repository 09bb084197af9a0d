import { join } from 'node:path';
import type { AuditOptions } from '../audit';
import { failureOf, renamedCopies } from '../batch';
import { catalogueOf, fill } from '../messages';
import { counts, oneLine } from '../report';
import { findFiles, type FoundFiles } from './find-files';
import { judgeAll } from './judge-all';
import type { Request } from './options';
import { refuseToOverwrite } from './originals';
import { NOTHING, outputOf } from './output';
import { wantsColour } from './paint';
import { Progress } from './progress';
import { outlookOf, prepareReview, review } from './review';
import { RunRecord } from './run-record';
import { plus, RunTally, withOnly } from './run-tally';
import { sent, type SentOutcome } from './sent';
import { headOf, isMine, shardFile } from './shards';
import { complain, FAILED, FINE, hasFailures, statusOf } from './status';

type Profile = AuditOptions['profile'];

/** What is known of a file that nobody opens. */
const notOpened = (file: string): SentOutcome =>
  sent({ file, forms: [], failures: [], skipped: [failureOf(file, null, 'not-opened')] });

/**
 * Goes through the files and prints what is found in each; what is kept of them is written down. What is not opened
 * comes last, where a review is to tell of it.
 */
async function runThrough(
  { files: all, unopened }: Pick<FoundFiles, 'files' | 'unopened'>,
  request: Request,
  program: string,
  record: RunRecord,
  isAsked: (index: number) => boolean = () => true,
) {
  const files = all.filter((_, index) => isAsked(index));
  const renamed = request.annotate ? renamedCopies(all, request.operands) : {};
  const isColoured = wantsColour(process.stdout, process.env);
  const output = outputOf(request, isColoured);
  const tally = new RunTally();
  const progress = new Progress(files.length, request.language);
  for await (const outcome of judgeAll(files, { request, isColoured, renamed }, program)) {
    for (const form of outcome.forms) await output.form(form);
    tally.take(outcome);
    await record.add(outcome.line);
    progress.step(outcome.file);
  }
  progress.end();
  for (const outcome of unopened.filter((_, index) => isAsked(all.length + index)).map(notOpened)) {
    tally.take(outcome);
    await record.add(outcome.line);
  }
  return { output, tally };
}

/** Paths that are named of what is left out. */
const MOST_PATHS = 3;

/** Says what lies in the folders and is not gone through: this program wrote it, or it is no workbook. */
function tellLeftOut({ leftOut, unopened }: FoundFiles, { language }: Request): void {
  const { batch } = catalogueOf(language);
  for (const [wording, all] of [
    [batch['left-out'], leftOut],
    [batch.unopened, unopened],
  ] as const) {
    if (all.length === 0) continue;
    const paths = [...all.slice(0, MOST_PATHS), ...(all.length > MOST_PATHS ? ['…'] : [])];
    process.stderr.write(`${oneLine(fill(wording, { count: all.length, paths }, language))}\n`);
  }
}

/** `pe check`: a folder in, findings out, and a review where it is asked for. */
export async function check(request: Request, profile: Profile, program: string): Promise<number> {
  const { batch } = catalogueOf(request.language);
  const found = findFiles(request);
  tellLeftOut(found, request);
  const { files } = found;
  if (files.length === 0) {
    // Whoever reads a document gets one, with nothing in it.
    if (request.format === 'json') await outputOf(request, false).end(new RunTally().closing(), NOTHING);
    return complain(batch['no-files']);
  }
  const refused = refuseToOverwrite(request, files);
  if (refused !== null) return refused;
  // Without a review, what was said of them at once is enough.
  const run = { files, unopened: request.out === null ? [] : found.unopened };
  if (request.shard !== null) return checkShard(run, request, program);
  const grounds = await prepareReview(request);
  if (typeof grounds === 'number') return grounds;
  const record = new RunRecord();
  try {
    const { output, tally } = await runThrough(run, request, program, record);
    const conclusion = await tally.conclude(record.records(), { profile });
    const { closing } = conclusion;
    // What is printed may be cut; what is written and decided by is whole.
    const printed = request.only ? withOnly(closing, request.severity) : closing;
    const shown = plus(tally.shown, counts(printed.crossForm));
    const outlook = await outlookOf(request, conclusion, grounds);
    await output.end(printed, { found: conclusion.found, shown, outlook });
    const said = await review(request, outlook);
    if (said !== null) return said;
    return tally.formCount === 0 && !hasFailures(closing)
      ? complain(batch['no-forms'])
      : statusOf(closing, conclusion.found, request.strict ? tally.unchecked : 0);
  } finally {
    record.discard();
  }
}

/** Every n-th file alone: what is found is written down, for `pe merge` to join. */
async function checkShard(all: Parameters<typeof runThrough>[0], request: Request, program: string): Promise<number> {
  const { shard, out } = request;
  if (shard === null || out === null) return FAILED;
  const grounds = await prepareReview(request);
  if (typeof grounds === 'number') return grounds;
  const record = new RunRecord(join(out, shardFile(shard)));
  try {
    await record.add(JSON.stringify(headOf(request, shard, all.files.length + all.unopened.length)));
    const { tally } = await runThrough(all, request, program, record, (index) => isMine(index, shard));
    await record.close();
    return hasFailures(tally.closing()) ? FAILED : FINE;
  } finally {
    record.discard();
  }
}

/** `pe read`: what was read, without judging it. */
export async function read(request: Request, _profile: Profile, program: string): Promise<number> {
  const found = findFiles(request);
  tellLeftOut(found, request);
  const { files } = found;
  const record = new RunRecord();
  try {
    const { output, tally } = await runThrough({ files, unopened: [] }, request, program, record);
    await output.end(tally.closing(), { ...NOTHING, found: tally.shown, shown: tally.shown });
    return hasFailures(tally.closing()) || tally.formCount === 0 ? FAILED : FINE;
  } finally {
    record.discard();
  }
}
