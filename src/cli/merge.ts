import type { AuditOptions } from '../audit';
import { catalogueOf, fill } from '../messages';
import type { Request } from './options';
import { outputOf } from './output';
import { wantsColour } from './paint';
import { DamagedLine } from './result-lines';
import { outlookOf, prepareReview, review } from './review';
import { RunTally } from './run-tally';
import { joinShards, ShardProblem } from './shards';
import { complain, hasFailures, statusOf } from './status';

/** `pe merge`: what the shards of a run found, as the review of one. */
export async function merge(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const { language, operands } = request;
  const { batch } = catalogueOf(language);
  const grounds = await prepareReview(request);
  if (typeof grounds === 'number') return grounds;
  try {
    const records = await joinShards(operands);
    const tally = new RunTally();
    for await (const record of records()) tally.take(record);
    const conclusion = await tally.conclude(records(), { profile });
    const { closing, found } = conclusion;
    const outlook = await outlookOf(request, conclusion, grounds);
    await outputOf(request, wantsColour(process.stdout, process.env)).end(closing, { found, shown: found, outlook });
    const said = await review(request, outlook);
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
