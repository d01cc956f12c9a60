import { useEffect, useMemo, useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { DepartmentId } from '../../records/ids.ts'
import { SearchScreen } from '../../screens/search/search-screen.tsx'
import { useServices } from '../services.ts'
import type { ProjectSession } from '../session/project-session.ts'
import { openRecord } from './open-record.ts'
import type { SearchProgress } from './project-search.ts'
import type { SearchItem, SearchKind } from './search-item.ts'
import { recentKeys, rememberOpened, searchOf } from './search-memory.ts'
import { recentResult, resultGroups } from './search-results.ts'

interface Props {
  readonly session: ProjectSession
  readonly onClose: () => void
}

/** Results of each kind at first, and of the kind that was asked for. */
const FEW = 4
const MANY = 100

const ROOTS: Readonly<Record<SearchKind, string>> = {
  task: 'tasks',
  process: 'processes',
  job: 'jobs',
  person: 'people',
  department: 'departments',
  paragraph: 'notes',
  interview: 'interviews',
  observation: 'observations',
  finding: 'findings',
  function: 'functions',
  decision: 'decisions',
}

/** Search over the opened project, connected. Lazy: nothing of it loads before somebody searches. */
export default function SearchPanel({ session, onClose }: Props) {
  const { goTo } = useServices()
  const plain = useMessages()
  const interviews = useArea('interviews', dutch)
  const messages = useMemo(() => ({ ...plain, interviews }), [plain, interviews])
  const format = useFormat()
  const search = useMemo(() => searchOf(session, { messages, format }), [session, messages, format])
  const progress = useOpened(search)
  const [query, setQuery] = useState('')
  const [asked, setAsked] = useState<{ query: string; kind: string } | null>(null)
  const all = asked?.query === query ? asked.kind : null
  const around = {
    messages,
    format,
    departmentName: (id: DepartmentId) =>
      session.records.departments.get(id)?.name || messages.projects.unnamed,
  }
  const groups = useMemo(() => {
    const found = search.find(query, all ? MANY : FEW)
    return resultGroups(
      all ? { ...search.find(query, FEW), [all]: found[all as SearchKind] } : found,
      query,
      around,
    )
  }, [search, query, all, progress])
  const recent = recentKeys().flatMap((key) => {
    const item = search.get(key)
    return item ? [recentResult(item, around)] : []
  })

  const handleOpen = (key: string) => {
    const item = search.get(key)
    onClose()
    if (!item) return
    rememberOpened(key)
    openItem(item)
  }
  const openItem = ({ kind, ...item }: SearchItem) =>
    openRecord(session.id, { ...item, root: ROOTS[kind] }, goTo)

  return (
    <SearchScreen
      query={query}
      onQuery={setQuery}
      groups={groups}
      recent={recent}
      progress={progress && progress.done < progress.total ? progress : null}
      failed={progress?.failed ?? []}
      onOpen={handleOpen}
      onMore={(kind) => setAsked({ query, kind })}
      onClose={onClose}
    />
  )
}

/** Opens what is not open yet while somebody already types. */
function useOpened(search: ReturnType<typeof searchOf>): SearchProgress | null {
  const [progress, setProgress] = useState<SearchProgress | null>(null)
  useEffect(() => {
    let isShown = true
    void search.openAll((next) => {
      if (isShown) setProgress(next)
    })
    return () => {
      isShown = false
    }
  }, [search])
  return progress
}
