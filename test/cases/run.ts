/**
 * `npm run cases`: each judged case with what it falls short of, and the sums. `--short` leaves out
 * the cases that are right; `--settle` takes these from the list of those that fall short as yet.
 */
import { judgeCase, sumUp } from './judge-case';
import { readCases } from './judged-case';
import { outputOf } from './output';
import { settle } from './still-short';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const results = readCases().map((one) => judgeCase(one, outputOf(one)));
for (const { id, short } of results) {
  if (short.length === 0 && process.argv.includes('--short')) continue;
  print(`${short.length > 0 ? 'short' : 'ok   '}  ${id}`);
  for (const line of short) print(`         ${line}`);
}
const sums = sumUp(results);
print(
  `\n${sums.right} of ${sums.cases} cases right; ${sums.flagsFound} of ${sums.flags} flags found; ${sums.falseAlarms} false alarms; ` +
    `${sums.fixesOffered} of ${sums.fixes} fixes offered, ${sums.harmfulFixes} harmful; ${sums.uncheckedNamed} of ${sums.unchecked} unchecked cells named`,
);
if (process.argv.includes('--settle'))
  settle(new Set(results.filter(({ short }) => short.length === 0).map(({ id }) => id)));
process.exitCode = sums.right === sums.cases ? 0 : 1;
