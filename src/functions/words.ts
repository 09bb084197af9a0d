import { formatDecimal, type Finding, type MessageValue } from '../audit';
import { catalogueOf, coverageSentence, fill, type FillValue, type Language } from '../messages';
import type { CoverageRow, FindingRow } from './check';
import type { Steps } from './explain';
import type { Phrase } from './failure';

const lookUp = (words: Readonly<Record<string, string>>, key: string): string => {
  const text = words[key];
  if (text === undefined) throw new Error(`no wording for ${key}`);
  return text;
};

/** A phrase in words. */
export function sayPhrase({ say, data }: Phrase, language: Language): string {
  const { functions, explain } = catalogueOf(language);
  const named = Object.entries(data).map(([name, value]): [string, string] => {
    if (name === 'argument') return [name, lookUp(functions, `argument.${value}`)];
    return [name, name === 'reason' ? lookUp(explain, `reason.${value}`) : value];
  });
  return fill(functions[say], Object.fromEntries(named), language);
}

export function sayScoringSteps({ lines, formula }: Steps, language: Language): string {
  const shown = lines.map((line) => (typeof line === 'string' ? line : sayPhrase(line, language)));
  return [...shown, lookUp(catalogueOf(language).explain, formula)].join('\n');
}

/** A finding as the cells of a row: code, severity, cell, message. */
export function sayFinding({ finding, cell }: FindingRow, language: Language): string[] {
  const severity = catalogueOf(language).functions[`severity.${finding.severity}`];
  return [finding.code, severity, cell, messageOf(finding, language)];
}

const MOST_CELLS = 12;

/** How much was checked, in the place of a message; the cells that could not be, cut with a count where there are many. */
export function sayCoverage({ soundness, counts, cells }: CoverageRow, language: Language): string[] {
  const { common } = catalogueOf(language);
  const more = cells.length > MOST_CELLS ? ` ${fill(common['list.and'], { count: cells.length }, language)}` : '';
  return [
    '',
    '',
    `${cells.slice(0, MOST_CELLS).join(' ')}${more}`,
    coverageSentence({ soundness, ...counts }, language),
  ];
}

const isWritten = (value: MessageValue): value is FillValue => typeof value !== 'object' || Array.isArray(value);

function messageOf({ rule, message, data }: Finding, language: Language): string {
  const wording = catalogueOf(language).rules[rule]?.messages[message];
  if (!wording) throw new Error(`no ${language} wording for ${rule}/${message}`);
  const written = Object.entries(data).map(([name, value]) => [name, isWritten(value) ? value : formatDecimal(value)]);
  return fill(wording.what, Object.fromEntries(written) as Record<string, FillValue>, language);
}
