import fc from 'fast-check'

/** `WERKVLOER_FULL=1` runs every property ten times as often; a property may still ask for its own number. */
/** The same examples every time, so that a red build is a change and not a draw. `WERKVLOER_SEED=n` looks at others. */
const seed = Number(process.env.WERKVLOER_SEED ?? 20_261_122)
fc.configureGlobal({ numRuns: process.env.WERKVLOER_FULL ? 1000 : 100, seed })
