import { testFunction, twenty, usual } from './support/function-tester';

testFunction(
  'GRADE',
  [92, null],
  [
    ['number', '总分', { ...twenty('差'), zero: '差', 'a date': '优' }],
    ['profile', '规则集', usual('优')],
  ],
  [
    ['from 90 on', [90], '优'],
    ['just below', [89.99], '良'],
    ['from 80 on', [80], '良'],
    ['from 60 on', [60], '中'],
    ['below 60', [59.99], '差'],
    ['as text', ['92.5分'], '优'],
  ],
);
