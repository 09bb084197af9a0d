/**
 * Lints texts under the names of files that need not exist, with the project's own configuration.
 * Standard input: a JSON list of `{ file, code }`; standard output: for each, the ids of the rules it
 * breaks. A process of its own, because ESLint loads its configuration as an ES module.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const reports = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  reports.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(reports));
