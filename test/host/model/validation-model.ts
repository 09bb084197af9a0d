/** What may be entered into a cell. */
export interface ValidationModel {
  /** One property, named as the kind of rule: `list`, `wholeNumber`. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** What Excel says of a cell into which anything may be entered, and what a new rule begins with. */
export const noValidation: ValidationModel = {
  rule: {},
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
  ignoreBlanks: true,
};
