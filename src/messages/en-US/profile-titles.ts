import type { profileTitles as zh } from '../zh-CN/profile-titles';

/** Names of the built-in profiles, by their id. */
export const profileTitles: Readonly<Record<keyof typeof zh, string>> = Object.freeze({
  'profile.national-2020': 'National (Caiyu 2020 No. 10)',
  'profile.national-2021-cost': 'National with cost indicators (Caiyu 2021 No. 101)',
  'profile.hubei': 'Hubei (20 points for execution)',
  'profile.hebei': 'Hebei (scores out of 100, converted)',
  'profile.sichuan': 'Sichuan',
  'profile.sichuan-2025': 'Sichuan (grades of 2025)',
  'profile.guangxi': 'Guangxi',
  'profile.beijing-2016': 'Beijing (form of 2016)',
  'profile.no-scores': 'Without scores (transfers, special funds)',
  'profile.shenzhen-as-published': 'Shenzhen (as published)',
  'profile.system-2022': 'A performance system (2022, capped by execution)',
});
