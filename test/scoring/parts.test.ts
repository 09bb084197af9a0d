import { answerToEach, answerToParts, parseMeasure, type Direction, type PartsAnswer } from '../../src/scoring';

const show = (answer: PartsAnswer | null): string | null =>
  answer && (answer.kind === 'met' ? 'met' : `${answer.got} of ${answer.asked}`);

const toParts = (target: string, actual: string, direction: Direction = 'positive'): string | null =>
  show(answerToParts(parseMeasure(target), parseMeasure(actual), direction));

const toEach = (target: string, actual: string, direction: Direction = 'positive'): string | null =>
  show(answerToEach(parseMeasure(target), parseMeasure(actual), direction));

describe('a target of several things', () => {
  test.each([
    ['3期、150人', '3期、150人', 'met'],
    ['3期、150人', '4期、160人', 'met'],
    ['3期、150人', '3期、140人', '140人 of 150人'],
    ['3期、150人', '140人、3期', '140人 of 150人'],
    ['3期/150人', '2期/150人', '2期 of 3期'],
    ['3期，1,500人', '3期，1,400人', '1,400人 of 1,500人'],
    // By a unit that no other has.
    ['培训3期、参训150人', '3期、140人', '140人 of 参训150人'],
    // By their words, where they count by the same unit.
    ['新建2座；改建3座', '改建3座；新建1座', '新建1座 of 新建2座'],
    ['新建不少于2座；改建3座', '新建2座；改建3座', 'met'],
    ['新建≥2座、改建3座', '新建3座、改建2座', '改建2座 of 改建3座'],
    // One may be the most allowed, and a sign at the first holds for all.
    ['≤3起；≤150万元', '2起；160万元', '160万元 of ≤150万元'],
    ['≤3起；150万元', '3起；160万元', '160万元 of 150万元'],
    ['<3起；150万元', '2起；160万元', '160万元 of 150万元'],
    ['≥60人（其中护士≥20人）', '64人，其中护士12人', '护士12人 of 护士≥20人'],
    ['≥60人（其中护士≥20人）', '64人，其中护士22人', 'met'],
    // One character behind a number is a measure word, known or not.
    ['头盔200顶、战斗服200套、呼吸器60具', '头盔200顶、战斗服200套、呼吸器42具', '呼吸器42具 of 呼吸器60具'],
    ['桌20张、椅40把、柜10个', '桌20张、椅42把、柜10个', 'met'],
    ['桌20张、椅40多', '桌20张、椅36多', null],
  ])('%s, and %s: %s', (target, actual, expected) => {
    expect(toParts(target, actual)).toBe(expected);
  });

  test('less is good where the row says so', () => {
    expect(toParts('3起；5人', '2起；6人', 'reverse')).toBe('6人 of 5人');
    expect(toParts('3起；5人', '2起；4人', 'reverse')).toBe('met');
    expect(toParts('≥3期；5人', '2期；6人', 'reverse')).toBe('2期 of ≥3期');
  });

  test.each([
    ['of one thing', '3期', '3期'],
    ['where one has no unit', '3期；150', '3期；140'],
    ['where one is about so much', '3期；约150人', '3期；140人'],
    ['where something stands behind', '3期；150人以上参加', '3期；140人'],
    ['where one is not told', '3期、150人', '3期、2次'],
    ['where two have its words', '新建2座；改建3座', '新建1座；新建1座'],
    ['where two have its unit and neither its words', '2座；30人', '新建1座；改建1座；30人'],
    ['where one answers two by its unit', '新建2座；改建3座', '1座；30人'],
    ['where the result is a bound', '3期；150人', '3期；≥140人'],
    ['where a thing holds two numbers', '3期；2天150人', '3期；2天140人'],
  ])('nothing can be told %s', (_name, target, actual) => {
    expect(toParts(target, actual)).toBeNull();
  });
});

describe('several results of one target', () => {
  test.each([
    ['≥90%', '春季93%、秋季95%', 'met'],
    ['≥90%', '春季90%、秋季95%', 'met'],
    ['≥90%', '春季93%、秋季85%', '秋季85% of ≥90%'],
    ['≥90%', '春季85%、秋季95%', '春季85% of ≥90%'],
    ['≥100人', '春季110人、秋季120人', 'met'],
  ])('%s, and %s: %s', (target, actual, expected) => {
    expect(toEach(target, actual)).toBe(expected);
  });

  test('less is good where the row says so', () => {
    expect(toEach('≤5%', '春季3%、秋季6%', 'reverse')).toBe('秋季6% of ≤5%');
    expect(toEach('≤5%', '春季5%、秋季4%', 'reverse')).toBe('met');
  });

  test.each([
    ['where they may be a sum', '≥100人', '春季60人、秋季50人'],
    ['where the most allowed may be of their sum', '≤100人', '春季60人、秋季50人'],
    ['where one is of a year', '≥90%', '2022年88%、2023年93%'],
    ['where one is of the time before', '≥90%', '去年88%、今年93%'],
    ['where one is no result', '≥90%', '计划88%、实际93%'],
    ['where one was added up over years', '≥90%', '累计88%、本年93%'],
    ['where one is a bound', '≥90%', '春季≥88%、秋季93%'],
    ['where one is of another kind', '≥90%', '春季88人、秋季93%'],
    ['where there is one alone', '≥90%', '88%'],
    ['of several targets', '春季90%、秋季95%', '春季88%、秋季93%'],
  ])('nothing can be told %s', (_name, target, actual) => {
    expect(toEach(target, actual, target.startsWith('≤') ? 'reverse' : 'positive')).toBeNull();
  });

  test('nothing can be told where one number has to be hit', () => {
    expect(toEach('90%', '春季88%、秋季93%', 'equal')).toBeNull();
  });
});
