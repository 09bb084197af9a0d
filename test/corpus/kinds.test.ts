import { crossFormRules, formRules } from '../../src/rules';
import { readKinds } from './labels';

describe('the kinds of finding', () => {
  const named = new Set(Object.values(readKinds()).flat());
  const rules: readonly { readonly id: string }[] = [...formRules, ...crossFormRules];

  it('know every rule', () => expect(rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]));
  it('name rules alone', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  });
});
