import type { DepartmentId } from '../../records/ids.ts'
import type { MediaAbout } from '../../records/media.ts'
import { VoiceButton } from '../../screens/media/voice-button.tsx'
import { useSession } from '../services.ts'
import { useVoiceNote } from './use-voice-note.ts'

interface Props {
  readonly departmentId: DepartmentId
  /** What a voice note begun now belongs to; null for the department. */
  readonly about: MediaAbout | null
  readonly size?: 'normal' | 'floor'
  /** What came of it, in words; the bar at the bottom when left out. */
  readonly onSaid?: (words: string) => void
}

/** The button a voice note is spoken with. A device that only reads has none. */
export function VoiceMaker({ departmentId, about, size = 'normal', onSaid }: Props) {
  const { isReader } = useSession()
  const voice = useVoiceNote(departmentId, () => about, onSaid, size === 'floor' ? 'leftFloor' : 'leftHere')
  return isReader ? null : <VoiceButton {...voice} size={size} />
}
