import {
  compareFacts,
  fingerprint,
  linkedProjects,
  type AuditOptions,
  type ComparisonFacts,
  type CrossFormFinding,
  type LinkedProject,
} from '../audit';

/** Bits of the two tables: 4 MB, whatever the length of the run. */
const BITS = 2 ** 24;

/** The place of a key in the tables (FNV-1a). */
function placeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 24)) & (BITS - 1);
}

type Fact = ComparisonFacts[string][number];

const NOTHING: ComparisonFacts = Object.freeze({});

const keysOf = ({ key }: Fact): readonly string[] => (key === null ? [] : typeof key === 'string' ? [key] : key);

/** Where the keys of a form's facts are noted; those of one rule are not those of another. */
export const placesOf = (facts: ComparisonFacts): readonly number[] => [
  ...new Set(
    Object.entries(facts).flatMap(([rule, list]) =>
      list.flatMap((fact) => keysOf(fact).map((key) => placeOf(`${rule} ${key}`))),
    ),
  ),
];

const has = (bits: Uint8Array, place: number): boolean => ((bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
const put = (bits: Uint8Array, place: number): void => {
  bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
};

/**
 * Compares the forms of a run of any length in the memory of a short one: which keys occur in more than one form is
 * noted as the forms come in, and in a second pass only the facts under such keys are kept. Two keys that share a bit
 * cost a little memory and nothing else, as the rules compare the keys themselves.
 */
export class RunComparison {
  private readonly once = new Uint8Array(BITS / 8);
  private readonly again = new Uint8Array(BITS / 8);
  private readonly kept: ComparisonFacts[] = [];
  private readonly facts = new Map<string, Fact>();

  /** First pass: a form has come in, whose keys have these places. */
  note(places: readonly number[]): void {
    for (const place of places) {
      if (has(this.once, place)) put(this.again, place);
      put(this.once, place);
    }
  }

  /** Second pass: the same forms in the same order. */
  keep(facts: ComparisonFacts): void {
    const compared = Object.entries(facts).flatMap(([rule, list]) => {
      const own = list.filter((fact) => this.isCompared(rule, fact));
      return own.length > 0 ? [[rule, own.map((fact) => this.interned(fact))] as const] : [];
    });
    this.kept.push(compared.length > 0 ? Object.fromEntries(compared) : NOTHING);
  }

  /** What comparing them finds. */
  findings(options: AuditOptions): CrossFormFinding[] {
    return compareFacts(this.kept, options);
  }

  /** Which forms are of one project. */
  projects(): LinkedProject[] {
    return linkedProjects(this.kept);
  }

  private isCompared(rule: string, fact: Fact): boolean {
    if (fact.against) return fact.against.some((key) => has(this.once, placeOf(`${rule} ${key}`)));
    return fact.key === null || keysOf(fact).some((key) => has(this.again, placeOf(`${rule} ${key}`)));
  }

  /** Departments, projects and rows recur by the thousand: one copy of each fact is enough. */
  private interned(fact: Fact): Fact {
    const key = fingerprint(JSON.stringify(fact));
    const known = this.facts.get(key);
    if (known) return known;
    this.facts.set(key, fact);
    return fact;
  }
}
