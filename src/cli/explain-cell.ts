import { explain, type AuditOptions } from '../audit';
import { fromA1 } from '../form';
import { explanationText, shownJson, toText } from '../report';
import type { Request } from './options';
import { write } from './output';
import { plain } from './paint';
import { runCheck } from './run-check';
import { complain, FINE } from './status';

/** `pe explain`: how a figure comes about. */
export async function explainCell(request: Request, profile: AuditOptions['profile']): Promise<number> {
  const { language, severity, operands, format } = request;
  const [file = '', reference = ''] = operands;
  const separator = reference.lastIndexOf('!');
  const sheetName = separator < 0 ? null : reference.slice(0, separator).replace(/^'|'$/gu, '');
  const address = fromA1(reference.slice(separator + 1));
  if (!address) return complain(`${reference}: not a cell address such as H20 or Sheet1!H20`);
  const report = await runCheck([file], profile);
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
  return complain(
    language === 'zh-CN'
      ? `${reference} 不是自评表中可以计算的单元格（得分、执行率、总分或等级）。`
      : `${reference} is no cell of a form that is computed (a score, rate, total or grade).`,
  );
}
