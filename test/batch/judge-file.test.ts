import { readFileSync } from 'node:fs';
import * as audit from '../../src/audit';
import { judgeFile, outcomeOf } from '../../src/batch';
import { readWorkbook } from '../../src/files';
import * as form from '../../src/form';

jest.mock('../../src/audit', () => ({ __esModule: true, ...jest.requireActual<object>('../../src/audit') }));
jest.mock('../../src/form', () => ({ __esModule: true, ...jest.requireActual<object>('../../src/form') }));

const options = { profile: 'auto' } as const;
const tidy = readWorkbook(readFileSync('samples/tidy.xlsx'), 'tidy.xlsx');
const judged = () => judgeFile('tidy.xlsx', tidy, options);
const ofSheet = (sheet: string) => ({ file: 'tidy.xlsx', sheet, code: 'check-failed', data: {} });

afterEach(() => jest.restoreAllMocks());

test('an exception while one form is judged is a failure of that form; the others are judged', () => {
  const { auditOf } = audit;
  const whole = judged();
  const third = whole.forms[2];
  jest.spyOn(audit, 'auditOf').mockImplementation((one) => {
    if (one.form.header.projectName?.value.text === third?.audit.form.header.projectName?.value.text)
      throw new Error('a fault of a rule');
    return auditOf(one);
  });
  const { forms, failures } = judged();
  expect(forms.map(({ sheet }) => sheet)).toEqual(
    whole.forms.map(({ sheet }) => sheet).filter((sheet) => sheet !== third?.sheet),
  );
  expect(failures).toEqual([ofSheet(third?.sheet ?? '')]);
});

test('an exception while a sheet is read is a failure of that sheet', () => {
  const { read } = form;
  let count = 0;
  jest.spyOn(form, 'read').mockImplementation((grid, hints) => {
    count += 1;
    if (count === 1) throw new RangeError('Invalid array length');
    return read(grid, hints);
  });
  const { forms, failures } = judged();
  expect(forms).toHaveLength(8);
  expect(failures).toHaveLength(1);
});

test('a form that cannot be put into words is a failure of that form', () => {
  let count = 0;
  const print = (): string => {
    count += 1;
    if (count === 2) throw new Error('no wording');
    return 'printed';
  };
  const { forms, failures } = outcomeOf('tidy.xlsx', judged(), {
    ...{ audit: options, language: 'zh-CN', print, isShown: () => true, isReviewed: true },
  });
  expect(forms).toHaveLength(8);
  expect(failures).toMatchObject([{ code: 'check-failed' }]);
});
