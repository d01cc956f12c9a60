import { createStore } from 'zustand/vanilla'
import type { HistoryAbout } from './history-actions.ts'

/** Whose history somebody wants to see; `about` null is the whole project. */
interface Asked {
  readonly isOpen: boolean
  readonly about: HistoryAbout | null
}

const CLOSED: Asked = { isOpen: false, about: null }

export const askedHistory = createStore<Asked>(() => CLOSED)

/** Shows what was changed: of one record, or of the whole project. */
export const showHistory = (about: HistoryAbout | null): void =>
  askedHistory.setState({ isOpen: true, about })

export const hideHistory = (): void => askedHistory.setState(CLOSED)
