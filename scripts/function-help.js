/**
 * The help of the worksheet functions, read from the JSDoc in src/functions: what Excel is told of them
 * (functions.json), what the workbench shows, and the page docs/functions.zh-CN.md. Each text is Chinese, then ` / `,
 * then English. Plain JavaScript, because webpack.config.js reads it; the types are in function-help.d.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTree } from 'custom-functions-metadata';
import typescript from 'typescript';

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'src', 'functions');
const languages = ['zh-CN', 'en-US'];
const separator = ' / ';

export class FunctionHelpError extends Error {}

/** Both languages of a text. */
function bilingual(text, where) {
  const parts = (text ?? '').split(separator);
  if (parts.length !== 2) throw new FunctionHelpError(`${where}: Chinese and English, with "${separator}" between.`);
  const [chinese, english] = parts.map((part) => part.trim());
  return { 'zh-CN': chinese, 'en-US': english };
}

/** `年度指标值：数字` is an argument's name and its help; without a colon the name is all there is to say. */
function named(text, colon) {
  const at = text.indexOf(colon);
  return at < 0
    ? { name: text.replace(/[。.]$/u, ''), description: text }
    : { name: text.slice(0, at), description: text.slice(at + colon.length).trim() };
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

function parameterOf({ name, description, optional, dimensionality }, where) {
  const text = bilingual(description, `${where} @param ${name}`);
  const chinese = named(text['zh-CN'], '：');
  const english = named(text['en-US'], ': ');
  return {
    id: name,
    name: { 'zh-CN': chinese.name, 'en-US': name },
    description: { 'zh-CN': chinese.description, 'en-US': capital(english.description) },
    isOptional: optional === true,
    isRange: dimensionality === 'matrix',
  };
}

const textOf = (comment) => typescript.getTextOfJSDocComment(comment)?.trim() ?? '';

/** The tags that are ours: what comes back, whether it spills, examples. */
function ownTags(source, functionName) {
  const file = typescript.createSourceFile('function.ts', source, typescript.ScriptTarget.Latest, true);
  const declared = file.statements.find(
    (node) => typescript.isFunctionDeclaration(node) && node.name?.text === functionName,
  );
  const tags = typescript.getJSDocTags(declared);
  const all = (name) => tags.filter(({ tagName }) => tagName.text === name).map(({ comment }) => textOf(comment));
  return { returns: all('returns')[0], spills: all('spills').length > 0, examples: all('example') };
}

function exampleOf(text, where) {
  const [, file, sheet, formula, result] = /^(?:(\S+\.xlsx)!(\S+) )?(=.+?) → (.+)$/u.exec(text) ?? [];
  if (formula === undefined) throw new FunctionHelpError(`${where} @example: "=FORMULA → result", not "${text}".`);
  return { formula, result, ...(file === undefined ? {} : { place: { file, sheet } }) };
}

function functionsIn(file) {
  const source = readFileSync(path.join(folder, file), 'utf8');
  const { functions, extras } = parseTree(source, file);
  const errors = extras.flatMap((extra) => extra.errors);
  if (errors.length > 0) throw new FunctionHelpError(`src/functions/${file}: ${errors.join('; ')}`);
  return functions.map(({ id, description, parameters }, index) => {
    const { returns, spills, examples } = ownTags(source, extras[index].javascriptFunctionName);
    return {
      id,
      description: bilingual(description, id),
      parameters: parameters.map((parameter) => parameterOf(parameter, id)),
      returns: bilingual(returns, `${id} @returns`),
      spills,
      examples: examples.map((example) => exampleOf(example, id)),
    };
  });
}

/** The help of every function, in the order given by `ids`; those that are not named there come last. */
export function readFunctionHelp(ids = []) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const place = ({ id }) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return files.flatMap(functionsIn).sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** Where the page of the functions stands below the base URL. */
export const helpPage = 'docs/functions.zh-CN.html';

/** The file that holds what Excel is told in a language; Chinese is the default. */
export const metadataFiles = { 'zh-CN': 'functions.json', 'en-US': 'functions.en-US.json' };

/**
 * functions.json in one language. Error values reach the functions, which say what is wrong with them; addresses do
 * too, because a blank cell may come as 0 and a date as a number, and only the sheet knows. Microsoft documents that
 * addresses are told to functions whose result is a matrix (custom-functions-json, `requiresParameterAddresses`): so
 * every result is one, also of a single value.
 */
export function metadataOf(help, language, baseUrl) {
  if (!languages.includes(language)) throw new FunctionHelpError(`There is no help in ${language}.`);
  return {
    allowErrorForDataTypeAny: true,
    functions: help.map(({ id, description, parameters }) => ({
      id,
      name: id,
      description: description[language],
      helpUrl: `${baseUrl}/${helpPage}#${id}`,
      parameters: parameters.map(({ name, description: text, isOptional, isRange }) => ({
        name: name[language],
        description: text[language],
        type: 'any',
        dimensionality: isRange ? 'matrix' : 'scalar',
        ...(isOptional ? { optional: true } : {}),
      })),
      result: { type: 'any', dimensionality: 'matrix' },
      options: { requiresParameterAddresses: true },
    })),
  };
}
