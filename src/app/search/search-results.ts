import type { DepartmentId } from '../../records/ids.ts'
import type { MarkedText } from '../../screens/search/marked-text.ts'
import type { ResultGroup, SearchResult } from '../../screens/search/search-props.ts'
import type { IconName } from '../../ui/icon.tsx'
import { queryWords } from './fold-words.ts'
import { excerptAt, markWords } from './mark-words.ts'
import type { Found, FoundKinds } from './search-index.ts'
import { itemKey, SEARCH_KINDS, type SearchItem, type SearchKind } from './search-item.ts'
import type { SearchWords } from './search-words.ts'

const ICONS: Readonly<Record<SearchKind, IconName>> = {
  task: 'clipboard',
  process: 'sort',
  job: 'people',
  person: 'person',
  department: 'folder',
  paragraph: 'note',
  interview: 'speech',
  observation: 'eye',
  finding: 'attention',
  function: 'columns',
  decision: 'check',
}

interface Around extends SearchWords {
  readonly departmentName: (id: DepartmentId) => string
}

/** What was found, as the screen shows it. */
export function resultGroups(found: FoundKinds, query: string, around: Around): readonly ResultGroup[] {
  const words = queryWords(query)
  return SEARCH_KINDS.flatMap((kind) => {
    const own = found[kind]
    if (!own) return []
    return [
      {
        kind,
        label: around.messages.search.kinds[kind],
        icon: ICONS[kind],
        count: own.count,
        results: own.found.map((each) => resultOf(each, words, around)),
      },
    ]
  })
}

/** Opened lately: with its kind in place of what was found. */
export const recentResult = (item: SearchItem, around: Around): SearchResult => ({
  ...resultOf({ item, place: item.title === '' ? 0 : null }, [], around),
  context: [around.messages.search.kinds[item.kind], contextOf(item, around)].join(' · '),
})

function resultOf({ item, place }: Found, words: readonly string[], around: Around): SearchResult {
  return {
    key: itemKey(item),
    title: titleOf(item.title, words),
    excerpt: place === null || item.text === '' ? null : markWords(excerptAt(item.text, place), words),
    context: contextOf(item, around),
  }
}

/** A finding is its own title; a long one is cut where it is first found. */
const LONGEST_TITLE = 160

function titleOf(title: string, words: readonly string[]): MarkedText {
  if (title.length <= LONGEST_TITLE) return title === '' ? [] : markWords(title, words)
  const places = markWords(title, words)
  const first = places[0]?.isMatch ? 0 : (places[0]?.text.length ?? 0)
  return markWords(excerptAt(title, first < title.length ? first : 0), words)
}

function contextOf(
  { kind, departmentId, date, about }: SearchItem,
  { messages, format, departmentName }: Around,
): string {
  const where = departmentId
    ? kind === 'department'
      ? ''
      : departmentName(departmentId)
    : messages.search.wholeProject
  const clock = date && date.length > 10 && kind === 'observation' ? ` ${format.formatClock(date)}` : ''
  const when = date ? `${format.formatDate(date, 'weekday')}${clock}` : ''
  return [where, about, when].filter((part) => part).join(' · ')
}
