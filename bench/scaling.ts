/**
 * `npm run bench:scaling`: how reading and judging grow with what they are given. A size that doubles may cost 2^1.3
 * times as much and no more: exponents are printed, and one above 1.3 fails. Times are compared with each other alone.
 */
import { parseArgs } from 'node:util';
import { auditAcross, auditOf, formRules, judge, profileById, type JudgedForm } from '../src/audit';
import { ownFigures } from '../src/audit/causes';
import { read, type Grid } from '../src/form';
import { stripMarkup } from '../src/form/cells/text';
import { parseMeasure } from '../src/scoring';
import { formGrid } from '../test/support/form-grid';

const MOST = 1.3;
/** Below this a time is noise, and its exponent says nothing. */
const FLOOR_MS = 4;
const ROUNDS = 3;
const options = { profile: profileById('national-2020') };
const { values } = parseArgs({ options: { rules: { type: 'boolean', default: false }, only: { type: 'string' } } });
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function least(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** What is measured at growing sizes: the work of a size, made ready and fresh for every round. */
interface Series {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly prepare: (size: number, round: number) => () => void;
}

const LEVELS = ['数量指标', '质量指标', '时效指标', '成本指标'];
/** Indicators of a form; `alike` all state one number under one name. */
const indicators = (count: number, round: number, alike: boolean): string =>
  Array.from({ length: count }, (_, i) => {
    const name = alike ? '培训人次' : `第${round}批设备${i}采购数量`;
    const target = alike ? 365 : 100 + ((i * 7) % 900) + round / 8;
    return `产出指标 | ${LEVELS[i % 4]} | ${name} | ≥${target}台 | ${target}台 | 10 | 10 |`;
  }).join('\n');

const clause = (i: number, round: number): string => `完成第${round}批培训${i}类课程${100 + i}场`;
/** A goal of so many characters: in sentences, in one list, or in one clause without any stop. */
function goal(length: number, round: number, joint: string): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${clause(i, round)}${joint}`;
  return text.slice(0, length);
}

const judged = (grid: Grid): JudgedForm[] => read(grid).forms.map((form) => judge(form, options));
const audited = (grid: Grid): void => judged(grid).forEach((one) => auditOf(one));

const LARGE = [250, 500, 1000, 2000, 4000];
const LONG = [4000, 8000, 16_000, 32_000];
const TEXTS = [25_000, 50_000, 100_000, 200_000];
const ofForm = (name: string, sizes: readonly number[], gridOf: (size: number, round: number) => Grid): Series => ({
  name,
  sizes,
  prepare: (size, round) => {
    const grid = gridOf(size, round);
    return () => audited(grid);
  },
});
const ofText = (name: string, unit: string, work: (text: string) => unknown): Series => ({
  name,
  sizes: TEXTS,
  prepare: (size, round) => {
    const text = `${round}${unit.repeat(Math.ceil(size / unit.length))}`;
    return () => work(text);
  },
});

const SERIES: readonly Series[] = [
  ...[false, true].map((alike) =>
    ofForm(
      alike ? 'indicators, all alike' : 'indicators',
      LARGE,
      (size, round) => formGrid({ indicators: indicators(size, round, alike) }).grid,
    ),
  ),
  ...(
    [
      ['sentences', '。'],
      ['a list', '、'],
      ['one clause', '并'],
    ] as const
  ).flatMap(([name, joint]) => [
    ofForm(`goal, ${name}`, LONG, (size, round) => formGrid({ goal: goal(size, round, joint) }).grid),
    ofForm(`outcome, ${name}`, LONG, (size, round) => formGrid({ outcome: goal(size, round, joint) }).grid),
  ]),
  {
    name: 'forms compared',
    sizes: [1, 4, 20, 100, 500],
    prepare: (size, round) => {
      const forms = Array.from({ length: size }, (_, i) =>
        judged(
          formGrid({ projectName: `项目${round}之${i}`, indicators: indicators(8, round * 1000 + i, false) }).grid,
        ),
      ).flat();
      return () => auditAcross(forms, options);
    },
  },
  ...['<p ', 'a="b" ', '*', ' ', '#'].map((unit) => ofText(`markup ${JSON.stringify(unit)}`, unit, stripMarkup)),
  ...['1,111', '完成', '≥', '1-', ' ', '万', '一', '个/', '甲:', '1余'].map((unit) =>
    ofText(`measure ${JSON.stringify(unit)}`, unit, parseMeasure),
  ),
];

/** The steepest growth from one size to the next but noise, with the times. */
function growth({ sizes, prepare }: Series): { times: number[]; exponent: number } {
  let round = 0;
  const times = sizes.map((size) => {
    const works = Array.from({ length: ROUNDS }, () => prepare(size, (round += 1)));
    return least(() => works.pop()?.());
  });
  const told = times.map((time, i) => ({ time, size: sizes[i] ?? 1 })).filter(({ time }) => time >= FLOOR_MS);
  const [first, last] = [told[0], told.at(-1)];
  const exponent =
    first && last && last !== first ? Math.log(last.time / first.time) / Math.log(last.size / first.size) : 0;
  return { times, exponent };
}

/** The rules that cost most at the largest size: where to look. */
function showRules({ sizes, name }: Series): void {
  const size = sizes.at(-1) ?? 1;
  const parts = name.startsWith('indicators')
    ? { indicators: indicators(size, 99, name.endsWith('alike')) }
    : name.startsWith('goal')
      ? { goal: goal(size, 99, name.endsWith('list') ? '、' : name.endsWith('clause') ? '并' : '。') }
      : { outcome: goal(size, 99, name.endsWith('list') ? '、' : name.endsWith('clause') ? '并' : '。') };
  const start = performance.now();
  const [form] = read(formGrid(parts).grid).forms;
  const read1 = performance.now() - start;
  if (!form) return;
  const begun = performance.now();
  const { context } = judge(form, options);
  print(`    read ${read1.toFixed(0)} ms, judged ${(performance.now() - begun).toFixed(0)} ms`);
  const own = ownFigures(context);
  const costs = formRules.map((rule) => {
    const since = performance.now();
    rule.check(form, context, own(rule.id));
    return { id: rule.id, ms: performance.now() - since };
  });
  for (const { id, ms } of costs.sort((a, b) => b.ms - a.ms).slice(0, 6)) print(`    ${id} ${ms.toFixed(1)} ms`);
}

let isSteep = false;
for (const series of SERIES) {
  if (values.only !== undefined && !series.name.includes(values.only)) continue;
  const { times, exponent } = growth(series);
  const sizes = series.sizes.map((size, i) => `${size}: ${(times[i] ?? 0).toFixed(1)} ms`);
  const isTooSteep = exponent > MOST;
  isSteep ||= isTooSteep;
  print(`${isTooSteep ? 'FAIL' : 'pass'}  n^${exponent.toFixed(2)}  ${series.name}  ${sizes.join(', ')}`);
  if (values.rules && /^(?:indicators|goal|outcome)/u.test(series.name)) showRules(series);
}
process.exitCode = isSteep ? 1 : 0;
