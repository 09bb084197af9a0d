/**
 * The import law: which folder of `src/` may import which. It is data, so that it can be read in one
 * look, and the rule below turns it into lint. `docs/architecture.md` says the same in words.
 *
 * Paths are resolved by their text alone, without asking the disk: an import of a file that is yet to
 * be written is judged like any other.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * `imports`: folders it may import. `types`: folders it may name in `import type` besides.
 * `packages`: npm packages and Node modules it may import; absent means any.
 */
export const law = {
  lexicon: { imports: [], packages: [] },
  scoring: { imports: ['lexicon'], packages: ['big.js'] },
  form: { imports: ['scoring', 'lexicon'], packages: ['numfmt'] },
  rules: { imports: ['form', 'scoring', 'lexicon'], packages: [] },
  audit: { imports: ['rules', 'form', 'scoring', 'lexicon'], packages: [] },
  messages: { imports: [], packages: [] },
  report: { imports: ['audit', 'messages', 'lexicon'], types: ['rules', 'form', 'scoring'], packages: [] },
  workbook: { imports: ['form'], types: ['report'], packages: [] },
  files: { imports: ['form', 'report'], packages: ['@e965/xlsx', 'fflate'] },
  batch: { imports: ['files', 'form', 'audit', 'report', 'messages'], packages: ['docx', 'fflate'] },
  // The entry of the add-in stands here: it gives the pane its port, and the ribbon the pane's actions.
  excel: { imports: ['workbook', 'taskpane', 'report'] },
  functions: { imports: ['scoring', 'form', 'audit', 'messages'] },
  taskpane: { imports: ['audit', 'report', 'messages', 'workbook'] },
  cli: { imports: ['batch', 'files', 'audit', 'report', 'messages', 'form'] },
  workbench: { imports: ['taskpane', 'workbook', 'functions', 'files', 'batch', 'report', 'messages'] },
};

/** Folders with one door, their `index`: from outside nothing behind it is imported. */
export const doors = new Set(['form']);

/** What runs in every host: no clock, no chance, no console. */
export const core = [
  'lexicon',
  'scoring',
  'form',
  'rules',
  'audit',
  'messages',
  'report',
  'workbook',
  'files',
  'batch',
];

/** The files of `src/rules/` that are no rules; rules may import the plumbing, and only the list may import rules. */
const ruleList = 'index';
const rulePlumbing = new Set(['context', 'define-rule', 'types']);

/** The path under `src/`, cut into its parts and without extension, or `null` for a file elsewhere. */
function placeInSource(file) {
  const parts = path.relative(path.join(root, 'src'), file).split(path.sep);
  if (parts[0] === '..' || path.isAbsolute(parts[0])) return null;
  return [...parts.slice(0, -1), parts.at(-1).replace(/\.[cm]?[jt]sx?$/, '')];
}

/** `@scope/name/deep` → `@scope/name`; `node:fs/promises` → `node:fs`. */
function packageName(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** The complaint about an import between two files of `src/rules/`, if there is one. */
function judgeWithinRules(from, to) {
  const isHelper = to.length > 2 && to[1] === 'support';
  if (from[1] === ruleList || isHelper || rulePlumbing.has(to[1])) return null;
  return { messageId: 'otherRule', data: { name: to.slice(1).join('/') || ruleList } };
}

function judgeRelative(from, file, isType) {
  const [folder] = from;
  const { imports, types = [], packages } = law[folder];
  const to = placeInSource(file);
  if (!to) {
    const isHostReadingManifest = !packages && path.relative(root, file) === 'package.json';
    return isHostReadingManifest ? null : { messageId: 'outside', data: { folder } };
  }
  if (to[0] === folder) return folder === 'rules' ? judgeWithinRules(from, to) : null;
  if (doors.has(to[0]) && to.length > 1 && to.slice(1).join('/') !== 'index') {
    return { messageId: 'door', data: { target: to[0] } };
  }
  if (imports.includes(to[0])) return null;
  if (!types.includes(to[0])) {
    const allowed = imports.map((name) => `src/${name}`).join(', ') || 'nothing of ours';
    return { messageId: 'folder', data: { folder, target: to[0], allowed } };
  }
  return isType ? null : { messageId: 'typesOnly', data: { folder, target: to[0] } };
}

function judgePackage(folder, specifier) {
  const name = packageName(specifier);
  const { packages } = law[folder];
  return !packages || packages.includes(name) ? null : { messageId: 'package', data: { folder, name } };
}

export const importLaw = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports between the folders of src/ go one way only.' },
    schema: [],
    messages: {
      folder: 'src/{{folder}} may not import src/{{target}}; it may import {{allowed}}.',
      typesOnly: 'src/{{folder}} may import src/{{target}} for its types alone: write `import type`.',
      door: 'src/{{target}} is imported by its door alone: what you need is exported by src/{{target}}/index.ts, or asks to be.',
      otherRule: 'No rule knows another: take `{{name}}` out, or move what is shared to src/rules/support/.',
      package: 'src/{{folder}} may not import the package {{name}}.',
      outside: 'src/{{folder}} may not import from outside src/.',
      unlisted: 'src/{{folder}} has no place in the import law: add it to lint/import-law.js first.',
    },
  },
  create(context) {
    const from = placeInSource(context.filename);
    if (!from || from.length < 2) return {};
    const [folder] = from;
    if (!law[folder]) {
      return { Program: (node) => context.report({ node, messageId: 'unlisted', data: { folder } }) };
    }
    const check = (source, isType) => {
      if (typeof source?.value !== 'string') return;
      const specifier = source.value;
      const complaint = specifier.startsWith('.')
        ? judgeRelative(from, path.resolve(path.dirname(context.filename), specifier), isType)
        : judgePackage(folder, specifier);
      if (complaint) context.report({ node: source, ...complaint });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node.expression, node.parent.importKind === 'type'),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0], false),
    };
  },
};
