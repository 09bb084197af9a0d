import { readFileSync } from 'node:fs';
import { crossFormRules, formatDecimal, formRules, PROFILE_IDS, profileById } from '../../../src/audit';
import { placeIn, problemsText } from '../../../src/cli/profile-file/problem-text';
import { readProfile } from '../../../src/cli/profile-file/read';
import { profileSchema } from '../../../src/cli/profile-file/schema';

const OWN = { id: 'county', extends: 'hubei' };
const json = (value: object): string => JSON.stringify(value, null, 2);

function read(text: string) {
  const result = readProfile(text);
  if (!result.ok) throw new Error(problemsText(result.problems, 'a.json', text, 'en-US'));
  return result.profile;
}

/** `line:column path code`, one a problem. */
function problems(text: string): string[] {
  const result = readProfile(text);
  if (result.ok) return [];
  return result.problems.map(({ code, offset, path }) => {
    const { line, column } = placeIn(text, offset);
    return `${line}:${column} ${path} ${code}`.replace('  ', ' ');
  });
}

function words(text: string, language: 'zh-CN' | 'en-US'): string[] {
  const result = readProfile(text);
  return result.ok ? [] : problemsText(result.problems, 'a.json', text, language).trimEnd().split('\n');
}

describe('a sound file', () => {
  it('states the rules of a place', () => {
    const profile = read(
      json({
        ...OWN,
        certainty: 'reported',
        capByExecution: [{ below: 0.8, atMost: 89 }],
        overDeduct: { from: 1.3, points: 2 },
        passMark: 0.6,
        intervals: { satisfaction: [{ from: 0.9, share: 1 }] },
        linearBetween: null,
        notApplicable: 'rescale',
        required: ['quantity', 'timeliness'],
        lengths: { reason: 100 },
        signatures: ['项目负责人'],
        verdict: { return: ['error', 'unchecked'] },
        basis: { passMark: '县文 第三条' },
      }),
    );
    expect(profile).toMatchObject({
      certainty: 'reported',
      notApplicable: 'rescale',
      required: ['quantity', 'timeliness'],
      lengths: { reason: 100, problems: null },
      signatures: ['项目负责人'],
      verdict: { return: ['error', 'unchecked'], check: ['warning', 'unchecked', 'unsure', 'not-judged'] },
      basis: { passMark: '县文 第三条' },
      linearBetween: null,
    });
    expect(profile.capByExecution.map(({ below, atMost }) => [below.toFixed(), atMost.toFixed()])).toEqual([
      ['0.8', '89'],
    ]);
    expect([profile.overDeduct?.from.toFixed(), profile.passMark?.toFixed()]).toEqual(['1.3', '0.6']);
  });

  it('is a profile that inherits what it does not state', () => {
    const profile = read(
      json({
        ...OWN,
        $schema: 'https://example.org/profile.schema.json',
        title: '某县',
        source: '某县财政局通知',
        execution: { points: 15, roundRateTo: 2 },
        weights: [{ output: 45, rest: 40 }],
        thresholds: { farOverWarning: 1.5 },
        topics: { texts: 'off' },
        rules: { 'reason-missing': 'error', 'counted-twice': 'off' },
      }),
    );
    expect([profile.id, profile.title, profile.certainty, profile.parent]).toEqual(['county', '某县', 'own', 'hubei']);
    expect([formatDecimal(profile.execution.points), profile.execution.roundRateTo]).toEqual(['15', 2]);
    expect(Object.values(profile.thresholds).map(formatDecimal)).toEqual(['1.2', '1.5', '0.9', '0.05', '0.5']);
    expect([profile.reverse, profile.reasons]).toEqual(['ratio', 'form']);
    expect(profile.rules).toMatchObject({ 'reason-missing': 'error', 'counted-twice': 'off' });
    expect(profile.topics).toEqual({ texts: 'off' });
  });
  it('is read in exact decimals', () => {
    const profile = read('{ "id": "county", "extends": "national-2020", "tolerance": 0.10000000000000000001 }');
    expect(formatDecimal(profile.tolerance)).toBe('0.10000000000000000001');
  });
  it('may turn off what its parent states', () => {
    const profile = read(json({ id: 'county', extends: 'hebei', scoreScale: null, weights: [] }));
    expect([profile.scoreScale, profile.weights]).toEqual([null, []]);
  });
  it.each(PROFILE_IDS)('may extend %s and state nothing else', (id) => {
    const own = { id: 'county', title: null, source: null, certainty: 'own', parent: id };
    expect(read(json({ id: 'county', extends: id }))).toEqual({ ...profileById(id), ...own });
  });
});

