import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { defineProfile, profileById } from '../../src/audit';
import {
  changesSince,
  findingsCsv,
  findingsNdjson,
  joinReports,
  judgeFile,
  lettersOf,
  missingFrom,
  pageOf,
  reviewOf,
  summaryOf,
  tablesOf,
  type FindingRecord,
  type Review,
  type ReviewedForm,
} from '../../src/batch';
import { readWorkbook, writeTables } from '../../src/files';
import { letterFile } from '../../src/batch/letter-file';

const options = { profile: 'auto' } as const;
const FORMULA = '=HYPERLINK("http://x","y")';

function reviewOfSample(name: string): Review {
  const result = readWorkbook(readFileSync(`samples/${name}`), name);
  return reviewOf(joinReports([judgeFile(`甲局/${name}`, result, options)], options), 'zh-CN');
}

const review = reviewOfSample('as-pasted.xlsx');
const [first] = review.forms;
if (!first) throw new Error('the sample holds forms');
/** The same form as a unit would hand it in that means no good. */
const hostile: Review = {
  ...review,
  forms: [{ ...first, verdict: 'return', project: FORMULA, unit: '../__proto__', sheet: '<script>alert(1)</script>' }],
};

describe('the review', () => {
  it('has a row for each form, with the numbers as numbers', () => {
    expect(review.forms).toHaveLength(9);
    expect(review.forms[1]).toMatchObject({
      ...{ folder: '甲局', file: 'as-pasted.xlsx', sheet: '中国（深圳）国际金融博览会' },
      ...{ printed: 93.83, recomputed: 95.55, open: 0, difference: -1.72, grade: '优', verdict: 'return' },
    });
  });

  it('sends back what has an error, lets pass what has neither error nor warning', () => {
    for (const { verdict, errors, warnings } of review.forms) {
      if (errors > 0) expect(verdict).toBe('return');
      else expect(verdict === 'pass').toBe(warnings === 0);
    }
  });
});

describe('a form that was handed in twice', () => {
  const result = readWorkbook(readFileSync('samples/as-pasted.xlsx'), 'as-pasted.xlsx');
  const reports = ['甲局', '乙局'].map((unit) => judgeFile(`${unit}/as-pasted.xlsx`, result, options));

  it.each([
    ['zh-CN', '另见：乙局/as-pasted.xlsx › '],
    ['en-US', ' See also: 乙局/as-pasted.xlsx › '],
  ] as const)('is told in the letter with where the other lies (%s)', (language, words) => {
    const [one, ...rest] = reviewOf(joinReports(reports, options), language).forms;
    if (!one) throw new Error('the sample holds forms');
    const twice = one.findings.find(({ code }) => code === 'PE804');
    expect(twice?.help).toContain(words);
    const [letter] = lettersOf({ ...review, forms: [{ ...one, verdict: 'return' }, ...rest] }, language);
    expect(letter?.paragraphs.some(({ text }) => text.includes(`${twice?.inLetter?.help}`))).toBe(true);
  });

  it.each([
    [{ return: ['error', 'warning'] }, 'return'],
    [{ return: [], check: [] }, 'pass'],
  ] as const)('becomes what the profile says of such a finding: %j', (verdict, becomes) => {
    const profile = defineProfile({ id: 'own', verdict }, profileById('national-2020'));
    const judged = ['甲局', '乙局'].map((unit) => judgeFile(`${unit}/as-pasted.xlsx`, result, { profile }));
    const { forms } = reviewOf(joinReports(judged, { profile }), 'zh-CN');
    const twice = forms.filter(({ findings }) =>
      findings.some(({ code, severity }) => code === 'PE804' && severity === 'warning'),
    );
    expect(twice.length).toBeGreaterThan(0);
    expect([...new Set(twice.map((form) => form.verdict))]).toEqual([becomes]);
  });
});

