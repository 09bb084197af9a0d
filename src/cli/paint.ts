import { styleText } from 'node:util';
import type { Paint } from '../report';

const STYLES = {
  title: 'bold',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  cell: 'green',
  faint: 'dim',
} as const;

export const plain: Paint = (_style, text) => text;

/** Colours for a terminal. */
export const coloured: Paint = (style, text) => styleText(STYLES[style], text);

/** Whether a stream wants colours: a terminal, unless NO_COLOR says otherwise. */
export function wantsColour(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return stream.isTTY === true && !environment['NO_COLOR'];
}
