import { nameOf, oneLine, rangeToA1, type ReportedForm } from '../report';
import { catalogueOf, type Language } from '../messages';

/** What `pe read` prints of a form for people: its fields, one indicator a line. */
export function formFields({ file, sheet, audit: { form } }: ReportedForm, language: Language): string {
  const { common } = catalogueOf(language);
  const { indicators, total } = form;
  const lines = [
    `${nameOf(form, language)}  —  ${file} › ${sheet} ${rangeToA1(form.range)}`,
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
}