describe('汇总.xlsx', () => {
  const tables = tablesOf(review, { language: 'zh-CN', missing: ['乙局'] });
  const bytes = writeTables(tables);

  it('is read back with the same tables', () => {
    const workbook = XLSX.read(bytes, { type: 'array' });
    expect(workbook.SheetNames).toEqual(['汇总', '全部问题', '按单位', '按规则', '未能读取', '重复报送', '未报送']);
    const [sheet] = workbook.SheetNames.map((name) => workbook.Sheets[name] ?? {});
    const rows: unknown[][] = XLSX.utils.sheet_to_json(sheet ?? {}, { header: 1 });
    expect(rows).toHaveLength(10);
    expect(rows[2]?.slice(7, 11)).toEqual([93.83, 95.55, 0, -1.72]);
  });

  it('keeps its head in view, filters, and prints on A4 across', () => {
    const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:Q10"/>');
    expect(sheet).toContain('paperSize="9" orientation="landscape"');
  });

  it('is the same bytes each time', () => {
    // Compared as buffers: the two arrays may come from different realms.
    expect(Buffer.compare(Buffer.from(writeTables(tables)), Buffer.from(bytes))).toBe(0);
  });

  it('holds no formula, whatever a form is called', () => {
    const workbook = XLSX.read(writeTables(tablesOf(hostile, { language: 'zh-CN' })), { type: 'array' });
    const cell = workbook.Sheets['汇总']?.['D2'] as XLSX.CellObject;
    expect([cell.t, cell.v, cell.f]).toEqual(['s', FORMULA, undefined]);
  });

  it('quotes what begins like a formula, so that it stays a text when somebody edits its cell', () => {
    const parts = unzipSync(writeTables(tablesOf(hostile, { language: 'zh-CN' })));
    const [sheet, styles] = ['worksheets/sheet1', 'styles'].map((name) =>
      Buffer.from(parts[`xl/${name}.xml`] ?? []).toString(),
    );
    const isQuoted = (cell: string): boolean => {
      const [, style] = new RegExp(`r="${cell}" s="(\\d+)"`, 'u').exec(sheet ?? '') ?? [];
      const looks = /<cellXfs.*<\/cellXfs>/su.exec(styles ?? '')?.[0].match(/<xf[ /][^>]*>/gu) ?? [];
      return looks[Number(style)]?.includes('quotePrefix="1"') ?? false;
    };
    expect(['C2', 'D2'].map(isQuoted)).toEqual([false, true]);
  });

  it('names each file without a form once, with its sheets, and what was not opened', () => {
    const without = ['通讯录', '说明'].map((sheet) => ({
      ...{ file: '甲局/名单.xlsx', sheet, code: 'no-form', what: '没有找到。', todo: '核对。' },
    }));
    const skipped = [{ file: '甲局/扫描.pdf', sheet: null, code: 'not-opened', what: '没有检查。', todo: '另存。' }];
    const named = tablesOf({ ...review, without, skipped }, { language: 'zh-CN' }).slice(6);
    expect(named.map(({ name, rows }) => [name, rows])).toEqual([
      ['没有自评表', [['甲局/名单.xlsx', '通讯录\n说明', '没有找到。', '核对。']]],
      ['其他说明', [['甲局/扫描.pdf', null, '没有检查。', '另存。']]],
    ]);
    expect(summaryOf({ ...review, without }, 'zh-CN')).toContain('0 处未能读取，1 个文件中没有找到自评表。');
  });

  it('counts the same project of two departments that name no unit as two forms', () => {
    const of = (department: string): ReviewedForm => ({ ...first, unit: '', department });
    const twiceOf = (...forms: ReviewedForm[]): unknown[] =>
      tablesOf({ ...review, forms }, { language: 'zh-CN' })[5]?.rows.map(([, unit]) => unit) ?? [];
    expect(twiceOf(of('市教育局'), of('市水利局'))).toEqual([]);
    expect(twiceOf(of('市教育局'), of('市教育局'))).toEqual(['市教育局']);
  });

  it('names the forms handed in twice, whatever spaces their names have', () => {
    const spaced = { ...first, sheet: '副本', project: ` ${first.project} ` };
    const twice = tablesOf({ ...review, forms: [first, spaced] }, { language: 'zh-CN' })[5];
    expect(twice?.rows).toHaveLength(1);
    expect(twice?.rows[0]?.[2]).toContain('› 副本');
  });
});

