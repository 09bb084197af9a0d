import { oneLine, rangeToA1, toText, type RunReport } from '../report';
import { catalogueOf, type Language } from '../messages';
import { plain } from './paint';

/** What `pe read` prints for people: each form's fields, one indicator a line. */
export function readText(run: RunReport, language: Language): string {
  const { common } = catalogueOf(language);
  const blocks = run.forms.map(({ file, sheet, audit: { form } }) => {
    const { header, indicators, total } = form;
    const lines = [
      `${header.projectName?.value.text || common['form.unnamed']}  —  ${file} › ${sheet} ${rangeToA1(form.range)}`,
      ...indicators.map((indicator) =>
        [
          String(indicator.row + 1).padStart(4),
          indicator.level1?.field.text ?? '',
          indicator.level2?.field.text ?? '',
          indicator.name.text,
          indicator.target.text,
          indicator.actual.text,
          indicator.points?.text ?? '',
          indicator.score?.text ?? '',
        ].join(' | '),
      ),
      `${common['form.total']} ${total?.points?.text ?? ''} ${total?.score?.text ?? ''}`,
    ];
    return lines.map(oneLine).join('\n');
  });
  const failed =
    run.failures.length > 0
      ? [toText({ ...run, forms: [], crossForm: [] }, { language, severity: 'info', paint: plain })]
      : [];
  return `${[...blocks, ...failed].join('\n\n')}\n`;
}
