import { toA1, type Finding } from '../audit';
import { catalogueOf, fill, type Language } from '../messages';
import { coverageLine } from './coverage';
import { profileLines } from './profile';
import { nameOf, SEVERITY_WORDS } from './columns';
import { totalsLine } from './totals';
import type { ReportedForm, RunReport } from './types';
import { wordFinding } from './wording';

/** The findings as text for a reply to the unit that handed the forms in: errors and warnings, numbered. */
export function toLetter(run: RunReport, language: Language): string {
  const { common } = catalogueOf(language);
  const blocks = run.forms.map((reported) => formLetter(reported, language));
  const cross = run.crossForm.map((finding, i) => `${i + 1}. ${letterLine(finding, '', language)}`);
  if (cross.length > 0) blocks.push([common['cross.title'], ...cross].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

function formLetter({ sheet, audit }: ReportedForm, language: Language): string {
  const { common } = catalogueOf(language);
  const { form, findings } = audit;
  const shown = findings.filter(({ severity }) => severity !== 'info');
  const lines = shown.map((finding, i) => {
    const [first] = finding.cells;
    return `${i + 1}. ${letterLine(finding, first ? toA1(first) : common['form.whole'], language)}`;
  });
  const infos = findings.length - shown.length;
  const counts = {
    error: findings.filter(({ severity }) => severity === 'error').length,
    warning: shown.filter(({ severity }) => severity === 'warning').length,
    info: infos,
  };
  return [
    language === 'zh-CN' ? `${nameOf(form, language)}（${sheet}）` : `${nameOf(form, language)} (${sheet})`,
    totalsLine(audit, language),
    fill(common['counts'], counts, language),
    ...profileLines(audit.profile, language),
    ...(findings.length === 0 ? [coverageLine(audit, language)] : lines),
  ].join('\n');
}

function letterLine(
  finding: Pick<Finding, 'rule' | 'message' | 'data' | 'basis' | 'severity'>,
  place: string,
  language: Language,
): string {
  const worded = wordFinding(finding, language);
  const { common } = catalogueOf(language);
  const level = SEVERITY_WORDS[language][finding.severity];
  const [open, close] = language === 'zh-CN' ? ['【', '】'] : ['[', '] '];
  return [
    `${open}${level}${close}${place === '' ? '' : `${place} `}${worded.title}`,
    `   ${worded.message}`,
    `   ${common['finding.todo']}: ${worded.help}`,
    `   ${common['finding.basis']}: ${worded.basis}`,
  ].join('\n');
}
