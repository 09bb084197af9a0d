import { departmentNameVaries } from '../../src/rules/department-name-varies';
import { testCrossFormRule } from './support/rule-tester';

const FULL = '中国国际贸易促进委员会深圳市委员会';
const department = (name: string) => ({ department: name });
const unit = (name: string, of = '示例市财政局') => ({ department: of, unit: name });

testCrossFormRule(departmentNameVaries, {
  valid: [
    { name: 'one form', forms: [department(FULL)] },
    { name: 'one spelling', forms: [department(FULL), department(FULL)] },
    { name: 'width and spaces', forms: [department('示例市财政局（本级）'), department('示例市 财政局(本级)')] },
    { name: 'a blank name (another rule)', forms: [department(FULL), department('')] },
    { name: 'other bodies', forms: [department('示例市财政局'), department('示例市审计局')] },
    {
      name: 'other places',
      forms: [department('国际贸易促进委员会深圳市委员会'), department('国际贸易促进委员会珠海市委员会')],
    },
    { name: 'first and second school', forms: [department('示例市第一中学'), department('示例市第二中学')] },
    { name: 'first and eleventh school', forms: [department('示例市第一中学'), department('示例市第一一中学')] },
    { name: 'first and tenth', forms: [department('示例市第三中学'), department('示例市第十三中学')] },
    { name: 'a branch', forms: [department('示例市财政局'), department('示例市财政局城东分局')] },
    { name: 'a part', forms: [department('示例县发展和改革局'), department('示例县发展和改革局本级')] },
    { name: 'a body below a government', forms: [department('示例市人民政府'), department('示例市人民政府办公室')] },
    { name: 'a character more that tells', forms: [department('示例市教育体育局'), department('示例市教育局')] },
    { name: 'short names', forms: [department('市财政'), department('市财政局')] },
    {
      name: 'one character more that means something',
      forms: [department('示例市商业银行'), department('示例市商业外银行')],
    },
    {
      name: 'an end of five characters more',
      forms: [department('示例市生态环'), department('示例市生态环境保护总局')],
    },
    { name: 'two slips', forms: [department('示例市财政政局'), department('示例市财局政局')] },
    { name: 'an end much longer', forms: [department('示例市文化旅游'), department('示例市文化旅游广播电视体育局')] },
    {
      name: 'units of two departments',
      forms: [unit('示例市干部培训中', '示例市财政局'), unit('示例市干部培训中心', '示例市审计局')],
    },
  ],
  invalid: [
    {
      name: 'a name cut by four characters',
      forms: [department('示例市生态环'), department('示例市生态环境保护局')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市生态环', usual: '示例市生态环境保护局', count: 1, total: 1 },
          cells: ['0!B4', '1!B4'],
        },
      ],
    },
    {
      name: 'a character written twice, in the form that comes first',
      forms: [department('示例市财政政局'), department('示例市财政局')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市财政政局', usual: '示例市财政局', count: 1, total: 1 },
          cells: ['0!B4', '1!B4'],
        },
      ],
    },
    {
      name: 'a character written twice, in the form that comes last',
      forms: [department('示例市财政局'), department('示例市财政政局')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市财政政局', usual: '示例市财政局', count: 1, total: 1 },
          cells: ['1!B4', '0!B4'],
        },
      ],
    },
    {
      name: 'a name cut short',
      forms: [department(FULL), department('中国国际贸易促进委员会深圳市委'), department(FULL)],
      findings: [
        {
          message: 'department',
          data: { name: '中国国际贸易促进委员会深圳市委', usual: FULL, count: 1, total: 2 },
          cells: ['1!B4', '0!B4'],
        },
      ],
    },
    {
      name: 'one against one: the whole name is the reference',
      forms: [department('示例市发展和改革委'), department('示例市发展和改革委员会')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市发展和改革委', usual: '示例市发展和改革委员会', count: 1, total: 1 },
          cells: ['0!B4', '1!B4'],
        },
      ],
    },
    {
      name: 'one against one: the name without a character written twice is the reference',
      forms: [department('示例市发展和改革委委员会'), department('示例市发展和改革委员会')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市发展和改革委委员会', usual: '示例市发展和改革委员会', count: 1, total: 1 },
          cells: ['0!B4', '1!B4'],
        },
      ],
    },
    {
      name: 'most forms are cut: most forms are the reference',
      forms: [department('示例市发展和改革委'), department('示例市发展和改革委'), department('示例市发展和改革委员会')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市发展和改革委员会', usual: '示例市发展和改革委', count: 1, total: 2 },
          cells: ['2!B4', '0!B4'],
        },
      ],
    },
    {
      name: 'a character twice, and a cut name: a finding for each spelling',
      forms: [
        department('中国国际贸易促进委员会深圳市委委员会'),
        department('中国国际贸易促进委员会深圳市委'),
        department(FULL),
        department(FULL),
        department('中国国际贸易促进委员会深圳市委'),
      ],
      findings: [
        {
          message: 'department',
          data: { name: '中国国际贸易促进委员会深圳市委', usual: FULL, count: 2, total: 2 },
          cells: ['1!B4', '4!B4', '2!B4'],
        },
        {
          message: 'department',
          data: { name: '中国国际贸易促进委员会深圳市委委员会', usual: FULL, count: 1, total: 2 },
          cells: ['0!B4', '2!B4'],
        },
      ],
    },
    {
      name: 'a character twice, one against one',
      forms: [department('示例市财政政局'), department('示例市财政局')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市财政政局', usual: '示例市财政局', count: 1, total: 1 },
          cells: ['0!B4', '1!B4'],
        },
      ],
    },
    {
      name: 'a mere 和',
      forms: [department('示例市文化和旅游局'), department('示例市文化旅游局'), department('示例市文化和旅游局')],
      findings: [
        {
          message: 'department',
          data: { name: '示例市文化旅游局', usual: '示例市文化和旅游局', count: 1, total: 2 },
          cells: ['1!B4', '0!B4'],
        },
      ],
    },
    {
      name: 'units within one department',
      forms: [unit('示例市财政干部培训中心'), unit('示例市财政干部培训中')],
      findings: [
        {
          message: 'unit',
          data: { name: '示例市财政干部培训中', usual: '示例市财政干部培训中心', count: 1, total: 1 },
          cells: ['1!F4', '0!F4'],
        },
      ],
    },
  ],
});