describe('a file with mistakes', () => {
  it.each<[string, string, string[]]>([
    ['nothing at all', '', ['1:1 syntax']],
    ['a list', '[]', ['1:1 wrong-type']],
    ['a comment', '{ // mine\n "id": "county", "extends": "hubei" }', ['1:3 syntax']],
    ['a comma too many', '{ "id": "county", "extends": "hubei", }', ['1:39 syntax']],
    ['a key given twice', '{ "id": "county",\n "id": "town", "extends": "hubei" }', ['2:2 id duplicate-key']],
    ['neither id nor parent', '{}', ['1:1 missing-key', '1:1 missing-key']],
    ['an unknown parent', json({ ...OWN, extends: 'hubai' }), ['3:14 extends not-allowed-near']],
    ['a parent far from any', json({ ...OWN, extends: 'atlantis' }), ['3:14 extends not-allowed']],
    ['the id of a built-in profile', json({ ...OWN, id: 'hubei' }), ['2:9 id taken-id']],
    ['an id with spaces', json({ ...OWN, id: 'my county' }), ['2:9 id wrong-pattern']],
    ['an empty title', json({ ...OWN, title: ' ' }), ['4:12 title empty-text']],
    ['an unknown key', json({ ...OWN, execution: { point: 20 } }), ['5:5 execution.point unknown-key-near']],
    ['a key of Object.prototype', json({ ...OWN, toString: 1 }), ['4:3 toString unknown-key']],
    [
      'an unknown rule',
      json({ ...OWN, rules: { 'reason-mising': 'off' } }),
      ['5:5 rules.reason-mising unknown-key-near'],
    ],
    [
      'an unknown severity',
      json({ ...OWN, rules: { 'reason-missing': 'fatal' } }),
      ['5:23 rules.reason-missing not-allowed'],
    ],
    ['a text for a number', json({ ...OWN, weights: [{ rest: '80' }] }), ['6:15 weights[0].rest wrong-type']],
    ['a fraction for a count', json({ ...OWN, scorePlaces: 1.5 }), ['4:18 scorePlaces wrong-type']],
    ['a number out of range', json({ ...OWN, bands: { partly: 60 } }), ['5:15 bands.partly out-of-range']],
    [
      'weights that do not make 100',
      json({ ...OWN, weights: [{ rest: 80 }, { output: 50, rest: 20 }] }),
      ['8:5 weights[1] weights-do-not-add-up'],
    ],
    [
      'an execution rate that inherited weights leave no room for',
      json({ ...OWN, execution: { points: 15 } }),
      ['5:15 execution.points weights-do-not-add-up'],
    ],
    [
      'other full points than the inherited weights make',
      json({ ...OWN, fullPoints: 120 }),
      ['4:17 fullPoints weights-do-not-add-up'],
    ],
    ['grades in the wrong order', json({ ...OWN, grades: { 良: 95 } }), ['4:13 grades rising-order']],
    ['bands in the wrong order', json({ ...OWN, bands: { partly: 0.9 } }), ['4:12 bands rising-order']],
    [
      'a warning before the information',
      json({ ...OWN, thresholds: { farOverWarning: 1.1 } }),
      ['4:17 thresholds rising-order'],
    ],
    [
      'a cap without its points',
      json({ ...OWN, capByExecution: [{ below: 0.8 }] }),
      ['5:5 capByExecution[0] missing-key'],
    ],
    ['a cap that is no list', json({ ...OWN, capByExecution: null }), ['4:21 capByExecution wrong-type']],
    ['a pass mark above the target', json({ ...OWN, passMark: 60 }), ['4:15 passMark out-of-range']],
    [
      'a heading without intervals',
      json({ ...OWN, intervals: { process: [] } }),
      ['5:5 intervals.process unknown-key'],
    ],
    ['bounds that cross', json({ ...OWN, linearBetween: { from: 1, to: 0.6 } }), ['4:20 linearBetween rising-order']],
    ['a way that is none', json({ ...OWN, notApplicable: 'rescaled' }), ['4:20 notApplicable not-allowed-near']],
    ['a document of no key', json({ ...OWN, basis: { grade: '县文' } }), ['5:5 basis.grade unknown-key-near']],
    ['an empty document', json({ ...OWN, basis: { grades: '' } }), ['5:15 basis.grades empty-text']],
    [
      'several mistakes',
      json({ ...OWN, colour: 1, reverse: 'linar' }),
      ['4:3 colour unknown-key', '5:14 reverse not-allowed-near'],
    ],
  ])('%s', (_name, text, expected) => expect(problems(text)).toEqual(expected));

  it('is told with file, line, column, key, what is wrong and what is allowed, in both languages', () => {
    const text = json({ ...OWN, execution: { point: 20 }, reverse: 1, bands: { achieved: 2 } });
    expect(words(text, 'zh-CN')).toEqual([
      'a.json:5:5  execution.point：没有“point”这一项。是否应为“points”？',
      'a.json:7:14  reverse：应为文字，此处是数字。请改成文字。',
      'a.json:9:17  bands.achieved：2 超出范围。请填 0 到 1 之间的数。',
    ]);
    expect(words(text, 'en-US')).toEqual([
      'a.json:5:5  execution.point: There is no key "point" here. Did you mean "points"?',
      'a.json:7:14  reverse: This should be a text and is a number. Write a text.',
      'a.json:9:17  bands.achieved: 2 is out of range. Give a number from 0 to 1.',
    ]);
    expect(words('{}', 'zh-CN')[0]).toBe('a.json:1:1  缺少“id”。请补上。');
    expect(words(json({ ...OWN, scoreScale: 'x' }), 'en-US')[0]).toContain('a number or null');
  });

  it('leaves no placeholder open', () => {
    const all = [
      ...words('', 'zh-CN'),
      ...words(json({ ...OWN, weights: [{ rest: 70 }], grades: { 优: 10 } }), 'zh-CN'),
      ...words(json({ ...OWN, id: 'hubei' }), 'en-US'),
      ...words(json({ ...OWN, extends: 'x', id: '?' }), 'en-US'),
    ];
    expect(all).toHaveLength(6);
    expect(all.join('\n')).not.toContain('{{');
  });
});

