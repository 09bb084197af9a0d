import { batch } from './batch';
import { basis } from './basis';
import { command } from './command';
import { common } from './common';
import { coverage } from './coverage';
import { explain } from './explain';
import { failures, failureTerms } from './failures';
import { functions } from './functions';
import { kinds } from './kinds';
import { pane } from './pane';
import { jsonTypes, profileFile } from './profile-file';
import { profiles } from './profiles';
import { rules } from './rules';
import type { Catalogue } from '..';

/** Everything a host says in English. The command line loads it when it is first asked for. */
export const english: Catalogue = Object.freeze({
  rules,
  basis,
  common,
  batch,
  command,
  coverage,
  explain,
  functions,
  kinds,
  failures,
  failureTerms,
  pane,
  profiles,
  profileFile,
  jsonTypes,
});

/** It comes with the program. */
export const learnEnglish = (): Promise<void> => Promise.resolve();
