import type { IconName } from '../../ui/icon.tsx'
import type { MarkedText } from './marked-text.ts'

export interface SearchResult {
  readonly key: string
  readonly title: MarkedText
  /** What stands around the words found; null when they are in the title. */
  readonly excerpt: MarkedText | null
  /** Where and when: "Woongroepen, wo 9 sep". */
  readonly context: string
}

export interface ResultGroup {
  readonly kind: string
  /** "Taken". */
  readonly label: string
  readonly icon: IconName
  /** Found in all. */
  readonly count: number
  readonly results: readonly SearchResult[]
}

export interface SearchProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly ResultGroup[]
  /** Opened lately; shown while nothing is typed. */
  readonly recent: readonly SearchResult[]
  /** Departments that are in, of all; null when all are. */
  readonly progress: { readonly done: number; readonly total: number } | null
  /** Names of departments that could not be opened. */
  readonly failed: readonly string[]
  readonly onOpen: (key: string) => void
  /** Shows more of one kind. */
  readonly onMore: (kind: string) => void
  readonly onClose: () => void
}
