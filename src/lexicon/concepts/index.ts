import type { Concept } from '../concept';
import { ANSWERS } from './answers';
import { DIRECTIONS } from './directions';
import { REASONS } from './reasons';
import { SLIPS } from './slips';

/** Every concept by its name; the tables stand beside this file, by what they are about. */
export const CONCEPTS = Object.freeze({ ...ANSWERS, ...DIRECTIONS, ...REASONS, ...SLIPS }) satisfies Readonly<
  Record<string, Concept>
>;

export type ConceptId = keyof typeof CONCEPTS;

export const CONCEPT_IDS = Object.freeze(Object.keys(CONCEPTS)) as readonly ConceptId[];
