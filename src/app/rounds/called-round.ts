import { createStore } from 'zustand/vanilla'
import type { DueRound } from './rounds-now.ts'

/** The round that is called for now; while there is one nothing else is offered. */
export const calledRound = createStore<{ readonly due: DueRound | null }>(() => ({ due: null }))
