import { render } from 'preact'
import { useMediaSource } from '../../../src/app/media/use-media-source.ts'
import { useVoiceNote, useVoiceNow } from '../../../src/app/media/use-voice-note.ts'
import { type Services, ServicesProvider, SessionProvider } from '../../../src/app/services.ts'
import { useCollection } from '../../../src/app/use-collection.ts'
import { useView } from '../../../src/app/view-store.ts'
import { addRecordEdit } from '../../../src/document/new-record.ts'
import '../../../src/ui/styles/main.css'
import type { MediaId } from '../../../src/records/ids.ts'
import type { MediaRecord } from '../../../src/records/media.ts'
import { VoiceButton } from '../../../src/screens/media/voice-button.tsx'
import { VoicePlayer } from '../../../src/screens/media/voice-player.tsx'
import { lengthOf, openWard, WARD } from './open-ward.ts'

function Speaking() {
  const voice = useVoiceNote(WARD, () => null)
  const notes = useCollection(ward.media)
  const said = useView(({ notice }) => notice?.text ?? '')
  return (
    <>
      <VoiceButton {...voice} size="floor" />
      <p role="status">{said}</p>
      <ul>
        {notes.map((record) => (
          <Note key={record.id} record={record} />
        ))}
      </ul>
    </>
  )
}

function Note({ record }: { readonly record: MediaRecord }) {
  const isRunning = useVoiceNow() === record.id
  return (
    <li>
      <VoicePlayer record={record} source={useMediaSource(record)} isRunning={isRunning} />
    </li>
  )
}

const { session, ward, ballast } = await openWard(console.warn)
const media = await session.parts.openMedia!()
const services = { keepAwake: () => ({ release: () => undefined }), pulse: () => undefined }

const harness = {
  notes: () => ward.media.list(),
  layBallast: () => ballast.lay(),
  /** Of the first note, as it is on the disk. */
  lengthOf: async () => lengthOf((await media.load(ward.media.list()[0]!))!),
  /** Keeps photos that say nothing until one finds no room. @returns how many were kept, and why the next was not */
  async fillWithPhotos(bytes: number) {
    for (let kept = 0; kept < 1_000; kept++) {
      const noise = new Uint8Array(bytes)
      for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536))
      try {
        await media.keep(`photo${kept}` as MediaId, noise)
      } catch (error) {
        return { kept, reason: (error as { reason: string }).reason }
      }
    }
    throw new Error('it never became full')
  },
  /** Starts something that is observed. @returns how it is kept */
  async observe(name: string) {
    const id = session.newId<string>()
    const situation = { id, name, start: session.now(), end: null, note: '', by: 'ana', device: 'tablet' }
    session.act('situationStarted', {
      departments: { [WARD]: [addRecordEdit('situations', situation as never)] },
    })
    await session.flush()
    return session.saved().kind
  },
  situations: () => ward.situations.list().map(({ name }) => name),
}

declare global {
  var voiceHarness: typeof harness
}

globalThis.voiceHarness = harness
render(
  <ServicesProvider value={services as unknown as Services}>
    <SessionProvider value={session}>
      <Speaking />
    </SessionProvider>
  </ServicesProvider>,
  document.getElementById('app')!,
)
