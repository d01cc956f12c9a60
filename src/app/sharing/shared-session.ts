import type { DepartmentRecord } from '../../records/document-records.ts'
import type { SharedDocument, SharedProject } from '../../sync/shared-project.ts'
import type { KeptDocument, ProjectSession } from '../session/project-session.ts'

/**
 * An opened project as transports see it. All its departments are opened, and those that arrive later too: what comes in for
 * them has to be kept.
 *
 * @param onTrouble told when a department cannot be opened; the others go on
 */
export async function shareSession(
  session: ProjectSession,
  onTrouble: (error: unknown) => void,
): Promise<SharedProject & { readonly stop: () => void }> {
  const { ring } = session.parts
  if (!ring) throw new Error('nothing is sealed here, so nothing leaves')
  const shared = new Map<string, SharedDocument>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const follow = async () => {
    await Promise.all(session.records.departments.list().map((each) => open(session, each, onTrouble)))
    const missing = session.keptDocuments().filter(({ documentId }) => !shared.has(documentId))
    const found = await Promise.all(missing.map(sharedOf))
    for (const each of found) shared.set(each.documentId, each)
    if (found.length > 0) tell()
  }
  let following: Promise<void> = Promise.resolve()
  /** One after the other, so that no document is found twice. */
  const followNext = () => {
    following = following.catch(() => undefined).then(follow)
    return following
  }
  const stops = [
    // Before the first look: while documents are opened they take in what their copies hold, and that may be a department.
    session.records.departments.subscribe(() => void followNext().catch(onTrouble)),
    ring.subscribe?.(tell),
  ]
  const stop = () => {
    for (const each of stops) each?.()
  }
  try {
    await followNext()
  } catch (error) {
    stop()
    throw error
  }
  return {
    projectId: session.id,
    ring,
    list: () => [...shared.values()],
    isWhole: () => session.records.departments.list().every(({ documentId }) => shared.has(documentId)),
    ...(session.parts.openMedia && { openMedia: session.parts.openMedia }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop,
  }
}

async function open(
  session: ProjectSession,
  { id }: DepartmentRecord,
  onTrouble: (error: unknown) => void,
): Promise<void> {
  try {
    await session.openDepartment(id)
  } catch (error) {
    onTrouble(error)
  }
}

const sharedOf = async (kept: KeptDocument): Promise<SharedDocument> => ({
  documentId: kept.documentId,
  doc: kept.doc,
  outer: await kept.outer(),
  flush: () => kept.flush(),
  flushReceived: () => kept.flushReceived(),
})
