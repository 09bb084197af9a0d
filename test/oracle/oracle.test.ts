import { nextCase } from './cases';
import { randomOf } from './random';

const isDeep = process.env.PE_DEEP === '1';
const count = Number(process.env.PE_CASES ?? (isDeep ? 1_000_000 : 20_000));
const seed = Number(process.env.PE_SEED ?? 20_211_231);
const LIMIT_MS = 600_000;

const replay = (): string => `PE_SEED=${seed} PE_CASES=${count} npx jest test/oracle`;

test(
  `the engine agrees with an independent oracle of BigInt fractions on ${count} random cases`,
  () => {
    const random = randomOf(seed);
    const kinds = new Map<string, number>();
    for (let index = 0; index < count; index += 1) {
      const { kind, input, engine, oracle } = nextCase(random);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (engine !== oracle)
        throw new Error(
          `Case ${index} (${kind}) of seed ${seed}: ${input.join(' | ')}: engine ${engine}, oracle ${oracle}. Replay: ${replay()}`,
        );
    }
    const shares = [...kinds].sort().map(([kind, cases]) => `${kind} ${cases}`);
    process.stdout.write(`oracle: ${count} cases of seed ${seed} agree (${shares.join(', ')}). Replay: ${replay()}\n`);
    expect(kinds.size).toBe(9);
  },
  LIMIT_MS,
);
