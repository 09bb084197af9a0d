import { read, toA1 } from '../../../src/form';
import type { EvaluationForm } from '../../../src/form';
import { emptyAnswer, formCell, headerCells, yearsNamed } from '../../../src/rules/support/header';
import { formGrid, type FormParts } from '../../support/form-grid';

function formOf(parts: FormParts): EvaluationForm {
  const form = read(formGrid(parts).grid).forms[0];
  if (!form) throw new Error('no form');
  return form;
}

describe('emptyAnswer', () => {
  it('points below the project name where the labels are merged over two columns', () => {
    const form = formOf({ projectName: '', department: '', cells: { C3: { value: '基层财务人员培训' } } });
    expect(emptyAnswer(form, form.header.department)[0]?.cells.map(toA1)).toEqual(['C4', 'A4']);
  });

  it('stays beside a label that stands in another column than the project name’s', () => {
    const form = formOf({ unit: '', projectName: '', cells: { C3: { value: '基层财务人员培训' } } });
    expect(emptyAnswer(form, form.header.unit)[0]?.cells.map(toA1)).toEqual(['F4', 'E4']);
  });

  it('stays beside the label where the project has no name either', () => {
    const form = formOf({ department: '', projectName: '' });
    expect(emptyAnswer(form, form.header.department)[0]?.cells.map(toA1)).toEqual(['B4', 'A4']);
  });
});

describe('formCell', () => {
  it('is the title', () => expect(formCell(formOf({})).map(toA1)).toEqual(['A1']));
  it('is the first cell where there is no title', () => {
    expect(formCell(formOf({ title: null, year: null })).map(toA1)).toEqual(['A1']);
  });
  it('is none where the form has no cells', () => {
    expect(formCell({ ...formOf({ title: null }), cells: [] })).toEqual([]);
  });
});

describe('headerCells', () => {
  it('are the cells above the funds', () => {
    expect(
      headerCells(formOf({}))
        .map((cell) => cell.address.row)
        .at(-1),
    ).toBe(3);
  });
  it('are the cells above the goals where there are no funds', () => {
    expect(
      headerCells(formOf({ funds: null }))
        .map((cell) => cell.address.row)
        .at(-1),
    ).toBe(3);
  });
});

describe('yearsNamed', () => {
  it.each([
    ['2020年农业保险', [2020], [], []],
    ['邯财政法[2019]14号2020年中央政法转移支付', [2020], [], [2019]],
    ['粤财农〔2021〕第5号文', [], [], [2021]],
    ['（2021）36号文件资金', [], [], [2021]],
    ['2019-2021年高标准农田', [2021], [[2019, 2021]], []],
    ['2019年至2021年高标准农田', [2019, 2021], [[2019, 2021]], []],
    ['2021—2022学年助学金', [], [[2021, 2022]], []],
    ['２０２０ 年扶贫', [2020], [], []],
    ['51000021R000000019951-工资性支出', [], [], []],
    ['建设120191年', [], [], []],
  ])('%s', (text, years, spans, fileYears) => expect(yearsNamed(text)).toEqual({ years, spans, fileYears }));
});
