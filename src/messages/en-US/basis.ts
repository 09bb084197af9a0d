/** How the documents and articles that rules rest on are cited. */
export const basis: Readonly<Record<string, string>> = Object.freeze({
  'caiyu-2020-10-art-11': 'Ministry of Finance, Caiyu [2020] No. 10, Art. 11',
  'caiyu-2020-10-art-13': 'Ministry of Finance, Caiyu [2020] No. 10, Art. 13',
  'caiyu-2020-10-art-16': 'Ministry of Finance, Caiyu [2020] No. 10, Art. 16',
  'caiyu-2020-10-art-18': 'Ministry of Finance, Caiyu [2020] No. 10, Art. 18',
  'caiyu-2021-101-annex-1': 'Ministry of Finance, Caiyu [2021] No. 101, Annex 1',
  profile: 'the profile in force',
  form: 'what the form itself asks for',
  system: 'checks of budget performance systems',
  observed: 'common reasons for returning published forms',
  arithmetic: 'arithmetic and consistency within the form',
});
