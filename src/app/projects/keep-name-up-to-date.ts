import type { Registry } from '../../storage/registry.ts'
import type { ProjectSession } from '../session/project-session.ts'

/**
 * The list of projects shows the name the project has. One write at a time, the latest wins. A project that is still coming over
 * has no name yet, or only half of what it says; until it has, the list keeps what it knew.
 */
export function keepNameUpToDate(
  session: ProjectSession,
  registry: Registry,
  onTrouble: (error: unknown) => void,
): void {
  let isWriting = false
  let isStale = false
  const write = async () => {
    while (isStale) {
      isStale = false
      const { name, organisation = '' } = session.records.project.list()[0] ?? {}
      if (name) await registry.saveMeta(session.id, { name, organisation })
    }
  }
  session.records.project.subscribe(() => {
    isStale = true
    if (isWriting) return
    isWriting = true
    write()
      .catch(onTrouble)
      .finally(() => {
        isWriting = false
      })
  })
}