it.each([
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['abc', 2, 1, 3],
  ['', 0, 1, 1],
])('place in %j at %d', (text, offset, line, column) => expect(placeIn(text, offset)).toEqual({ line, column }));

describe('the published schema', () => {
  it('is what the program accepts', () => {
    expect(JSON.parse(readFileSync('docs/profile.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(profileSchema())),
    );
  });
  it('knows every rule', () => {
    const ids = [...formRules, ...crossFormRules].map(({ id }) => id);
    const { rules } = profileSchema().properties;
    expect(Object.keys(rules && 'properties' in rules ? rules.properties : {}).sort()).toEqual(ids.sort());
  });
});

describe('docs/profiles.md', () => {
  const page = readFileSync('docs/profiles.md', 'utf8');
  it('has an example that is a sound file', () => {
    const example = /```json\n(.*?)```/su.exec(page)?.[1] ?? '';
    const profile = read(example);
    expect([profile.id, profile.parent, formatDecimal(profile.execution.points)]).toEqual([
      'example-county',
      'hubei',
      '15',
    ]);
  });
  it('lists every built-in profile with its parent and certainty, and every key', () => {
    for (const id of PROFILE_IDS) {
      const { parent, certainty } = profileById(id);
      const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` | ${parent ? `\`${parent}\`` : '–'} |`));
      expect([id, row?.trimEnd().endsWith(`${certainty ?? ''} |`)]).toEqual([id, true]);
    }
    const keys = Object.keys(profileSchema().properties).filter((key) => !key.startsWith('$'));
    expect(keys.filter((key) => !page.includes(`\`${key}\``) && !page.includes(`\`${key}.`))).toEqual([]);
  });
});
