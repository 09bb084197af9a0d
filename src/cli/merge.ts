import type { AuditOptions } from '../audit';
import { catalogueOf, fill } from '../messages';
import type { Request } from './options';
import { outputOf } from './output';
import { wantsColour } from './paint';
import { DamagedLine } from './result-lines';
import { review } from './review';
import { readRosterOf } from './roster';
import { RunTally } from './run-tally';
import { joinShards, ShardProblem } from './shards';
import { complain, FAILED, hasFailures, statusOf } from './status';

/** `pe merge`: what the shards of a run found, as the review of one. */
export async function merge(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const { language, operands } = request;
  const { batch } = catalogueOf(language);
  const roster = await readRosterOf(request);
  if (roster === 'unreadable') return FAILED;
  try {
    const records = await joinShards(operands);
    const tally = new RunTally();
    for await (const record of records()) tally.take(record);
    const conclusion = await tally.conclude(records(), { profile });
    const { closing, found } = conclusion;
    await outputOf({ ...request, format: 'text' }, wantsColour(process.stdout, process.env)).end(closing, found);
    const said = await review(request, conclusion, roster);
    if (said !== null) return said;
    return tally.formCount === 0 && !hasFailures(closing)
      ? complain(batch['no-forms'])
      : statusOf(closing, found, request.strict ? tally.unchecked : 0);
  } catch (error) {
    if (error instanceof DamagedLine) return complain(error.inWords(language));
    if (!(error instanceof ShardProblem)) throw error;
    return complain(fill(batch[error.key], error.data, language));
  }
}
