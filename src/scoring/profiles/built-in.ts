import type { ProfileId } from '../types';
import type { ProfileDefinition } from './definition';

/**
 * The built-in profiles. Each states what differs from the one it extends and has a source, no more: what is not
 * known of a place is inherited from the national rules, never invented. Parents stand before their children.
 */
export const BUILT_IN: readonly (ProfileDefinition & { readonly id: ProfileId })[] = Object.freeze([
  /** 财预〔2020〕10号: weights 第十三条, scores and bands 第十六条, grades 第十八条; 第十三条 names the level-2 kinds. */
  {
    id: 'national-2020',
    certainty: 'law',
    fullPoints: 100,
    execution: { points: 10, budget: 'adjusted', roundRateTo: null, place: 'funds' },
    weights: [{ output: 50, benefit: 30, satisfaction: 10 }],
    bands: { achieved: '0.8', partly: '0.6' },
    reverse: 'linear',
    grades: { 优: 90, 良: 80, 中: 60 },
    scorePlaces: 2,
    tolerance: 0,
    scoreScale: null,
    reasons: 'row',
    usual: ['quantity', 'quality', 'timeliness', 'cost'],
    verdict: { return: ['error'], check: ['warning', 'unchecked', 'unsure', 'not-judged'] },
    thresholds: {
      farOverInfo: '1.2',
      farOverWarning: '1.3',
      lowExecution: '0.9',
      runsAhead: '0.05',
      dominance: '0.5',
    },
  },
  /** 财预〔2021〕101号 附件1: 成本 as level 1; without 满意度 its points go to 效益. */
  {
    id: 'national-2021-cost',
    extends: 'national-2020',
    certainty: 'law',
    weights: [
      { cost: 20, output: 40, benefit: 20, satisfaction: 10 },
      { cost: 20, output: 40, benefit: 30 },
    ],
    // Pass marks and intervals are allowed, which ones is left to each indicator.
    basis: { passMark: '财预〔2021〕101号 附件1', intervals: '财预〔2021〕101号 附件1' },
  },
  /** Printed on the forms: 得分（20分*执行率）, 80 points for the indicators, points in the level labels, one reason row. */
  {
    id: 'hubei',
    extends: 'national-2020',
    certainty: 'form',
    execution: { points: 20 },
    weights: [{ rest: 80 }],
    bands: { partly: '0.5' },
    reverse: 'ratio',
    reasons: 'form',
  },
  /** Printed on the forms: each indicator is scored from 0 to 100 and converted by its 权重占比; free weights; no bands are known. */
  {
    id: 'hebei',
    extends: 'national-2020',
    certainty: 'form',
    execution: { place: 'indicators' },
    weights: [{ rest: 90 }],
    scoreScale: 100,
    rules: { 'qualitative-score-outside-band': 'off' },
  },
  /** Printed on the forms: 90 points for the indicators, as the national weights make, a reason below an execution rate of 90 %. */
  {
    id: 'sichuan',
    extends: 'national-2020',
    certainty: 'form',
    thresholds: { lowExecution: '0.9' },
    rules: { 'execution-low-without-reason': 'warning' },
  },
  /** 川财绩〔2025〕5号 of 2025-03-17, known at second hand: the grades of 第七条. The rest is Sichuan's forms'. */
  {
    id: 'sichuan-2025',
    extends: 'sichuan',
    certainty: 'reported',
    grades: { 优: 90, 良: 80, 中: 70 },
    basis: { grades: '川财绩〔2025〕5号 第七条' },
  },
  /** The performance system asks for a reason from 130 % of the target. */
  {
    id: 'guangxi',
    extends: 'national-2020',
    certainty: 'system',
    thresholds: { farOverWarning: '1.3' },
    rules: { 'reason-missing': 'warning' },
  },
  /** Printed on the forms: the rate on 年初预算数(A), 产出 50, `按B/A或A/B*该指标分值记分`; no bands are known. */
  {
    id: 'beijing-2016',
    extends: 'national-2020',
    certainty: 'form',
    execution: { budget: 'initial' },
    weights: [{ output: 50, rest: 40 }],
    reverse: 'ratio',
    rules: { 'qualitative-score-outside-band': 'off' },
  },
  /** Forms without points and scores, as for transfer payments. */
  {
    id: 'no-scores',
    extends: 'national-2020',
    certainty: 'form',
    weights: [],
    topics: { points: 'off', scores: 'off', totals: 'off' },
  },
  /** What the nine published forms of Shenzhen, 2021, show: rates to two decimals, three distributions. */
  {
    id: 'shenzhen-as-published',
    extends: 'national-2020',
    certainty: 'seed',
    execution: { roundRateTo: 2 },
    weights: [
      { output: 50, benefit: 25, satisfaction: 15 },
      { output: 50, benefit: 20, satisfaction: 20 },
      { output: 50, benefit: 10, satisfaction: 30 },
    ],
    reverse: 'unknown',
  },
  /** The manual of one performance system, 2022, place unknown: the total is capped by the execution rate, 130 % costs 2 points. */
  {
    id: 'system-2022',
    extends: 'national-2020',
    certainty: 'system',
    capByExecution: [
      { below: '0.8', atMost: 89 },
      { below: '0.7', atMost: 79 },
      { below: '0.6', atMost: 69 },
      { below: '0.5', atMost: 59 },
    ],
    overDeduct: { from: '1.3', points: 2 },
    basis: { capByExecution: '绩效系统操作手册（2022年）', overDeduct: '绩效系统操作手册（2022年）' },
  },
]);
