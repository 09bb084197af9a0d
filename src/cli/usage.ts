import type { Language } from '../messages';

const ZH = `pe — 检查项目支出绩效自评表

用法
  pe check 文件…            检查工作簿中的每一张自评表
  pe merge 文件夹…          把各分片（--shard）的结果合并成一份审核结果
  pe read 文件…             只读取，不检查
  pe explain 文件 单元格     说明一个得分、执行率、总分或等级应如何计算（如 H20、表1!H20）
  pe rules                  列出全部规则
  pe profiles               列出内置规则集及其来源

选项
  --format text|json|ndjson 输出格式（默认 text；ndjson 每行一张表）
  --out 文件夹               写入 汇总.xlsx、报告.html、退回意见/、findings.ndjson 和 findings.csv
  --annotate                同时在该文件夹写入带标记和检查报告的副本（批注副本/），原文件不变
  --roster 文件              应报送的单位或项目名单（每行一个，或工作簿的一列），列出未报送的
  --since 文件夹             与以前一次 --out 的结果比较：已改正、新出现、仍未改正
  --jobs N                  同时工作的线程数（默认与处理器个数相同）
  --time-limit 秒、--memory-limit MB   每个文件的时间和内存上限（默认 60 秒、1024 MB）
  --shard i/n               只检查第 i 份（共 n 份），结果写入 --out，供 pe merge 合并
  --only error|warning|info 只列出这一级别及更重的问题（结论、写入的结果和退出码仍按全部问题）
  --strict                  有未能核的项目时退出码也为 1
  --profile 名称|文件        规则集：auto（默认，按表式判断）、内置规则集的标识（见 pe profiles），
                            或自定义规则集文件（.json，写法见 docs/profiles.md）
  --severity error|warning|info   详细列出的最低级别（默认 warning，更轻的折叠）
  --lang zh|en              语言（默认 zh）

文件可以是 .xlsx .xlsm .xls .et .xlsb .ods .csv，也可以是文件夹。
退出码：0 没有错误和警告；1 有错误或警告（加 --strict 时也包括有未能核的项目）；2 有文件未能读取，或命令有误。
加 --shard 时只分 0 和 2：问题在 pe merge 时汇总。
`;

const EN = `pe — checks project expenditure self-evaluation forms (项目支出绩效自评表)

Usage
  pe check FILE...          check every form in the workbooks
  pe merge DIR...           join what shards (--shard) found into one review
  pe read FILE...           read only, no checks
  pe explain FILE CELL      how a score, rate, total or grade should be computed (H20, Sheet1!H20)
  pe rules                  list all rules
  pe profiles               list the built-in profiles and what they rest on

Options
  --format text|json|ndjson output (default text; ndjson: one form a line)
  --out DIR                 write summary.xlsx, report.html, letters/, findings.ndjson, findings.csv
  --annotate                also write copies with marks and a report sheet (annotated/); originals stay
  --roster FILE             who has to hand in (one a line, or a column of a workbook): names who did not
  --since DIR               compare with an earlier --out: mended, new, still open
  --jobs N                  threads (default: as many as there are processors)
  --time-limit SECONDS, --memory-limit MB   what one file may cost (default 60 s, 1024 MB)
  --shard i/n               check the i-th of n parts alone; --out takes what pe merge joins
  --only error|warning|info print findings of this severity and worse alone (verdicts, files and exit status rest on all)
  --strict                  exit with 1 where something could not be checked, too
  --profile NAME|FILE       auto (default: by each form's layout), a built-in profile (see pe profiles),
                            or a .json file of your own (see docs/profiles.md)
  --severity error|warning|info   the mildest severity written out in full (default warning)
  --lang zh|en              language (default zh)

Files may be .xlsx .xlsm .xls .et .xlsb .ods .csv, or folders.
Exit status: 0 no errors or warnings; 1 some (with --strict also where something could not be checked); 2 a file could not be read, or the call was wrong.
With --shard it is 0 or 2: findings are summed up by pe merge.
`;

/** What `pe help` prints. */
export const usage = (language: Language): string => (language === 'zh-CN' ? ZH : EN);
