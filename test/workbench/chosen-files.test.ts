import { fromPicker } from '../../src/workbench/page/chosen-files';

/** What a browser gives for a folder: its files in an order of its own. */
const folderOf = (...paths: readonly string[]): FileList =>
  paths.map((path) => ({ name: path.replace(/^.*\//u, ''), webkitRelativePath: path })) as unknown as FileList;

const paths = (list: FileList): readonly string[] => fromPicker(list, true).map(({ path }) => path);

test('the workbooks of a folder stand as the command line has them: by their numbers, else by their characters', () => {
  // By a language 报告 would come before 汇总, and a before B.
  const inOrder = ['甲/B.xlsx', '甲/a.xlsx', '甲/报告.xlsx', '甲/汇总.xlsx', '甲/附件2.xlsx', '甲/附件13.xlsx'];
  expect(paths(folderOf(...[...inOrder].reverse()))).toEqual(inOrder);
});

test('what is no workbook, and notes of a program that has one open, are left out', () => {
  expect(paths(folderOf('甲/~$a.xlsx', '甲/a.et', '甲/说明.docx'))).toEqual(['甲/a.et']);
});
