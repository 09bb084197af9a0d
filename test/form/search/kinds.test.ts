import { read } from '../../../src/form';
import { sheetsIn } from '../support/text-sheets';

/** What a sheet says of its kind besides its title. */
const UNTOLD: ReadonlySet<string> = new Set([
  // A transfer payment for a project is one by its title alone.
  'transfer: 专项转移支付自评',
  // Without its title, a table of criteria or a recheck may be anybody's.
  'rubric: 评价指标体系',
  'evaluation: 自评复核',
]);

describe('the kinds of form', () => {
  const sheets = sheetsIn(new URL('../kinds/', import.meta.url));
  const kindOf = (name: string): string => name.replace(/^[^:]*: /u, '').split(':')[0] ?? '';

  it.each(sheets.map(({ name, grid }) => [name.replace(/^[^:]*: /u, ''), grid] as const))('%s', (name, grid) => {
    expect(read(grid).forms.map(({ kind }) => kind)).toEqual([kindOf(`: ${name}`)]);
    const untitled = read({ ...grid, rows: grid.rows.slice(1) }).forms.map(({ kind }) => kind);
    if (!UNTOLD.has(name)) expect(untitled).toEqual([kindOf(`: ${name}`)]);
  });
});
