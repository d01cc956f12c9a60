import type { ProjectSession } from '../session/project-session.ts'
import { ProjectSearch } from './project-search.ts'
import type { SearchWords } from './search-words.ts'

/** What was searched in this sitting. In memory only, which the lock throws away with the page: words of people stand nowhere else unsealed. */
let search: { readonly of: ProjectSearch; readonly words: SearchWords } | null = null
let recent: readonly string[] = []

/** Results that were opened lately are offered again. */
const RECENT = 8

/** The search of this project, made anew when another was open or the language changed. */
export function searchOf(session: ProjectSession, words: SearchWords): ProjectSearch {
  if (search?.of.session === session && search.words.messages === words.messages) return search.of
  const isOther = search !== null && search.of.session !== session
  search?.of.dispose()
  if (isOther) recent = []
  search = { of: new ProjectSearch(session, words), words }
  return search.of
}

/** Keys of what was opened last, latest first. */
export const recentKeys = (): readonly string[] => recent

export function rememberOpened(key: string): void {
  recent = [key, ...recent.filter((each) => each !== key)].slice(0, RECENT)
}
