/** What can be wrong with the manifest or with a file it names. */
export const problemCodes = [
  'xml-broken',
  'package-cannot-read',
  'element-unknown',
  'element-order',
  'element-missing',
  'element-repeated',
  'type-unknown',
  'value-malformed',
  'resource-id-too-long',
  'resource-id-repeated',
  'resource-undefined',
  'resource-wrong-kind',
  'resource-unused',
  'control-id-repeated',
  'control-id-too-long',
  'group-too-full',
  'text-empty',
  'text-too-long',
  'url-not-https',
  'url-too-long',
  'url-elsewhere',
  'file-missing',
  'runtime-missing',
  'runtime-not-long',
  'runtime-page-differs',
  'runtime-task-pane-id',
  'requirement-missing',
  'icon-size-missing',
  'icon-size-unknown',
  'icon-not-png',
  'icon-wrong-pixels',
  'action-unknown',
  'locale-missing',
  'locale-needless',
  'namespace-translated',
  'shortcuts-broken',
  'shortcut-action-unknown',
  'shortcut-key-invalid',
  'shortcut-key-repeated',
  'shortcut-text-missing',
  'functions-broken',
  'function-not-associated',
  'function-not-described',
  'function-malformed',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** Where: the path of elements, or the file. */
  readonly where: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

export const problem = (code: ProblemCode, where: string, message: string): Problem => ({ code, where, message });
