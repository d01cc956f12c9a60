import { useState } from 'preact/hooks'
import type { Reason } from '../../screens/timeline/use-reason.ts'
import type { ProjectSession } from '../session/project-session.ts'

const said = new WeakMap<ProjectSession, string>()

/** As it was said last, also in this very tap; '' while nobody said. */
export const saidReason = (session: ProjectSession): string => said.get(session) ?? ''

/** Why things are put right: said once, on the floor or on the timeline, it holds until the project is closed. */
export function useSaidReason(session: ProjectSession): Reason {
  const [, draw] = useState(0)
  return {
    reason: saidReason(session),
    onReason: (given) => {
      said.set(session, given)
      draw((times) => times + 1)
    },
  }
}
