import { settingsFrom } from '../../src/report/traces';
import type { SheetMark } from '../../src/files';
import { fromA1 } from '../../src/workbook';
import { NAME, packageOf, part, saved, SHEET, worksheet } from '../files/support/saving';
import { excelFixture } from './excel-fixture';

const fixture = excelFixture();
const bytes = packageOf(worksheet('<sheetData/>'));
const cells = (...references: string[]) => references.map((reference) => fromA1(reference)!);
const SETTINGS = JSON.stringify({ language: 'zh-CN', ignored: ['a"<&>'] });
const WANTED = [
  { severity: 'error', cells: cells('A1', 'A2', 'B1', 'B2', 'D7') },
  { severity: 'warning', cells: cells('C3') },
  { severity: 'info', cells: cells('C4', 'C5') },
] as const;

test.each(['fill', 'font'] as const)(
  'marks (%s) and settings that the port leaves are those of a copy',
  async (style) => {
    const { port, host } = await fixture.open([{ name: NAME }]);
    const listed = await port.listSheets();
    const sheetId = listed.ok ? listed.value[0]!.id : '';
    expect(
      await port.mark(
        [sheetId],
        WANTED.map((mark) => ({ sheetId, ...mark })),
        style,
      ),
    ).toMatchObject({ ok: true });
    expect(await port.saveSettings(SETTINGS)).toMatchObject({ ok: true });
    const { sheets, settings } = host.snapshot();
    const formats = sheets[0]!.conditionalFormats;
    const left = formats.map(({ formula, rects }): SheetMark => ({
      sheet: NAME,
      severity: /PE-MARK:(\w+)/u.exec(formula)![1] as SheetMark['severity'],
      cells: rects.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => ({
          row: top + Math.floor(at / (right - left + 1)),
          column: left + (at % (right - left + 1)),
        })),
      ),
    }));
    const order = ['error', 'warning', 'info'];
    left.sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
    const fromHost = saved(bytes, {
      marks: { sheets: 'all', marks: left, style },
      settings: settingsFrom(new Map(settings))!,
    });
    const copy = saved(bytes, {
      marks: { sheets: 'all', marks: WANTED.map((mark) => ({ sheet: NAME, ...mark })), style },
      settings: SETTINGS,
    });
    expect(fromHost).toEqual(copy);
    // What Excel was told of the looks is what stands in the file.
    const looks = [...part(copy, 'xl/styles.xml').matchAll(/<dxf>.*?<\/dxf>/gu)].map(([dxf]) => dxf).slice(-3);
    for (const { formula, fill, font, borders } of formats) {
      const at = order.findIndex((severity) => formula.includes(severity));
      const colours = [fill, font.color ?? null, borders.left?.color ?? null];
      for (const colour of colours) if (colour) expect(looks[at]).toContain(`FF${colour.slice(1).toUpperCase()}`);
      expect(looks[at]!.includes('<b/>')).toBe(font.bold === true);
      expect(looks[at]!.includes('<i/>')).toBe(font.italic === true);
      expect(looks[at]!.includes('<u/>')).toBe(font.underline === 'Single');
      expect(looks[at]!.includes('<u val="double"/>')).toBe(font.underline === 'Double');
      expect(looks[at]!.includes('<fill>')).toBe(fill !== null);
      expect(looks[at]!.includes('<border>')).toBe(Object.keys(borders).length > 0);
    }
    expect(part(copy, SHEET)).toContain(formats[0]!.formula.slice(1).replace('>', '&gt;'));
  },
);
