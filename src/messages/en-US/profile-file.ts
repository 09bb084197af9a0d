import type { MessageWording } from '../types';
import type { jsonTypes as zhTypes, profileFile as zh } from '../zh-CN/profile-file';

/** What can be wrong with a user's own profile file: what it is, and what to write instead. */
export const profileFile: Readonly<Record<keyof typeof zh, MessageWording>> = Object.freeze({
  'file-unreadable': { what: 'The profile file cannot be read ({{reason}}).', todo: 'Check its path and permissions.' },
  syntax: {
    what: 'This is no valid JSON ({{detail}}).',
    todo: 'Check quotes, commas and brackets here; comments and commas after the last item are not allowed.',
  },
  'duplicate-key': { what: '"{{key}}" is given twice.', todo: 'Keep one of them.' },
  'unknown-key': { what: 'There is no key "{{key}}" here.', todo: 'Allowed are {{allowed}}.' },
  'unknown-key-near': { what: 'There is no key "{{key}}" here.', todo: 'Did you mean "{{near}}"?' },
  'missing-key': { what: '"{{key}}" is missing.', todo: 'Add it.' },
  'wrong-type': { what: 'This should be {{expected}} and is {{found}}.', todo: 'Write {{expected}}.' },
  'not-allowed': { what: '"{{value}}" is not allowed.', todo: 'Allowed are {{allowed}}.' },
  'not-allowed-near': {
    what: '"{{value}}" is not allowed.',
    todo: 'Did you mean "{{near}}"? Allowed are {{allowed}}.',
  },
  'out-of-range': { what: '{{value}} is out of range.', todo: 'Give a number from {{minimum}} to {{maximum}}.' },
  'wrong-pattern': {
    what: '"{{value}}" cannot be an id.',
    todo: 'An id has small letters, digits and hyphens, begins with a letter and has 2 to 40 characters.',
  },
  'empty-text': { what: 'The text is empty.', todo: 'Fill it in or leave the key out.' },
  'taken-id': {
    what: '"{{id}}" is the id of a built-in profile.',
    todo: 'Choose another id, and let the profile extend "{{id}}".',
  },
  'weights-do-not-add-up': {
    what: 'The level-1 points make {{weights}}, with the execution rate ({{execution}}) {{sum}}, not {{full}}.',
    todo: 'Adjust weights or execution.points; use rest for what is not fixed.',
  },
  'rising-order': { what: 'The bounds must fall: {{bounds}}.', todo: 'Correct their order or values.' },
});

/** Names of JSON types. */
export const jsonTypes: Readonly<Record<keyof typeof zhTypes, string>> = Object.freeze({
  object: 'an object {…}',
  array: 'an array […]',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true/false',
  null: 'null',
});
