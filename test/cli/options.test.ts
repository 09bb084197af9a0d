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
    [['frobnicate'], '没有“frobnicate”这个命令。命令有：check、merge、'],
    [['check'], 'pe check 后面要写至少一个文件或文件夹'],
    [['read'], 'pe read 后面要写至少一个文件或文件夹'],
    [['explain', 'a.xlsx'], 'pe explain 后面要写一个文件和一个单元格'],
    [['merge', 'a'], 'pe merge 后面要写各分片所在的文件夹，并用 --out'],
    [['check', 'a', ''], '有一个文件名或文件夹名是空的'],
    [['check', 'a', '--format', 'yaml'], '--format 应为 text、json 或 ndjson，不是“yaml”'],
    [['check', 'a', '--format'], '--format 后面缺少内容，应为 text、json 或 ndjson'],
    [['check', 'a', '--out', '--annotate'], '--out 后面缺少内容，应为文件夹'],
    [['check', 'a', '--out='], '--out 后面缺少内容，应为文件夹'],
    [['check', 'a', '--profile', 'mars'], '--profile 应为 auto、内置规则集（national-2020、'],
    [['check', 'a', '--profile', '__proto__'], '--profile 应为 auto、内置规则集（national-2020、'],
    [['check', 'a', '--severity', 'fatal'], '--severity 应为 error、warning 或 info，不是“fatal”'],
    [['check', 'a', '--only', 'fatal'], '--only 应为 error、warning 或 info，不是“fatal”'],
    [['check', 'a', '--jobs', '-1'], '--jobs 应为 1 到 999999 的整数，不是“-1”'],
    [['check', 'a', '--memory-limit', '99999999'], '--memory-limit 应为 1 到 999999 的整数（MB），不是“99999999”'],
    [['check', 'a', '--time-limit', '0'], '--time-limit 应为大于 0 的秒数，不是“0”'],
    [['check', 'a', '--shard', '3/2', '--out', 'o'], '--shard 应为 i/n（如 1/4，i 不大于 n），不是“3/2”'],
    [['check', 'a', '--shard', '1/2'], '--shard 要与 --out 文件夹 一起使用'],
    [['check', 'a', '--shard', '1/2', '--out', 'o', '--since', 'p'], '--since 不能与 --shard 一起使用'],
    [['check', 'a', '--annotate'], '--annotate 要与 --out 文件夹 一起使用'],
    [['check', 'a', '--nonsense'], '没有 --nonsense 这个选项'],
    [['check', '-dash.xlsx'], '没有 -dash.xlsx 这个选项。如果它是文件名，请写成 ./-dash.xlsx'],
    [['check', 'a', '--strict=yes'], '--strict 后面不带内容'],
    [['read', 'a', '--roster', 'b'], '--roster 不能用于 pe read，只能用于 pe check、pe merge'],
    [['merge', 'a', '--out', 'o', '--format', 'json'], '--format 不能用于 pe merge'],
    [['rules', '--format', 'ndjson'], 'pe rules 的 --format 应为 text、json，不是 ndjson'],
    [
      ['check', 'a', '--format', 'yaml', '--lang', 'en'],
      '--format takes text, json or ndjson, not “yaml”. pe help tells',
    ],
    [['chekc', '--lang', 'en'], 'There is no command “chekc”'],
    [['check', 'a', '--lang', 'fr'], '--lang 应为 zh 或 en，不是“fr”'],
    [['check', 'a', '--lang', 'constructor'], '--lang takes zh or en, not “constructor”'],
  ])('%j is refused: %s', (args, problem) => {
    const request = parseRequest(args);
    expect('problem' in request && request.problem).toContain(problem);
  });
});
