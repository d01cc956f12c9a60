import type { ProjectSession } from '../session/project-session.ts'

/** Follows whether records were last saved on the room that is held back for them, or could not be for want of room. */
export function watchReserve(session: Pick<ProjectSession, 'saved' | 'subscribeSaved'>): () => boolean {
  let isOnReserve = false
  session.subscribeSaved(() => {
    const state = session.saved()
    if (state.kind === 'saved') isOnReserve = state.onReserve
    else if (state.kind === 'not-saved' && state.reason === 'full') isOnReserve = true
  })
  return () => isOnReserve
}
