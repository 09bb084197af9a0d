import {
  compareFacts,
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

/** The keys of a fact, apart from those of other rules; `null`: it is compared with all. */
const keysOf = (rule: string, { key }: Fact): readonly string[] | null =>
  key === null ? null : (typeof key === 'string' ? [key] : key).map((one) => `${rule} ${one}`);

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

  /** First pass: a form has come in. */
  note(facts: ComparisonFacts): void {
    const own = new Set(
      Object.entries(facts).flatMap(([rule, list]) => list.flatMap((fact) => keysOf(rule, fact)?.map(placeOf) ?? [])),
    );
    for (const place of own) {
      const [byte, bit] = [place >>> 3, 1 << (place & 7)];
      if (((this.once[byte] ?? 0) & bit) !== 0) this.again[byte] = (this.again[byte] ?? 0) | bit;
      this.once[byte] = (this.once[byte] ?? 0) | bit;
    }
  }

  /** Second pass: the same forms in the same order. */
  keep(facts: ComparisonFacts): void {
    const shared = Object.entries(facts).flatMap(([rule, list]) => {
      const own = list.filter((fact) => keysOf(rule, fact)?.some((key) => this.isShared(key)) ?? true);
      return own.length > 0 ? [[rule, own.map((fact) => this.interned(fact))] as const] : [];
    });
    this.kept.push(Object.fromEntries(shared));
  }

  /** What comparing them finds. */
  findings(options: AuditOptions): CrossFormFinding[] {
    return compareFacts(this.kept, options);
  }

  /** Which forms are of one project. */
  projects(): LinkedProject[] {
    return linkedProjects(this.kept);
  }

  private isShared(key: string): boolean {
    const place = placeOf(key);
    return ((this.again[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }

  /** Departments, projects and rows recur by the thousand: one copy of each fact is enough. */
  private interned(fact: Fact): Fact {
    const written = JSON.stringify(fact);
    const known = this.facts.get(written);
    if (known) return known;
    this.facts.set(written, fact);
    return fact;
  }
}
