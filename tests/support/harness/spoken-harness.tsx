import { render } from 'preact'
import { useSpokenAnswer } from '../../../src/app/use-spoken-answer.ts'
import { SPOKEN_WORDS } from '../../../src/i18n/spoken-words.ts'
import '../../../src/ui/styles/main.css'
import type { ProjectSession } from '../../../src/app/session/project-session.ts'
import type { PersonId } from '../../../src/records/ids.ts'
import { joinedSound } from '../../../src/records/recorded-sound.ts'
import { SpokenAnswer } from '../../../src/screens/handover/spoken-answer.tsx'
import { lengthOf, openWard, WARD } from './open-ward.ts'

function Speaking({ session }: { readonly session: ProjectSession }) {
  const {
    finish: _,
    recordingId,
    ...spoken
  } = useSpokenAnswer({
    session,
    departmentId: WARD,
    personId: 'm1' as PersonId,
  })
  return (
    <div data-recording={recordingId}>
      <SpokenAnswer {...spoken} words={SPOKEN_WORDS.nl} />
    </div>
  )
}

const { session, ward } = await openWard(console.error)
const harness = {
  recordings: () => ward.recordings.list(),
  saved: () => session.saved().kind,
  /** @param count of its pieces; all when left out */
  lengthOf: (at: number, count?: number) => {
    const { pieces, mime } = ward.recordings.list()[at]!
    return lengthOf(new Blob([joinedSound({ pieces: pieces.slice(0, count) })], { type: mime }))
  },
}

declare global {
  var spokenHarness: typeof harness
}

globalThis.spokenHarness = harness
render(<Speaking session={session} />, document.getElementById('app')!)
