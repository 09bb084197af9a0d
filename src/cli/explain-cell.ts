import { explain, type AuditOptions } from '../audit';
import { fromA1 } from '../form';
import { catalogueOf, fill, type CommandKey } from '../messages';
import { closingOf, explanationText, shownJson, toText } from '../report';
import type { Request } from './options';
import { write } from './output';
import { plain } from './paint';
import { runCheck } from './run-check';
import { complain, FAILED, FINE, hasFailures } from './status';

/** `pe explain`: how a figure comes about. */
export async function explainCell(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const { language, severity, operands, format } = request;
  const [file = '', reference = ''] = operands;
  const separator = reference.lastIndexOf('!');
  const sheetName = separator < 0 ? null : reference.slice(0, separator).replace(/^'|'$/gu, '');
  const address = fromA1(reference.slice(separator + 1));
  const say = (key: CommandKey): number => complain(fill(catalogueOf(language).command[key], { reference }, language));
  if (!address) return say('not-an-address');
  const report = runCheck([file], profile);
  const inSheet = report.forms.filter(({ sheet }) => sheetName === null || sheet === sheetName);
  for (const { audit } of inSheet) {
    const explanation = explain(audit, address);
    if (!explanation) continue;
    const json = (): string => `${shownJson(JSON.stringify(explanation, null, 2))}\n`;
    await write(format === 'json' ? json() : explanationText(explanation, language));
    return FINE;
  }
  if (report.failures.length > 0) {
    process.stderr.write(toText({ ...report, forms: [] }, { language, severity, paint: plain }));
  }
  // Of a file that was not read, nothing is known of the cell.
  return report.forms.length === 0 && hasFailures(closingOf(report)) ? FAILED : say('not-computed');
}
