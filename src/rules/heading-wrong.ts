import type { EvaluationForm, Field } from '../form';
import { fundColumn, headerField } from '../form';
import { defineRule } from './define-rule';
import { flatMap } from '../scoring';

/** The headings that a template prints read as the template has them. */
export const headingWrong = defineRule({
  id: 'heading-wrong',
  code: 'PE906',
  severity: 'info',
  basis: ['caiyu-2020-10-art-13', 'form'],
  isJudgement: true,
  messages: { satisfaction: ['text'], funds: ['text'], doubled: ['text'] },
  check: (form) => [
    ...labelsOf(form)
      .filter(({ text }) => DOUBLED.test(text))
      .map((cell) => ({ message: 'doubled' as const, data: { text: cell.text }, cells: [cell.address] })),
    ...strayFundHeadings(form).map((cell) => ({
      message: 'funds' as const,
      data: { text: cell.text },
      cells: [cell.address],
    })),
    ...strayLevel2(form).map((cell) => ({
      message: 'satisfaction' as const,
      data: { text: cell.text },
      cells: [cell.address],
    })),
  ],
});

/** 主管主管部门: two letters or more, and the same again right behind. */
const DOUBLED = /(\p{Script=Han}{2,})\1/u;

/** The labels that a template prints, and no text of the form's own. */
const labelsOf = ({ header, goal, outcome, columns, funds }: EvaluationForm): readonly Field[] =>
  flatMap(
    [
      ...[header.projectName, header.department, header.unit, goal, outcome].map((one) => one?.label),
      ...Object.values(columns),
      ...Object.values(funds?.columns ?? {}),
    ],
    (field) => field ?? [],
  );

/** 项目名称 among the headings of the funds block, with no name beside it. */
function strayFundHeadings(form: EvaluationForm): readonly Field[] {
  const heading = form.funds?.heading;
  if (!heading) return [];
  const line = form.cells.filter((cell) => cell.address.row === heading.address.row);
  return line.filter((cell, index) => {
    const next = line[index + 1];
    return cell !== heading && headerField(cell.text) === 'projectName' && next && fundColumn(next.text) !== null;
  });
}

/** Level-2 labels of the satisfaction indicators that are neither 服务对象满意度指标 nor another known heading. */
function strayLevel2(form: EvaluationForm): readonly Field[] {
  const labels = flatMap(form.indicators, ({ level1, level2 }) =>
    level1?.kind === 'satisfaction' && level2?.kind === null ? [level2.field] : [],
  );
  return [...new Set(labels)].filter((label) => !label.text.includes('满意'));
}
