/**
 * Which combinations of keys the add-in may take. Microsoft's guidance for add-ins: Ctrl+Shift+Alt and one more key,
 * which Excel and browsers leave alone. On a Mac, Command stands in the place of Ctrl, because Control+Option is the
 * modifier of VoiceOver.
 */
const modifierNames = ['CTRL', 'COMMAND', 'ALT', 'SHIFT'];

/** Letters and digits; the few signs Office also takes lie on other keys on other keyboards. */
const plainKey = /^[A-Z0-9]$/;

/** Macs log their user out at Command+Option+Shift+Q without asking. */
const dangerous = ['COMMAND+ALT+SHIFT+Q'];

/** What is wrong with a combination, or undefined. */
export function keyProblem(keys: string): string | undefined {
  const parts = keys.toUpperCase().split('+');
  const key = parts.pop() ?? '';
  const modifiers = [...new Set(parts)];
  if (modifiers.length !== parts.length || modifiers.some((each) => !modifierNames.includes(each))) {
    return 'the modifiers are Ctrl or Command, Alt and Shift, each once';
  }
  if (!plainKey.test(key)) return 'one letter or digit follows the modifiers';
  const main = modifiers.filter((each) => each === 'CTRL' || each === 'COMMAND');
  if (main.length !== 1 || !modifiers.includes('ALT') || !modifiers.includes('SHIFT')) {
    return 'only Ctrl+Alt+Shift (Command+Alt+Shift on a Mac) is free of keys that Excel or browsers use';
  }
  const canonical = [...main, 'ALT', 'SHIFT', key].join('+');
  return dangerous.includes(canonical) ? 'this logs out the user of a Mac' : undefined;
}
