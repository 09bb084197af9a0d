import { auditOf, judge, read, type FormAudit, type Grid } from '../../src/audit';
import { readCases, gridOf as gridOfCase } from '../cases/judged-case';
import { contradictionsIn } from './consistency/contradictions';
import { contradictionsOfPreviews } from './consistency/previews';
import { check } from '../../src/functions/check';
import { recompute } from '../../src/functions/recompute';
import { gridOf, readLabels } from './labels';
import { vary } from './vary/vary';
import { withOtherNumbers } from './consistency/other-numbers';
import { randomOf } from './vary/random';
import { placesOf, sheetGrid } from './vary/sheet';

const SEED = Number(process.env['PE_SEED'] ?? 1);
const IS_DEEP = process.env['PE_DEEP'] === '1';
const PER_FORM = IS_DEEP ? 40 : 1;
/** Previews judge a form anew for each fix, and layouts are varied by the tests of the reader: here a sample is enough. */
const EVERY = IS_DEEP ? 1 : 5;

const auditsOf = (grid: Grid): FormAudit[] => read(grid).forms.map((form) => auditOf(judge(form, { profile: 'auto' })));
const valuesOf = (grid: Grid): unknown[][] => grid.rows.map((row) => row.map((cell) => cell?.value ?? null));
const saidOf = (id: string, grid: Grid): string[] =>
  auditsOf(grid).flatMap((audit) => contradictionsIn(audit).map((line) => `${id}: ${line}`));

/** Of every judged case test/cases asks the same. */
describe('rules, explanation, recomputed total, functions and fixes say the same', () => {
  it('of every labelled form', () => {
    expect(readLabels().flatMap((label) => saidOf(label.id, gridOf(label)))).toEqual([]);
  });
  it.each(
    readLabels()
      .filter((_label, index) => index % 12 === 0)
      .map((label) => [label.id, label] as const),
  )('of %s, asked by PE.CHECK and PE.RECOMPUTE', (_id, label) => {
    const grid = gridOf(label);
    const [audit, ...more] = auditsOf(grid);
    const rows = check(valuesOf(grid));
    const findings = [audit, ...more].flatMap((one) => one?.findings ?? []);
    expect(Array.isArray(rows) && rows.flatMap((row) => ('finding' in row ? [row.finding] : []))).toEqual(findings);
    const total = recompute(valuesOf(grid));
    const score = more.length === 0 ? (audit?.recomputed.score ?? null) : null;
    expect(typeof total === 'number' ? total : null).toBe(score && Number(score.toString()));
  });
  it('of what previews of fixes and formulas show, on every labelled form and judged case', () => {
    const grids = [
      ...readLabels().map((label) => [label.id, gridOf(label)] as const),
      ...readCases().map((one) => [one.id, gridOfCase(one)] as const),
    ];
    const shown = grids.filter((_one, index) => index % EVERY === 0);
    expect(shown.flatMap(([id, grid]) => contradictionsOfPreviews(grid).map((line) => `${id}: ${line}`))).toEqual([]);
  });
  it(`of forms with other numbers (PE_SEED=${SEED}, ${PER_FORM} a form)`, () => {
    const said = readLabels().flatMap((label) =>
      Array.from({ length: PER_FORM }, (_, index) => SEED + index).flatMap((seed) =>
        saidOf(`${label.id} ${seed}`, withOtherNumbers(gridOf(label), randomOf(label.id, seed))),
      ),
    );
    expect(said).toEqual([]);
  });
  it(`of variations of the labelled forms (PE_SEED=${SEED}, ${PER_FORM} a form)`, () => {
    const said = readLabels()
      .filter((_label, index) => index % EVERY === 0)
      .flatMap((label) => {
        const places = placesOf(label);
        return Array.from({ length: PER_FORM }, (_, index) => SEED + index).flatMap((seed) =>
          saidOf(`${label.id}:${seed}`, sheetGrid(vary(places, seed).sheet)),
        );
      });
    expect(said).toEqual([]);
  });
});
