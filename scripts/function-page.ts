import type { FunctionHelp } from './function-help.js';

const code = (text: string): string => `\`${text}\``;
const signature = ({ id, parameters }: FunctionHelp): string => {
  const names = parameters.map(({ name, isOptional }) => (isOptional ? `[${name['zh-CN']}]` : name['zh-CN']));
  return `PE.${id}(${names.join(', ')})`;
};

function sectionOf(help: FunctionHelp): string {
  const { id, description, parameters, returns, examples } = help;
  const rows = parameters.map((one) => {
    const must = one.isOptional ? '可省略' : '必填';
    return `| ${one.name['zh-CN']} | ${one.id} | ${must} | ${one.description['zh-CN']} |`;
  });
  return [
    `<a id="${id}"></a>`,
    '',
    `## PE.${id}`,
    '',
    description['zh-CN'],
    '',
    `${description['en-US']}`,
    '',
    code(`=${signature(help)}`),
    '',
    '| 参数 | 英文名 | | 说明 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `返回：${returns['zh-CN']}`,
    '',
    '| 例 | 结果 |',
    '| --- | --- |',
    ...examples.map(({ formula, result, place }) => {
      const where = place ? `${place.file} 的“${place.sheet}”表：` : '';
      return `| ${where}${code(formula)} | ${code(result)} |`;
    }),
  ].join('\n');
}

const TOP = `# 工作表函数

本页由 \`npm run docs\` 从 \`src/functions/\` 的注释生成，每个例子都由测试执行过。

在任何单元格里输入 \`=PE.\` 即可使用：Excel（加载项已安装时）和浏览器工作台相同。函数与窗格中的校验用同一套算法，按十进制精确计算，四舍五入只做一次。

## 共同的规定

- 空白不是 0。实际完成值、执行数等为空时得 \`#N/A\`，原因是“实际完成值为空”；不会按 0 计分。
- 算不出来的（定性指标、单位不同、区间、多个数等）得 \`#N/A\`，参数用错的得 \`#VALUE!\`。在 Excel 中点击错误旁的提示可以看到原因。
- 文字按自评表的写法读：\`≥400个\`、\`2.2万平方米\`、\`95%\`、\`约2500\`；单元格设为百分比格式的数按百分数读。
- 要一个单元格的地方给了多个单元格，得 \`#VALUE!\`；要区域的地方可以只给一个单元格。
- 规则集（profile）用编号，与窗格设置里的相同；写错时错误提示会列出全部可用编号。
- 成百上千行请用 \`PE.SCORES\` 一次算完整列，比每行一个 \`PE.SCORE\` 快得多。`;

/** The page of all functions. */
export function pageOf(help: readonly FunctionHelp[]): string {
  const list = help.map(
    ({ id, description }) => `| [PE.${id}](#${id}) | ${description['zh-CN'].replace(/。$/u, '')} |`,
  );
  return [
    TOP,
    '',
    '| 函数 | 用途 |',
    '| --- | --- |',
    ...list,
    '',
    ...help.flatMap((one) => [sectionOf(one), '']),
  ].join('\n');
}
