import { createStore } from 'zustand/vanilla'

/** How many photos and voice notes found no room since the app was started. */
export const notKept = createStore<{ readonly count: number }>(() => ({ count: 0 }))

export const noteNotKept = (more = 1): void => notKept.setState(({ count }) => ({ count: count + more }))
