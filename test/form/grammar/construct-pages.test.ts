import { readFileSync } from 'node:fs';
import { read } from '../../../src/form/search/read';
import type { EvaluationForm } from '../../../src/form/model/form';
import { CONSTRUCTS, without } from '../../corpus/without';
import { sheet } from '../support/sheets';

const PAGES = new URL('../../../docs/layouts/', import.meta.url);
const exampleOf = (id: string): string =>
  /```text\n(.*?)\n```/su.exec(readFileSync(new URL(`${id}.md`, PAGES), 'utf8'))?.[1] ?? '';

/** What is read, but for the cells themselves. */
const told = (forms: readonly EvaluationForm[]): unknown => forms.map(({ cells: _cells, ...form }) => form);

describe('the page of each construct', () => {
  it('is one a construct', () => expect(new Set(CONSTRUCTS.map(({ id }) => id)).size).toBe(CONSTRUCTS.length));
  it.each(CONSTRUCTS.map(({ id }) => [id]))('%s has an example that only it reads', (id) => {
    const grid = sheet(exampleOf(id));
    const { forms } = read(grid);
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.map(({ doubts }) => doubts)).toEqual(forms.map(() => []));
    expect(told(read(grid, [], without(id)).forms)).not.toEqual(told(forms));
  });
});
