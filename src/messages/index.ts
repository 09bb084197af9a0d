import { english, learnEnglish } from './en-US';
import { batch as batchZh } from './zh-CN/batch';
import type { Language, MessageWording, RuleCatalogue } from './types';
import { basis as basisZh } from './zh-CN/basis';
import { command as commandZh } from './zh-CN/command';
import { common as commonZh } from './zh-CN/common';
import { coverage as coverageZh } from './zh-CN/coverage';
import { explain as explainZh } from './zh-CN/explain';
import { failures as failuresZh, failureTerms as failureTermsZh } from './zh-CN/failures';
import { functions as functionsZh } from './zh-CN/functions';
import { kinds as kindsZh } from './zh-CN/kinds';
import { pane as paneZh, type PaneKey } from './zh-CN/pane';
import { jsonTypes as jsonTypesZh, profileFile as profileFileZh } from './zh-CN/profile-file';
import { profiles as profilesZh } from './zh-CN/profiles';
import { rules as rulesZh } from './zh-CN/rules';

export { coverageSentence } from './coverage-sentence';
export { failureWords } from './failure-words';
export { fill, placeholdersOf, type FillValue } from './fill';
export type { Language, MessageWording, RuleCatalogue, RuleWording } from './types';
export type { PaneKey };

type CommonKey = keyof typeof commonZh;
type CoverageKey = keyof typeof coverageZh;
type ExplainKey = keyof typeof explainZh;
type FunctionsKey = keyof typeof functionsZh;

export type BatchKey = keyof typeof batchZh;
export type CommandKey = keyof typeof commandZh;

/** Everything a host says in one language. */
export interface Catalogue {
  readonly rules: RuleCatalogue;
  readonly basis: Readonly<Record<string, string>>;
  readonly common: Readonly<Record<CommonKey, string>>;
  /** Words of a run over many files. */
  readonly batch: Readonly<Record<BatchKey, string>>;
  /** Words of the command line itself. */
  readonly command: Readonly<Record<CommandKey, string>>;
  readonly explain: Readonly<Record<ExplainKey, string>>;
  /** What was checked and what was not. */
  readonly coverage: Readonly<Record<CoverageKey, string>>;
  /** Words of the worksheet functions. */
  readonly functions: Readonly<Record<FunctionsKey, string>>;
  /** Names of the kinds of form. */
  readonly kinds: Readonly<Record<keyof typeof kindsZh, string>>;
  /** Words of the task pane. */
  readonly pane: Readonly<Record<PaneKey, string>>;
  /** Names and sources of profiles, and why one was chosen. */
  readonly profiles: Readonly<Record<keyof typeof profilesZh, string>>;
  /** What can be wrong with a profile file. */
  readonly profileFile: Readonly<Record<keyof typeof profileFileZh, MessageWording>>;
  readonly jsonTypes: Readonly<Record<keyof typeof jsonTypesZh, string>>;
  /** Failure code → what happened and what to do. */
  readonly failures: Readonly<Record<string, MessageWording>>;
  /** Codes in the data of failures, in words. */
  readonly failureTerms: Readonly<Record<string, string>>;
}

/** Everything a host says in Chinese. What most runs of the command line never say is not loaded before it is asked for. */
const chinese: Catalogue = Object.freeze({
  rules: rulesZh,
  basis: basisZh,
  common: commonZh,
  batch: batchZh,
  command: commandZh,
  coverage: coverageZh,
  explain: explainZh,
  get functions() {
    return functionsZh;
  },
  kinds: kindsZh,
  failures: failuresZh,
  failureTerms: failureTermsZh,
  get pane() {
    return paneZh;
  },
  profiles: profilesZh,
  get profileFile() {
    return profileFileZh;
  },
  get jsonTypes() {
    return jsonTypesZh;
  },
});

export const LANGUAGES = ['zh-CN', 'en-US'] as const satisfies readonly Language[];

/** Everything said in a language; the second one where it has been learnt, or comes with the program. */
export const catalogueOf = (language: Language): Catalogue => (language === 'en-US' ? english : null) ?? chinese;

/** Has a language at hand: a page may fetch the second one. What cannot be fetched is said in Chinese. */
export const learn = (language: Language): Promise<void> =>
  language === 'en-US' ? learnEnglish().catch(() => undefined) : Promise.resolve();