describe('报告.html', () => {
  it('asks for nothing outside itself', () => {
    const page = pageOf(review, tablesOf(review, { language: 'zh-CN' }), 'zh-CN');
    expect(page).not.toMatch(/https?:|<link|src=|@import|url\(/u);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('中国（深圳）国际金融博览会');
  });

  it('shows what a form says as text', () => {
    const page = pageOf(hostile, tablesOf(hostile, { language: 'zh-CN' }), 'zh-CN');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });

  it('shows nothing that steers a terminal or turns the direction of writing, and neither do letters and tables', () => {
    const [form] = hostile.forms;
    const steered = { ...hostile, forms: [{ ...form!, project: '\u001b[31m红\u202e字\ufeff', unit: '\u200f局' }] };
    const texts = lettersOf(steered, 'zh-CN').flatMap(({ unit, paragraphs }) => [
      unit,
      ...paragraphs.map(({ text }) => text),
    ]);
    const tables = tablesOf(steered, { language: 'zh-CN' });
    for (const text of [pageOf(steered, tables, 'zh-CN'), texts.join('\n'), tables[0]!.rows.join('\n')]) {
      expect(text).toContain('[31m红字');
      expect([...'\u001b\u200f\u202e\ufeff'].filter((character) => text.includes(character))).toEqual([]);
    }
  });
});

describe('the letters', () => {
  it('hold the forms that go back, errors and warnings alone', () => {
    const paragraphs = lettersOf(review, 'zh-CN').flatMap((letter) => letter.paragraphs);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const heads = paragraphs.filter(({ role }) => role === 'form').map((paragraph) => paragraph.text);
    for (const { verdict, project, findings } of review.forms) {
      // Another form's sheet may be told as a place where the same stands.
      expect(heads.some((head) => head.includes(project))).toBe(verdict === 'return');
      if (verdict !== 'return') continue;
      for (const { severity, message } of findings) if (severity !== 'info') expect(text).toContain(message);
    }
    expect(text).not.toContain('{{');
  });

  it('have file names that lead nowhere else, each once', () => {
    const twice = {
      ...hostile,
      forms: ['../__proto__', '..\\__proto__', 'a/b', ''].flatMap((unit) =>
        hostile.forms.map((form) => ({ ...form, unit })),
      ),
    };
    const names = lettersOf(twice, 'zh-CN').map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^./\\][^/\\]*$/u);
  });

  it('go to the department where a form names no unit, and leave out what stands behind a name', () => {
    const [form] = hostile.forms;
    const of = (unit: string, department: string) => ({ ...form!, unit, department });
    const forms = [of('[155]市图书馆/', '市文旅局'), of('', '市文旅局'), of('市图书馆', ''), of(' ', '/')];
    const letters = lettersOf({ ...hostile, forms }, 'zh-CN');
    expect(letters.map(({ unit, paragraphs }) => [unit, paragraphs[1]?.text])).toEqual([
      ['市图书馆', '市图书馆：'],
      ['市文旅局', '市文旅局：'],
      ['（未填单位）', '（未填单位）：'],
    ]);
    expect(letters[0]?.paragraphs[2]?.text).toContain('有 2 张');
  });

  it('tell files of one name apart by their folders', () => {
    const [form] = hostile.forms;
    const of = (folder: string, file: string) => ({ ...form!, folder, file, sheet: '自评表' });
    const forms = [of('一', 'a.xlsx'), of('二', 'a.xlsx'), of('二', 'b.xlsx')];
    const [letter] = lettersOf({ ...hostile, forms }, 'zh-CN');
    const named = letter?.paragraphs.flatMap(({ role, text }) =>
      role === 'form' ? [/（(.*)，工作表/u.exec(text)?.[1]] : [],
    );
    expect(named).toEqual(['一/a.xlsx', '二/a.xlsx', 'b.xlsx']);
  });

  it.each([
    ['CON', '_CON'],
    ['nul.docx', '_nul.docx'],
    ['Com1 . 二处', '_Com1 . 二处'],
    ['LPT²', '_LPT²'],
    ['CONTROL', 'CONTROL'],
    ['市教育局 . ', '市教育局'],
    ['.. 市教育局\t', '市教育局'],
    ['市教育局：“a/b”|c?', '市教育局：“a b” c'],
    [`${'局'.repeat(49)} 二处`, '局'.repeat(49)],
    ['𠮷'.repeat(90), '𠮷'.repeat(50)],
    ['\ud842', '_'],
  ])('of %s have a name that Windows takes', (unit, wanted) => {
    const own = { ...hostile, forms: hostile.forms.map((form) => ({ ...form, unit })) };
    const [letter] = lettersOf(own, 'zh-CN');
    expect(letter?.fileName).toBe(wanted);
    expect(Buffer.byteLength(`${wanted}（第99稿） 99.docx`)).toBeLessThan(256);
  });

  it('are .docx that hold their text', async () => {
    const [letter] = lettersOf(hostile, 'zh-CN');
    if (!letter) throw new Error('a letter');
    const parts = unzipSync(await letterFile(letter));
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString();
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => paragraph.replace(/<[^>]+>/gu, ''));
    expect(paragraphs).toHaveLength(letter.paragraphs.length);
    expect(paragraphs[0]).toBe('关于退回修改项目支出绩效自评表的意见');
  });
});

