const SPACING = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
// eslint-disable-next-line no-control-regex -- the characters that steer a terminal
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text out of a file as one line for a terminal: line ends become spaces, and characters that steer a terminal or
 * turn the direction of writing are shown by their number instead of being sent to it.
 */
export const oneLine = (text: string): string =>
  text
    .replace(SPACING, ' ')
    .replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same for a page or a letter, where such characters show as boxes: they are left out, line ends stay. */
export const unsteered = (text: string): string =>
  text.replace(STEERING, (character) => (/\s/u.test(character) && character !== '\ufeff' ? character : ''));

/** JSON that a terminal can show: the same document, with such characters escaped. */
export const shownJson = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
