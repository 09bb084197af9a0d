import { PROFILE_IDS } from '../../../src/audit';
import { call, isCellFailure, present, type FunctionId, type ShownValue } from '../../../src/functions';

/** What a test expects: a value, rows of a spill, or an error with its reason: `#N/A 实际完成值为空`. */
export type Expected = ShownValue | readonly (readonly ShownValue[])[];

const ERROR_NAMES = { 'not-available': '#N/A', 'invalid-value': '#VALUE!' } as const;

const shownCell = (value: ShownValue): ShownValue =>
  isCellFailure(value) ? `${ERROR_NAMES[value.failure]} ${value.message}` : value;

/** What a function shows in Chinese. */
export function result(id: FunctionId, given: readonly unknown[]): Expected {
  const shown = present(call(id, given), 'zh-CN');
  return Array.isArray(shown)
    ? shown.map((row: readonly ShownValue[]) => row.map(shownCell))
    : shownCell(shown as ShownValue);
}

/** Every shape in which a host may pass what stands in a cell, or what is left out. */
export const SHAPES = {
  'a number': 20,
  zero: 0,
  'a number as text': '20',
  'form text': '≥20个',
  'a dash': '—',
  无: '无',
  words: '有效',
  'a name that every object has': 'constructor',
  'another such name': '__proto__',
  'a date': 44561,
  'a date as text': '2021年12月31日',
  TRUE: true,
  'a blank as null': null,
  'an empty text': '',
  'left out': undefined,
  'an error': { code: '#DIV/0!' },
  'a range of one cell': [[20]],
  'a range of two cells': [[20], [30]],
} as const;
type Shape = keyof typeof SHAPES;

type Refusals = Readonly<Partial<Record<Shape, string>>>;
const blank = (text: string): Refusals => ({ 'a blank as null': text, 'an empty text': text, 'left out': text });
/** Texts that a record would find in itself without having been given them. */
const names = (refusal: (text: string) => string): Refusals => ({
  'a name that every object has': refusal('constructor'),
  'another such name': refusal('__proto__'),
});

/** What every argument of a kind refuses, whatever the function: by its Chinese name. */
const KINDS = {
  measure: (name: string): Refusals => ({
    'a dash': `#N/A ${name}填的是“—”，没有可以计算的数，请填数字`,
    无: `#N/A ${name}填的是“无”，没有可以计算的数，请填数字`,
    words: '#N/A 无法计算：指标值是数字，而实际完成值不是一个数字（或反之）。',
    'a date as text': '#N/A 无法计算：指标值是数字，而实际完成值不是一个数字（或反之）。',
    ...names(() => '#N/A 无法计算：指标值是数字，而实际完成值不是一个数字（或反之）。'),
    ...common(name),
    ...blank(`#N/A ${name}为空`),
  }),
  number: (name: string): Refusals => ({
    'form text': `#VALUE! ${name}“≥20个”不是数字，请改为数字`,
    'a dash': `#N/A ${name}填的是“—”，没有可以计算的数，请填数字`,
    无: `#N/A ${name}填的是“无”，没有可以计算的数，请填数字`,
    words: `#VALUE! ${name}“有效”不是数字，请改为数字`,
    'a date as text': `#VALUE! ${name}“2021年12月31日”不是数字，请改为数字`,
    ...names((text) => `#VALUE! ${name}“${text}”不是数字，请改为数字`),
    ...common(name),
    ...blank(`#N/A ${name}为空`),
  }),
  direction: () => unknownWords('指标方向', '无法识别，请用 正向、反向、等于，或 ≥、≤、='),
  profile: () => unknownWords('规则集', `不存在，可用的有：${PROFILE_IDS.join(', ')}`),
  grade: () => ({
    ...unknownWords('完成档次', '无法识别，请用 达成、部分达成、未达成'),
    zero: '#VALUE! 完成档次“0”无法识别，请用 达成、部分达成、未达成',
    ...blank('#N/A 完成档次为空'),
  }),
  text: (name: string): Refusals => ({
    'a dash': '#N/A “—”里没有一个可以确定的数，请只写一个数和单位',
    无: '#N/A “无”里没有一个可以确定的数，请只写一个数和单位',
    words: '#N/A “有效”里没有一个可以确定的数，请只写一个数和单位',
    'a date as text': '#N/A “2021年12月31日”里没有一个可以确定的数，请只写一个数和单位',
    ...names((text) => `#N/A “${text}”里没有一个可以确定的数，请只写一个数和单位`),
    ...common(name),
    ...blank(`#N/A ${name}为空`),
  }),
  /** A range: every shape has a result of its own. */
  range: (): Refusals => ({}),
} as const;

function common(name: string): Refusals {
  return {
    TRUE: `#VALUE! ${name}是逻辑值（TRUE 或 FALSE），请改为数字或文字`,
    'an error': `#N/A ${name}是错误值 #DIV/0!，请先改正那个单元格`,
    'a range of two cells': `#VALUE! ${name}只能是一个单元格，请不要选多个单元格`,
  };
}

function unknownWords(name: string, rest: string): Refusals {
  const refuse = (text: string): string => `#VALUE! ${name}“${text}”${rest}`;
  return {
    'a number': refuse('20'),
    'a number as text': refuse('20'),
    'form text': refuse('≥20个'),
    'a dash': refuse('—'),
    无: refuse('无'),
    words: refuse('有效'),
    'a date': refuse('44561'),
    'a date as text': refuse('2021年12月31日'),
    'a range of one cell': refuse('20'),
    ...names(refuse),
    ...common(name),
    TRUE: refuse('true'),
  };
}

/** One argument: its kind, its Chinese name, and what the function gives for the shapes that the kind does not refuse. */
export type ArgumentTable = readonly [
  kind: keyof typeof KINDS,
  name: string,
  results: Readonly<Partial<Record<Shape, Expected>>>,
];

/**
 * Tests one function: each argument in every shape, the others as in `sound`; a shape without an expectation fails.
 * Then cases of its own.
 */
export function testFunction(
  id: FunctionId,
  sound: readonly unknown[],
  table: readonly ArgumentTable[],
  cases: readonly (readonly [what: string, given: readonly unknown[], expected: Expected])[],
): void {
  describe(`PE.${id}`, () => {
    expect(table).toHaveLength(sound.length);
    table.forEach(([kind, name, results], index) => {
      const expected = { ...KINDS[kind](name), ...results };
      test.each(Object.keys(SHAPES) as Shape[])(`argument ${index + 1}, ${name}: %s`, (shape) => {
        if (!(shape in expected)) throw new Error(`no expectation for ${shape}`);
        const given = sound.map((value, i) => (i === index ? SHAPES[shape] : value));
        expect(result(id, given)).toEqual(expected[shape]);
      });
    });
    test.each(cases)('%s', (_what, given, expected) => {
      expect(result(id, given)).toEqual(expected);
    });
  });
}

/** The results of an optional argument that leaves the usual value where it is blank; a blank may come as 0. */
export const usual = (value: Expected): Readonly<Partial<Record<Shape, Expected>>> => ({
  zero: value,
  'a blank as null': value,
  'an empty text': value,
  'left out': value,
});

/** The same result for a number stored as number, as text, and in a range of one cell. */
export const twenty = (value: Expected): Readonly<Partial<Record<Shape, Expected>>> => ({
  'a number': value,
  'a number as text': value,
  'a range of one cell': value,
});
