import { useArea } from '../../i18n/messages-context.tsx'
import { media as dutch } from '../../i18n/nl/media.ts'
import type { DepartmentId, FindingId, InterviewId, TaskId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import { recordName } from '../history/record-names.ts'
import { useFieldWords } from '../history/use-field-words.ts'
import { formatRoute } from '../route.ts'
import { useSession } from '../services.ts'

/** Where the records lie that a photo or voice note can belong to. */
const ROOTS = {
  task: 'tasks',
  finding: 'findings',
  place: 'places',
  observation: 'observations',
  interview: 'interviews',
  floorPlan: 'floorPlans',
} as const satisfies Record<MediaAbout['kind'], string>

export interface AboutWords {
  readonly words: string
  /** Null where there is no place to go. */
  readonly href: string | null
}

/** What a photo or voice note belongs to, by name, with the way there. */
export function useAboutWords(departmentId: DepartmentId): (about: MediaAbout | null) => AboutWords {
  const session = useSession()
  const { strip } = useArea('media', dutch)
  const words = useFieldWords(session)
  const to = { projectId: session.id, departmentId }
  return (about) => {
    if (!about) return { words: strip.ofDepartment, href: null }
    const { kind, id } = about
    const fields = session.recordOf(departmentId, ROOTS[kind], id)
    if (!fields || fields.removedAt) return { words: strip.gone, href: null }
    return { words: recordName(words, departmentId, ROOTS[kind], id), href: hrefOf(about) }
  }

  function hrefOf({ kind, id }: MediaAbout): string | null {
    if (kind === 'task') return formatRoute({ place: 'tasks', ...to, taskId: id as TaskId })
    if (kind === 'finding') return formatRoute({ place: 'findings', ...to, findingId: id as FindingId })
    if (kind === 'interview')
      return formatRoute({ place: 'interviews', ...to, interviewId: id as InterviewId })
    if (kind === 'observation') return formatRoute({ place: 'observe', ...to })
    return null
  }
}
