import { read, toA1 } from '../../../../src/form';
import { createContext } from '../../../../src/rules/context';
import type { Figure, Verdict } from '../../../../src/rules/support/verdicts';
import { formatDecimal, profileById, type Profile } from '../../../../src/scoring';
import { formGrid, type FormParts } from '../../../support/form-grid';

const tell = ({ field, state, why, cause, expected }: Verdict): string => {
  const said = [toA1(field.address), state, why ?? cause].filter((word) => word !== null).join(' ');
  return expected ? `${said} → ${formatDecimal(expected)}` : said;
};

/** The verdicts of a form on one kind of figure, a line each: `H13 wrong not-its-share → 8`. */
export function told(what: Figure, parts: FormParts, change: Partial<Profile> = {}): string[] {
  const [form] = read(formGrid(parts).grid).forms;
  if (!form) throw new Error('no form');
  const { verdicts } = createContext(form, { ...profileById('national-2020'), ...change });
  return verdicts.filter((verdict) => verdict.what === what).map(tell);
}
