import { readFileSync } from 'node:fs';
import {
  findingsNdjson,
  joinReports,
  joinReview,
  judgeFile,
  lettersOf,
  reviewedForm,
  tablesOf,
  type Review,
  type ReviewedForm,
} from '../../src/batch';
import { readWorkbook } from '../../src/files';

const options = { profile: 'auto' } as const;
const ROOT = '/srv/绩效科/2024年报送';
const bytes = readFileSync('samples/as-pasted.xlsx');
const result = readWorkbook(bytes, 'as-pasted.xlsx');

const places = { one: `${ROOT}/甲局/表.xlsx`, other: `${ROOT}/乙局/表.xlsx` };
const run = joinReports([judgeFile(places.one, result, options), judgeFile(places.other, result, options)], options);
const forms = run.forms.map((form) => ({ ...reviewedForm(form, 'zh-CN'), verdict: 'return' as const }));
const isOfOther = ({ folder }: ReviewedForm): boolean => folder.endsWith('乙局');

/** The same forms from two units, or from one. */
const reviewWith = (unitOf: (form: ReviewedForm) => string, crossForm = run.crossForm): Review =>
  joinReview(
    forms.map((form) => ({ ...form, unit: unitOf(form) })),
    { ...run, crossForm },
    'zh-CN',
  );
const textsTo = (review: Review, unit: string): string[] =>
  lettersOf(review, 'zh-CN').flatMap((letter) =>
    letter.unit === unit ? letter.paragraphs.map(({ text }) => text) : [],
  );
const twice = (review: Review, unit: string): string | undefined =>
  textsTo(review, unit).find((text) => text.includes('出现了 2 次'));

describe('a letter to a unit', () => {
  const own = reviewWith(() => '市图书馆');
  const foreign = reviewWith((form) => (isOfOther(form) ? '市博物馆' : '市图书馆'));

  it('names files by where they lie below all that was handed in, never where that is', () => {
    const texts = textsTo(own, '市图书馆');
    expect(texts.filter((text) => text.includes('/srv'))).toEqual([]);
    expect(texts.filter((text) => text.includes('绩效科'))).toEqual([]);
    expect(texts.some((text) => text.includes('（乙局/表.xlsx，工作表'))).toBe(true);
    expect(twice(own, '市图书馆')).toMatch(/另见：乙局\/表\.xlsx › \S+ [A-Z]+\d+。$/u);
  });

  it('does not say where another unit’s form lies, but that there is one', () => {
    expect(twice(foreign, '市图书馆')).toMatch(/另见：以其他单位名称报送的 1 处。$/u);
    const texts = textsTo(foreign, '市图书馆');
    expect(texts.filter((text) => text.includes('乙局'))).toEqual([]);
    expect(texts.filter((text) => text.includes('市博物馆'))).toEqual([]);
  });

  it('does not name another unit’s projects', () => {
    const [first] = run.crossForm;
    if (!first) throw new Error('the samples are handed in twice');
    const at = forms.findIndex(isOfOther);
    const cells = [0, 1, at].map((form) => ({ form, address: { row: 10, column: 1 } }));
    const names = ['图书采购', '馆舍维修', '展厅改造'];
    const alike = { ...first, rule: 'projects-alike', message: 'goal', data: { names, count: 3 }, cells };
    const unitOf = (form: ReviewedForm): string => (isOfOther(form) ? '市博物馆' : '市图书馆');
    const review = reviewWith(unitOf, [alike]);
    const text = textsTo(review, '市图书馆').find((one) => one.includes('一字不差'));
    expect(text).toContain('3 个不同项目的预期目标一字不差：图书采购、馆舍维修、以其他单位名称报送的 1 处。');
    expect(text).not.toContain('展厅改造');
    // Whoever reviews them sees which they are.
    const [finding] = review.forms[0]?.findings.filter(({ rule }) => rule === 'projects-alike') ?? [];
    expect(finding?.message).toContain('图书采购、馆舍维修、展厅改造');
    expect(finding?.help).toContain(`${places.other} › `);
  });

  it('is one, whatever spaces stand between the characters of the unit', () => {
    const spaced = reviewWith((form) => (isOfOther(form) ? '市 图书馆 ' : '市图书馆'));
    expect(lettersOf(spaced, 'zh-CN').map(({ unit }) => unit)).toEqual(['市图书馆']);
    const units = tablesOf(spaced, { language: 'zh-CN' })[2];
    expect(units?.rows.map(([unit, count]) => [unit, count])).toEqual([['市图书馆', forms.length]]);
  });
});

test('what a letter says is no part of the findings that a later run is compared with', () => {
  expect(findingsNdjson(reviewWith(() => '市图书馆'))).not.toContain('inLetter');
});
