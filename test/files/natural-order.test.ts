import { inNaturalOrder } from '../../src/files/natural-order';

test.each([
  [['附件1.xlsx', '附件2.xlsx', '附件13.xlsx']],
  [['2/附件9.xlsx', '10/附件1.xlsx', '10/附件02.xlsx', '10/附件3.xlsx']],
  [['附件', '附件1', '附件1-2', '附件1-10', '附件2']],
  [['a001', 'a01', 'a1', 'a2']],
  [['7', '123456789012345678901', '123456789012345678902']],
  [['', '0', 'a', '甲', '甲1']],
])('%j stand in this order, whatever the one they come in', (names) => {
  expect([...names].reverse().sort(inNaturalOrder)).toEqual(names);
  expect([...names].sort(inNaturalOrder)).toEqual(names);
  expect(names.map((name) => inNaturalOrder(name, name))).toEqual(names.map(() => 0));
});
