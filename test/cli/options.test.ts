import { parseRequest } from '../../src/cli/options';

describe('the command line', () => {
  it('checks files in Chinese, as text, warnings in full', () => {
    expect(parseRequest(['check', 'a.xlsx', 'b.xls'])).toEqual({
      annotate: false,
      command: 'check',
      operands: ['a.xlsx', 'b.xls'],
      format: 'text',
      profile: 'auto',
      language: 'zh-CN',
      severity: 'warning',
      only: false,
      out: null,
      since: null,
      strict: false,
      roster: null,
      jobs: null,
      shard: null,
      timeLimit: 60,
      memoryLimit: 1024,
    });
  });
  it('takes options in any place', () => {
    expect(
      parseRequest([
        '--lang',
        'en',
        'check',
        '--format=json',
        'a.xlsx',
        '--severity',
        'info',
        '--profile',
        'national-2021-cost',
      ]),
    ).toMatchObject({
      command: 'check',
      format: 'json',
      profile: 'national-2021-cost',
      language: 'en-US',
      severity: 'info',
    });
  });
  it.each([
    ['auto', 'auto'],
    ['hubei', 'hubei'],
    ['county.json', { file: 'county.json' }],
    ['./hubei.JSON', { file: './hubei.JSON' }],
  ])('--profile %s is %j', (text, profile) =>
    expect(parseRequest(['check', 'a.xlsx', '--profile', text])).toMatchObject({ profile }),
  );
  it.each([
    [[], 'help'],
    [['--help'], 'help'],
    [['check', '-h'], 'help'],
    [['--version'], 'version'],
    [['rules'], 'rules'],
    [['profiles'], 'profiles'],
  ])('%j is %s', (args, command) => expect(parseRequest(args)).toMatchObject({ command }));
  it.each([
    [['frobnicate'], 'unknown command: frobnicate'],
    [['check'], 'pe check needs at least one file'],
    [['read'], 'pe read needs at least one file'],
    [['explain', 'a.xlsx'], 'pe explain needs a file and a cell'],
    [['check', 'a', '--format', 'yaml'], '--format must be text, json or ndjson, not yaml'],
    [['check', 'a', '--profile', 'mars'], '--profile must be auto, one of national-2020'],
    [['check', 'a', '--lang', 'fr'], '--lang must be zh or en, not fr'],
    [['check', 'a', '--lang', 'constructor'], '--lang must be zh or en, not constructor'],
    [['check', 'a', '--profile', '__proto__'], '--profile must be auto, one of national-2020'],
    [['check', 'a', '--severity', 'fatal'], '--severity must be error, warning or info, not fatal'],
    [['check', 'a', '--nonsense'], 'nonsense'],
  ])('%j is refused: %s', (args, problem) => {
    const request = parseRequest(args);
    expect('problem' in request && request.problem).toContain(problem);
  });
});
