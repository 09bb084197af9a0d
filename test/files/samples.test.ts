import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { buildSamples } from '../../scripts/samples/build';
import { shenzhenForm } from '../../scripts/samples/corpus';
import { typedValue } from '../../scripts/samples/typed-value';
import { readWorkbook, type ReadSheet } from '../../src/files';
import { readOnlySheet, valuesOf } from './support/workbooks';

const samples = buildSamples();
const FORMS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(shenzhenForm);

function sheetsOf(name: string): readonly ReadSheet[] {
  const result = readWorkbook(samples.get(name) ?? new Uint8Array(), name);
  return result.ok ? result.sheets : [];
}

describe('the samples', () => {
  it.each([...samples.keys()])('%s is what scripts/make-samples.ts writes', (name) => {
    const committed = readFileSync(`samples/${name}`);
    expect(unzipSync(committed)).toEqual(unzipSync(samples.get(name) ?? new Uint8Array()));
  });

  it('come out the same, byte for byte, each time', () => {
    expect(buildSamples()).toEqual(samples);
  });
});

describe('as-pasted.xlsx', () => {
  it('holds the nine forms cell for cell as text', () => {
    const texts = FORMS.map(({ grid }) => grid.map((row) => Array.from({ length: 9 }, (_, c) => row[c] || null)));
    expect(sheetsOf('as-pasted.xlsx').map(valuesOf)).toEqual(texts);
  });

  it('names each sheet after its project', () => {
    expect(sheetsOf('as-pasted.xlsx').map(({ name }) => name)).toEqual(
      FORMS.map(({ expect: { header } }) => header.projectName),
    );
  });
});

describe('stacked.xlsx', () => {
  it('holds forms 1, 6 and 9 below each other from C7', () => {
    const { grid } = readOnlySheet(samples.get('stacked.xlsx') ?? new Uint8Array());
    expect([grid.top, grid.left]).toEqual([6, 2]);
    const projects = grid.rows.flatMap((row) => (row[0]?.value === '项目名称' ? [row[1]?.value] : []));
    expect(projects).toEqual([1, 6, 9].map((n) => shenzhenForm(n).expect.header.projectName));
  });
});

describe('tidy.xlsx', () => {
  it('has every indicator in its columns as a careful reader reads it', () => {
    sheetsOf('tidy.xlsx').forEach((sheet, i) => {
      let level1: unknown = null;
      for (const label of FORMS[i]?.expect.indicators ?? []) {
        const row = sheet.grid.rows[label.row]?.map((cell) => cell?.value ?? null) ?? [];
        level1 = row[1] ?? level1;
        const text = (value: string | null): unknown => typedValue(value ?? '').value;
        expect([level1, ...row.slice(3)]).toEqual([
          label.level1,
          label.name,
          text(label.target),
          text(label.actual),
          label.points,
          label.score,
          label.reason,
        ]);
      }
    });
  });

  it('has real percentages and amounts with the formats staff give them', () => {
    const rows = sheetsOf('tidy.xlsx')[0]?.grid.rows;
    expect(rows?.[4]?.[2]).toEqual({ value: 3400000, format: '#,##0.00' });
    expect(rows?.[4]?.[6]).toEqual({ value: 0.99, format: '0.00' });
    expect(rows?.[15]?.[4]).toEqual({ value: 0.95, format: '0%' });
  });

  it('leaves nothing but text in the cells that are no number', () => {
    expect(typedValue('≥400个')).toEqual({ value: '≥400个' });
    expect(typedValue('—')).toEqual({ value: '—' });
  });

  it('writes percentages as the float nearest to them', () => {
    expect(typedValue('3.47%')).toEqual({ value: 0.0347, format: '0.00%' });
  });
});
