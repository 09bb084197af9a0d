import { crossFormRules, formRules } from '../audit';
import { catalogueOf } from '../messages';
import { shownJson } from '../report';
import type { Request } from './options';

/** What `pe rules` prints. */
export function rulesList({ language, format }: Request): string {
  const { rules, basis } = catalogueOf(language);
  const all = [...formRules, ...crossFormRules];
  if (format !== 'json') {
    const line = ({ id, code, severity }: (typeof all)[number]): string =>
      `${code}  ${severity.padEnd(7)}  ${id.padEnd(40)} ${rules[id]?.title ?? ''}\n`;
    return all.map(line).join('');
  }
  const list = all.map(({ id, code, severity, isJudgement, basis: ids }) => ({
    id,
    code,
    severity,
    isJudgement,
    title: rules[id]?.title ?? id,
    basis: ids.map((one) => basis[one] ?? one),
  }));
  return `${shownJson(JSON.stringify(list, null, 2))}\n`;
}
