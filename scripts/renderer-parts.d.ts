interface CharacterClass {
  toRegExp(): RegExp;
}
export function letters(): CharacterClass;
export function punctuations(): CharacterClass;
export function all(): CharacterClass;
export function franc(): string;
export function parse(): never;
