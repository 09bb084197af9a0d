import { answerInSpan, answerRead, compactText, parseMeasure, quantityWithUnit, readingsOf } from '../../src/scoring';

/** What an answer of several numbers is read as: the numeral as it is shown, or `null` where its words leave it open. */
const read = (target: string, actual: string, name: string): string | null => {
  const aim = parseMeasure(target);
  if (aim.kind !== 'quantity') throw new TypeError('no quantity is asked for');
  const answer = answerRead(answerInSpan(parseMeasure(actual), aim, [name]), aim, compactText(name));
  return quantityWithUnit(answer, aim.quantity.unit)?.numeral ?? null;
};

describe('answerRead', () => {
  it.each([
    ['≥1300人', '失能老人526人，低保老人800人', '服务老年人数', '(526 + 800)'],
    ['≥1.2万亩', '荒山造林0.8万亩，退化林修复0.43万亩', '人工造林面积', '(0.8万 + 0.43万)'],
    ['≥600顶', '12平米帐篷420顶、20平米帐篷200顶', '采购帐篷数量', '(420 + 200)'],
    ['≥320公里', '210+116公里', '日常养护里程', '(210 + 116)'],
    ['≥320公里', '县道210公里+乡道116公里', '日常养护里程', '(210 + 116)'],
    ['≥320公里', '1至6月160公里，7至12月146公里', '日常养护里程', '(160 + 146)'],
  ])('adds up the parts: %s by %s', (target, actual, name, numeral) => {
    expect(read(target, actual, name)).toBe(numeral);
  });

  it.each([
    ['≥600人', '申报610人，发放590人', '发放人数'],
    ['≥320公里', '春季养护180公里、秋季养护150公里', '日常养护里程'],
    ['≥320公里', '306公里，另20公里由乡镇实施', '日常养护里程'],
    ['≥320公里', '210+116', '日常养护里程'],
    ['≥20个工作日', '一期12个工作日、二期11个工作日', '培训时长'],
  ])('adds up nothing that may be the same, or stages: %s by %s', (target, actual, name) => {
    expect(read(target, actual, name)).toBeNull();
  });

  it.each([
    ['≥260人', '分3期培训268人（90人、88人、90人）', '培训退役军人人数', '268'],
    ['≤300元/人', '宫颈癌筛查178元/人，乳腺癌筛查120元/人，合计298元/人', '人均筛查成本', '298'],
    ['≥85条', '年初84条，新增4条，撤销2条，年末86条', '补贴公交线路', '86'],
    ['≥9500人', '春季9580人、秋季9320人，平均9450人', '受益学生人数', '9450'],
    ['≤20个工作日', '最长30个工作日，平均22个工作日', '检验报告出具时限', '22'],
    ['≥600顶', '新采购560顶，累计储备2180顶', '采购帐篷数量', '560'],
    ['≥2000顶', '新采购560顶，累计储备2180顶', '累计储备帐篷', '2180'],
  ])('takes the number that is told as the result: %s by %s', (target, actual, name, numeral) => {
    expect(read(target, actual, name)).toBe(numeral);
  });

  it('leaves a mean open where the worst misses what it meets', () => {
    expect(read('≤20个工作日', '最长30个工作日，平均18个工作日', '检验报告出具时限')).toBeNull();
  });

  it.each([
    ['≥2.1万人', '惠及18个村5620户2.16万人', '受益人口', '2.16万'],
    ['≥1300人', '1326人（31824人次）', '服务老年人数', '1326'],
    ['≥320公里', '40条306公里', '日常养护里程', '306'],
    ['≥38%', '39.1%，较2022年的37.8%提高1.3个百分点', '经常锻炼人口比例', '39.1%'],
  ])('takes the number in the unit of the target: %s by %s', (target, actual, name, numeral) => {
    expect(read(target, actual, name)).toBe(numeral);
  });

  it('leaves open persons against attendances that are told side by side', () => {
    expect(read('≥400人', '线下参与400人，线上参与50万余人次', '参与人数')).toBeNull();
  });

  it.each([
    ['3座', '2座完工，1座正在施工', '修复危桥数量', '2'],
    ['6个', '已建成4个，其余2个计划2025年3月建成', '新建助餐点', '4'],
    ['≥320公里', '306公里，剩余14公里列入2025年', '日常养护里程', '306'],
  ])('leaves out what is not done yet: %s by %s', (target, actual, name, numeral) => {
    expect(read(target, actual, name)).toBe(numeral);
  });

  it.each([
    ['≥95%', '抽查案卷50份，合格49份', '案件质量评查合格率', '(49/50)'],
    ['≥90%', '满意258人，调查300人', '受检妇女满意度', '(258/300)'],
    ['≥90%', '12个断面中10个达标', '断面水质达标率', '(10/12)'],
    ['≥80%', '新能源车948辆，公交车总数1200辆', '新能源公交车占比', '(948/1200)'],
    ['=100%', '检出不合格83批次，已处置80批次，3批次正在处置', '不合格食品处置率', '(80/83)'],
    ['100%', '3批次中1批次验收不合格', '物资验收合格率', '((3 − 1)/3)'],
    ['≤3%', '抽检500批次，不合格13批次', '食材抽检不合格率', '(13/500)'],
    ['≥95%', '很满意150人、满意30人、不满意20人', '受援人满意度', '((150 + 30)/200)'],
    ['≥95%', '共200人，很满意150人、满意30人、不满意20人', '受援人满意度', '((150 + 30)/200)'],
  ])('takes the share that two counts make: %s by %s', (target, actual, name, numeral) => {
    expect(read(target, actual, name)).toBe(numeral);
  });

  it.each([
    ['≥95%', '春季412人，秋季398人', '出勤率'],
    ['≥90%', '调查200人，非常满意165人', '群众满意度'],
    ['≥90%', '发放问卷200份，回收190份', '群众满意度'],
    ['=100%', '检出不合格83批次，未销毁3批次', '不合格食品处置率'],
    ['≥90%', '12个断面，10个村', '断面水质达标率'],
    ['≤2%', '发回重审12件、改判23件', '一审判决发回改判率'],
    ['≥95%', '很满意150人、满意30人、不满意20人，共210人', '受援人满意度'],
  ])('makes no share of counts whose words do not say which is which: %s by %s', (target, actual, name) => {
    expect(read(target, actual, name)).toBeNull();
  });

  it.each([
    ['100%', '全部合格', '房屋竣工验收合格率'],
    ['100%', '3批次验收全部通过', '物资验收合格率'],
    ['100%', '全部到位', '资金到位率'],
  ])('takes every one for all: %s by %s', (target, actual, name) => {
    expect(read(target, actual, name)).toBe('100%');
  });

  it.each([
    ['100%', '合格', '房屋竣工验收合格率'],
    ['100%', '未全部合格', '房屋竣工验收合格率'],
    ['100%', '全部完工', '房屋竣工验收合格率'],
    ['0%', '全部合格', '食材不合格率'],
  ])('takes nothing else for all: %s by %s', (target, actual, name) => {
    expect(read(target, actual, name)).toBeNull();
  });

  it.each([
    ['≤200元', '220元/人·月', '每人每月补贴标准', '220'],
    ['≤200元', '200元/人·月，全年2400元', '每人每月补贴标准', '200'],
    ['≤1.8万元/户', '户均17500元', '户均补助标准', '17500'],
    ['≤1.35万元/公里', '平均每公里13500元', '每公里养护成本', '13500'],
    ['≤1.35万元/公里', '均价1.25万元/公里', '每公里养护成本', '1.25万'],
    ['≤1.3万元/公里', '407.5万元/326公里', '每公里养护成本', '(407.5万/326)'],
    ['≤2万元', '1.95万元（60.45万元/31场）', '场均活动经费', '1.95万'],
    ['5元/生·天', '按5元/生·天标准足额发放', '每生每天补助标准', '5'],
    ['≥2000元', '户均增收1850元，基本实现目标', '带动农户户均增收', '1850'],
    ['=45个', '45名书记员', '购买书记员服务岗位', '45'],
    ['≥300份', '306户均建立档案', '建立一户一档', '306'],
  ])('reads a price or a count by the name of its row: %s by %s', (target, actual, name, numeral) => {
    expect(read(target, actual, name)).toBe(numeral);
  });

  it('takes no division that does not work out', () => {
    expect(read('≤2万元', '1.75万元（60.45万元/31场）', '场均活动经费')).toBeNull();
  });

  it('takes the nearest of numbers that all miss the target', () => {
    expect(read('≥600人', '小学580人、小学560人', '参训人数')).toBe('580');
    expect(read('≤10天', '东片15天、西片12天', '办结时间')).toBe('12');
  });

  it('leaves open what may come to enough together', () => {
    expect(read('≥210人', '博士12人、硕士206人', '发放补贴人数')).toBeNull();
    expect(read('≥12台', '彩超4台、呼吸机6台、监护仪2台', '购置设备数')).toBe('(4 + 6 + 2)');
  });

  it('adds no whole to its parts', () => {
    expect(read('≥45件', '排查积案50件，化解47件，剩余3件列入下年度', '化解信访积案')).toBe('47');
  });
});

describe('readingsOf', () => {
  const numerals = (target: string, actual: string): readonly string[] =>
    readingsOf(parseMeasure(actual), parseMeasure(target), '').map(({ numeral }) => numeral);

  it('names the numbers that may be meant', () => {
    expect(numerals('≥330天', '335天（春节及检修闭馆30天）')).toStrictEqual(['335', '30']);
    expect(numerals('≤5件', '城区3件，乡镇4件')).toStrictEqual(['3', '4', '(3 + 4)']);
    expect(numerals('≥320公里', '春季养护180公里、秋季养护150公里')).toStrictEqual(['180', '150', '(180 + 150)']);
  });

  it('names none of another unit, and none that is told as something else', () => {
    expect(numerals('≥320公里', '40条、3座')).toStrictEqual([]);
    expect(numerals('≥600人', '申报610人，发放580人')).toStrictEqual(['580']);
    expect(numerals('≥90%', '良好')).toStrictEqual([]);
  });
});
