/**
 * How the product's worksheet functions stand in a formula. People write `PE.SCORE(…)`; Excel keeps it in the file, and
 * shows it as long as it does not know the add-in, as `_xldudf_PE_SCORE(…)`, after a mishap of Excel's also with the
 * number of a workbook before it. What stands in quotes is text and no name.
 */

/** What the product itself calls the namespace. */
const NAMESPACE = 'PE';

const escaped = (text: string): string => text.replaceAll(/[.\\]/g, '\\$&');

/** Replaces outside of the texts of a formula, where `""` is a quotation mark. */
const outsideTexts = (formula: string, replace: (part: string) => string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? replace(part) : part))
    .join('"');

/** A formula with the names that people write, whatever the host or the file has. */
export function shownFormula(formula: string, namespace = NAMESPACE): string {
  const kept = String.raw`(?:\[\d+\]!)?_xldudf_${escaped(namespace.replaceAll('.', '_'))}_`;
  const named = String.raw`(?<![\w.])${escaped(namespace)}\.`;
  const either = new RegExp(String.raw`(?:${kept}|${named})([A-Z]+)(?=\()`, 'gi');
  return outsideTexts(formula, (part) => part.replaceAll(either, (_all, name: string) => `${NAMESPACE}.${name}`));
}

/** A formula of the product's as a host takes it that has the functions under another namespace. */
export function hostFormula(formula: string, namespace: string): string {
  if (namespace === NAMESPACE) return formula;
  return outsideTexts(formula, (part) => part.replaceAll(/(?<![\w.])PE\.([A-Z]+)(?=\()/gi, `${namespace}.$1`));
}

/** A formula as a file keeps it, so that Excel knows the functions of the add-in in it. */
export function storedFormula(formula: string): string {
  return outsideTexts(formula, (part) => part.replaceAll(/(?<![\w.])PE\.([A-Z]+)(?=\()/gi, '_xldudf_PE_$1'));
}
