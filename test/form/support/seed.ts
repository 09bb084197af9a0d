/** Seed of the property tests; `PE_SEED=… npx jest test/form` replays a run. */
export const SEED = Number(process.env['PE_SEED'] ?? 20_211_231);
