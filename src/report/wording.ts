import { formatDecimal, type CrossFormFinding, type Finding, type MessageValue } from '../audit';
import { catalogueOf, failureWords, fill, type FillValue, type Language } from '../messages';
import type { ReportedFailure } from './types';

/** A finding in words. */
export interface WordedFinding {
  readonly title: string;
  readonly message: string;
  readonly help: string;
  readonly basis: string;
}

type Wordable = Pick<Finding | CrossFormFinding, 'rule' | 'message' | 'data' | 'basis'> &
  Partial<Pick<Finding, 'isTentative'>>;

/** Puts a finding into words. A finding without wording is a fault of the program and says so. */
export function wordFinding(finding: Wordable, language: Language): WordedFinding {
  const { rules, basis, common } = catalogueOf(language);
  const rule = rules[finding.rule];
  const wording = rule?.messages[finding.message];
  if (!rule || !wording) throw new Error(`no ${language} wording for ${finding.rule}/${finding.message}`);
  const data = writeOut(finding.data);
  return {
    title: rule.title,
    message: fill(wording.what, data, language),
    help: finding.isTentative ? common['finding.todoTentative'] : fill(wording.todo, data, language),
    basis: finding.basis.map((id) => basis[id] ?? id).join(language === 'zh-CN' ? '；' : '; '),
  };
}

/** Puts a failure into words. */
export function wordFailure(
  { code, data }: Pick<ReportedFailure, 'code' | 'data'>,
  language: Language,
): { message: string; help: string } {
  const words = failureWords(code, data, language);
  if (!words) throw new Error(`no ${language} wording for failure ${code}`);
  return { message: words.what, help: words.todo };
}

function writeOut(data: Readonly<Record<string, MessageValue>>): Record<string, FillValue> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, isPlain(value) ? inShort(value) : formatDecimal(value)]),
  );
}

const isPlain = (value: MessageValue): value is string | number | readonly string[] =>
  typeof value !== 'object' || Array.isArray(value);

/** What a sentence lists at most: a run of thousands of forms has as many names for one thing. */
const MOST_LISTED = 40;

const inShort = (value: FillValue): FillValue =>
  typeof value === 'object' && value.length > MOST_LISTED ? [...value.slice(0, MOST_LISTED), '…'] : value;
