import type { CrossFormRule, Fact, MessageShapes, Rule } from './types';

/** Makes a rule about one form. The `const` type parameter keeps message ids and data names literal, so that reports are checked against them. */
export function defineRule<const Shapes extends MessageShapes>(rule: Rule<Shapes>): Rule<Shapes> {
  return Object.freeze(rule);
}

/** Makes a rule that compares forms. */
export function defineCrossFormRule<const Shapes extends MessageShapes, Kept extends Fact>(
  rule: CrossFormRule<Shapes, Kept>,
): CrossFormRule<Shapes, Kept> {
  return Object.freeze(rule);
}