describe('the findings', () => {
  const all = review.forms.flatMap(({ findings }) => findings);

  it('are one a line', () => {
    const lines = findingsNdjson(review).trimEnd().split('\n');
    const records = all.map(({ inLetter: _, ...record }) => record);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records);
  });

  it('hold no field in CSV that a spreadsheet takes for a formula', () => {
    const [one] = all;
    const hidden = ['-1+1', '＝1+1', '＠a', '\n=1', '\t=1'];
    const shown = ['-1+1', '＝1+1', '＠a', ' =1', ' =1'];
    const findings = hidden.map((unit) => ({ ...one!, project: FORMULA, unit }));
    const forms = [{ ...first, findings }];
    for (const unit of shown) expect(findingsCsv({ ...review, forms })).toContain(`"'${unit}"`);
    const [, line = ''] = findingsCsv({ ...review, forms }).split('\r\n');
    expect(line).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(line).toContain(`"'-1+1"`);
  });

  it('send nothing to a terminal that steers it', () => {
    const [one] = all;
    const named = { ...one!, file: '甲\u001b[2J\u202excod.xlsx', unit: '乙\u2066局\u0085' };
    const forms = [{ ...first, findings: [named] }];
    expect(findingsCsv({ ...review, forms })).toContain('"甲\\u001b[2J\\u202excod.xlsx"');
    expect(findingsCsv({ ...review, forms })).toContain('"乙\\u2066局 "');
    const line = findingsNdjson({ ...review, forms });
    expect(line).toContain('甲\\u001b[2J\\u202excod.xlsx');
    expect(line).toContain('乙\\u2066局\\u0085');
    // It says the same to a program, and a later run finds it again.
    expect(JSON.parse(line)).toMatchObject({ file: named.file, unit: named.unit });
  });

  it('of an earlier run are mended, new or still open', () => {
    const earlier: FindingRecord[] = all.slice(1).map((one) => one);
    const gone = { ...all[0], message: 'mended since' } as FindingRecord;
    const { mended, fresh } = changesSince([...earlier, gone], review.forms);
    expect({ mended, fresh }).toEqual({ mended: 1, fresh: 1 });
  });

  it('are compared by where the files lie below what was asked for, and nothing is mended in files that are not there', () => {
    const moved = review.forms.map((form) => ({
      ...form,
      folder: '重报/甲局',
      findings: form.findings.map((one) => ({ ...one, file: `重报/${one.file}` })),
    }));
    const other = { ...all[0], file: '乙局/b.xlsx' } as FindingRecord;
    const same = changesSince([...all, other], moved);
    expect(same).toEqual({ ...changesSince(all, review.forms), elsewhere: 1 });
    expect(same.mended).toBe(0);
    const { mended, open, elsewhere } = changesSince([other], moved);
    expect({ mended, open, elsewhere }).toEqual({ mended: 0, open: 0, elsewhere: 1 });
  });
});

test('the roster names who handed nothing in, spaces aside', () => {
  expect(missingFrom([first.department, ' 乙 局', '乙局 ', ''], review)).toEqual(['乙局']);
});

test('nor has who is named by a code, by a folder, or by a file, also one that cannot be read', () => {
  const failure = { file: '报送/丙局/坏.xlsx', sheet: null, code: 'truncated', what: '', todo: '' };
  const forms = [{ ...first, folder: '报送\\乙局', file: '丁局.xlsx', unit: '[155]县民政局' }];
  const without = [{ ...failure, file: '戊局/名单.xlsx', code: 'no-form' }];
  const roster = ['乙局', '丙局', '丁局', '县民政局', '戊局'];
  expect(missingFrom(roster, { ...review, forms, failures: [failure], without })).toEqual(['戊局']);
});

test.each(['01-乙局', '3.乙局', '（2）乙局', '2、 乙局', '十二、乙局', '[155]乙局', '007 乙局', '1) 乙局'])(
  'nor has who is named by a folder or a file in an order: %s',
  (name) => {
    const at = (place: object): readonly string[] =>
      missingFrom(['乙局'], { ...review, forms: [{ ...first, ...place }], failures: [] });
    expect([at({ folder: `报送/${name}` }), at({ file: `${name}.xlsx` })]).toEqual([[], []]);
  },
);

test('nor has who is named among other words by a file that names nobody itself', () => {
  const nobody = { unit: '', department: '' };
  const forms = [
    { ...first, ...nobody, folder: '丁局汇总', file: '2023年县民政局、乙局自评表.xlsx' },
    { ...first, folder: '', file: '戊局自评表.xlsx' },
  ];
  const broken = { file: '丙局自评表.xls', sheet: null, code: 'truncated', what: '', todo: '' };
  const roster = ['乙局', '丙局', '丁局', '戊局', '民政局', '县民政局'];
  expect(missingFrom(roster, { ...review, forms, failures: [broken] })).toEqual(['丁局', '戊局', '民政局']);
});

test('what merely begins with figures, or holds the name, is another', () => {
  const forms = [{ ...first, folder: '2023年乙局/乙局下属中心', file: '120急救中心.xlsx' }];
  expect(missingFrom(['乙局', '急救中心', '120急救中心'], { ...review, forms, failures: [] })).toEqual([
    '乙局',
    '急救中心',
  ]);
});
