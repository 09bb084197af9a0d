import fc from 'fast-check';
import {
  acceptableScores,
  assess,
  decimal,
  divideRounded,
  foldText,
  formatDecimal,
  parseMeasure,
  PROFILE_IDS,
  profileById,
  readDirection,
  roundHalfUp,
} from '../../src/scoring';
import type { Measure } from '../../src/scoring';
import { showMeasure } from './measures';

const seed = Number(process.env.PE_SEED ?? 20_211_231);
const numRuns = process.env.PE_DEEP === '1' ? 50_000 : 2_000;
const options = { seed, numRuns };
beforeAll(() =>
  process.stdout.write(`properties: seed ${seed}. Replay: PE_SEED=${seed} npx jest test/scoring/properties\n`),
);

const profile = profileById('national-2020');
const whole = fc.integer({ min: 0, max: 99_999_999 });
const digits = fc
  .tuple(whole, fc.option(fc.integer({ min: 0, max: 99 })))
  .map(([n, cents]) => (cents === null ? `${n}` : `${n}.${cents}`));
const unit = fc.constantFrom(
  '',
  '个',
  '%',
  '‰',
  '万元',
  '亿元',
  '平方米',
  '人次',
  '元/份',
  'TB',
  '个月',
  '余人',
  '家以上',
);
const sign = fc.constantFrom('', '≥', '<', '不超过', '约', '完成', '-');
const value = fc.tuple(sign, digits, unit).map((parts) => parts.join(''));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const spaces = fc.stringMatching(/^[ \t\u3000\u00a0\n]{0,4}$/);
const grouped = (text: string): string => {
  const [head = '', tail] = text.split('.');
  const commas = head.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return tail === undefined ? commas : `${commas}.${tail}`;
};
/** What is computed with; the numeral and the text are as written. */
const meaning = (measure: Measure): string =>
  showMeasure(measure).replace(/'([^']*)'/g, (_, numeral: string) => numeral.replaceAll(',', ''));

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      ...'0123456789.,%‰万亿千百十一二两半第余多约近不超过以上内≥≤<>=-—~至到年月日前个人次元/·每()（）①；，。 \u3000ABCm²±#',
    ),
    maxLength: 260,
  }),
);

test('values are quantities', () => {
  fc.assert(
    fc.property(value, (text) => parseMeasure(text).kind === 'quantity'),
    options,
  );
});

test('full-width characters mean what half-width ones do', () => {
  fc.assert(
    fc.property(value, (text) => {
      expect(meaning(parseMeasure(wide(text)))).toBe(meaning(parseMeasure(text)));
    }),
    options,
  );
});

test('white space at the ends changes nothing', () => {
  fc.assert(
    fc.property(spaces, value, spaces, (before, text, after) => {
      expect(parseMeasure(before + text + after)).toEqual(parseMeasure(text));
    }),
    options,
  );
});

test('thousands separators change nothing', () => {
  fc.assert(
    fc.property(sign, digits, unit, (head, number, tail) => {
      expect(meaning(parseMeasure(head + grouped(number) + tail))).toBe(meaning(parseMeasure(head + number + tail)));
    }),
    options,
  );
});

test('no text makes parseMeasure throw or hang, and whatever it says can be assessed', () => {
  fc.assert(
    fc.property(wild, wild, (target, actual) => {
      const measures = [parseMeasure(target), parseMeasure(actual)] as const;
      const direction = readDirection({ target: measures[0], nature: actual, name: target, level2: actual });
      const input = { target: measures[0], actual: measures[1], points: decimal(10), direction, profile };
      const result = assess(input);
      acceptableScores(input);
      return result.kind !== 'exact' || (result.score.gte(0) && result.score.lte(10));
    }),
    options,
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    options,
  );
});

test('a rounded value is at most half a unit away', () => {
  fc.assert(
    fc.property(
      digits,
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 6 }),
      (number, divisor, places) => {
        const rounded = divideRounded(decimal(number), decimal(divisor), places);
        const distance = rounded.times(divisor).minus(number).abs().times(2);
        expect(distance.lte(decimal(divisor).times(`1e-${places}`))).toBe(true);
        expect(formatDecimal(roundHalfUp(rounded, places))).toBe(formatDecimal(rounded));
      },
    ),
    options,
  );
});

test('more of a positive indicator never scores less, more of a reverse one never more', () => {
  fc.assert(
    fc.property(whole, whole, whole, (t, a, more) => {
      const score = (direction: 'positive' | 'reverse', actual: number) => {
        const reading = { direction, from: 'sign' } as const;
        const input = {
          target: parseMeasure(`${t}`),
          actual: parseMeasure(`${actual}`),
          points: decimal(10),
          direction: reading,
          profile,
        };
        const result = assess(input);
        if (result.kind !== 'exact') throw new Error(result.kind);
        return result.score;
      };
      expect(score('positive', a + more).gte(score('positive', a))).toBe(true);
      expect(score('reverse', a + more).lte(score('reverse', a))).toBe(true);
    }),
    options,
  );
});

/** Numbers of up to eight decimals, as points and values may be written. */
const fine = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 8 }))
  .map(([n, places]) => (n / 10 ** places).toFixed(places));

test('a missed target never scores above what a met one gives, however many decimals points and values have', () => {
  const profiles = PROFILE_IDS.map((id) => profileById(id));
  const heading = fc.constantFrom('output', 'benefit', 'satisfaction', 'cost', null);
  fc.assert(
    fc.property(
      fine,
      fine,
      fine,
      fc.constantFrom('positive', 'reverse'),
      fc.constantFrom(...profiles),
      heading,
      (target, actual, points, direction, profile, heading) => {
        const input = (value: string) => ({
          target: parseMeasure(target),
          actual: parseMeasure(value),
          points: decimal(points),
          direction: { direction, from: 'sign' } as const,
          profile,
          heading,
        });
        const [met, other] = [assess(input(target)), assess(input(actual))];
        if (met.kind !== 'exact') throw new Error(met.kind);
        // How much an exceeded limit costs is not told by every profile.
        const missed = other.kind === 'exact' && !other.isMet ? other : null;
        expect(met.isMet).toBe(true);
        expect(met.score.lte(points)).toBe(true);
        if (missed) expect(missed.score.lte(met.score)).toBe(true);
        for (const { score } of missed ? acceptableScores(input(actual)) : []) expect(score.lte(met.score)).toBe(true);
      },
    ),
    options,
  );
});

test.each([
  ['digits', '1'.repeat(100_000)],
  ['groups', '1,111'.repeat(20_000)],
  ['labels', '完成'.repeat(50_000)],
  ['signs', '≥'.repeat(50_000)],
  ['dashes', '1-'.repeat(50_000)],
  ['spaces', `${' '.repeat(50_000)}1`],
  ['inner spaces', `1${' '.repeat(50_000)}1`],
  ['magnitudes', `1${'万'.repeat(50_000)}`],
  ['Chinese', '一'.repeat(50_000)],
  ['units', `1${'个/'.repeat(50_000)}`],
  ['colons', '甲:'.repeat(50_000)],
  ['about', '1余'.repeat(50_000)],
])('a hostile text of %s is read to its end', (_, text) => {
  // How long it takes is measured by `npm run bench:scaling`.
  for (const length of [190, 200, text.length]) expect(typeof parseMeasure(text.slice(0, length)).text).toBe('string');
});
