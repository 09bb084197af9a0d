/**
 * How the product's worksheet functions stand in a formula. People write `PE.SCORE(…)`; Excel keeps it in the file, and
 * shows it as long as it does not know the add-in, as `_xldudf_PE_SCORE(…)`, after a mishap of Excel's also with the
 * number of a workbook before it. What stands in quotes is text and no name.
 */

/** What the product itself calls the namespace. */
const NAMESPACE = 'PE';

/** Set by the build from PE_NAMESPACE; a test has no build. */
declare const PE_NAMESPACE: string | undefined;

/** Under what namespace the add-in of this build has the functions: hosts and files know them by it. */
export const functionNamespace = typeof PE_NAMESPACE === 'string' ? PE_NAMESPACE : NAMESPACE;

/** How Excel keeps the name of an add-in's function in a file, up to the function's own. */
const keptAs = (namespace: string): string => `_xldudf_${namespace.replaceAll('.', '_')}_`;

const escaped = (text: string): string => text.replaceAll(/[.\\]/g, '\\$&');

/** Replaces outside of the texts of a formula, where `""` is a quotation mark. */
const outsideTexts = (formula: string, replace: (part: string) => string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? replace(part) : part))
    .join('"');

/** The product's functions in a formula as a host or a file has them. */
function patternOf(namespace: string): RegExp {
  const kept = String.raw`(?:\[\d+\]!)?${keptAs(namespace)}`;
  const named = String.raw`(?<![\w.])${escaped(namespace)}\.`;
  return new RegExp(String.raw`(?:${kept}|${named})([A-Z]+)(?=\()`, 'gi');
}

const OWN = patternOf(functionNamespace);

/** A formula with the names that people write, whatever the host or the file has. */
export function shownFormula(formula: string, namespace = functionNamespace): string {
  const either = namespace === functionNamespace ? OWN : patternOf(namespace);
  // Most formulas have nothing to do with the product, and a file may have a hundred thousand.
  if (formula.search(either) < 0) return formula;
  return outsideTexts(formula, (part) => part.replaceAll(either, (_all, name: string) => `${NAMESPACE}.${name}`));
}

/** A formula of the product's as a host takes it that has the functions under another namespace. */
export function hostFormula(formula: string, namespace = functionNamespace): string {
  if (namespace === NAMESPACE) return formula;
  return outsideTexts(formula, (part) => part.replaceAll(/(?<![\w.])PE\.([A-Z]+)(?=\()/gi, `${namespace}.$1`));
}

/** A formula as a file keeps it, so that Excel knows the functions of the add-in in it. */
export function storedFormula(formula: string, namespace = functionNamespace): string {
  return outsideTexts(formula, (part) => part.replaceAll(/(?<![\w.])PE\.([A-Z]+)(?=\()/gi, `${keptAs(namespace)}$1`));
}
