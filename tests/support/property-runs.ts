import fc from 'fast-check'

/** `WERKVLOER_FULL=1` runs every property ten times as often; a property may still ask for its own number. */
fc.configureGlobal({ numRuns: process.env.WERKVLOER_FULL ? 1000 : 100 })
