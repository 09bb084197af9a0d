import type { profiles as zh } from '../zh-CN/profiles';
import { profileTitles } from './profile-titles';

/** What is said of profiles outside the pane. */
export const profiles: Readonly<Record<keyof typeof zh, string>> = Object.freeze({
  ...profileTitles,
  'source.national-2020': 'Caiyu (2020) No. 10, articles 13, 16 and 18',
  'source.national-2021-cost': 'Caiyu (2021) No. 101, annex 1',
  'source.hubei': 'headings and practice of published forms of Hubei',
  'source.hebei': 'headings and practice of published forms of Hebei',
  'source.sichuan': "headings and filling notes of Sichuan's form 0013zp",
  'source.sichuan-2025': "Chuancaiji (2025) No. 5, article 7, at second hand; else as Sichuan's form",
  'source.guangxi': "checks of Guangxi's performance system",
  'source.beijing-2016': 'the scoring method printed on forms of Beijing, 2016',
  'source.no-scores': 'forms without points and scores: special funds of Hunan, transfer payments',
  'source.shenzhen-as-published': 'nine published forms of Shenzhen, 2021',
  'source.system-2022': 'the manual of a performance system, 2022, place unknown',
  'certainty.law': 'national text',
  'certainty.form': 'printed on published forms',
  'certainty.system': 'seen in a performance system',
  'certainty.reported': 'known at second hand',
  'certainty.seed': 'inferred from a few forms',
  'certainty.own': 'your own',
  'evidence.execution-of-20': 'the funds block prints 20 points for the execution rate',
  'evidence.scores-converted': 'indicators are scored out of 100 and converted by their weights',
  'evidence.rate-on-initial':
    'the only budget is the initial one (A), the rate is B/A, and the scoring method is printed',
  'evidence.sichuan-columns': "the title and the columns nature, unit and weight are those of Sichuan's form",
  'evidence.sichuan-columns-2024': "the title and the columns are those of Sichuan's form, of the year 2024 or later",
  'evidence.no-score-columns': 'the form has neither a points nor a score column',
  'evidence.cost-weights': 'cost stands at level 1 and the points are 20/40/20/10 or 20/40/30',
  'chosen.user': 'as you asked',
  'chosen.layout': 'chosen by the layout: {{reason}} ({{cells}})',
  'chosen.default': 'the layout points to no local rules, so the national ones apply',
  line: 'Profile  {{title}} ({{id}}): {{why}}',
  words: 'Rules: {{title}} ({{why}})',
  differsInWords: 'the layout looks more like "{{title}}": {{reason}} ({{cells}})',
  differs: 'the layout looks more like "{{title}}" ({{id}}): {{reason}} ({{cells}})',
});
