import type { RecordingRecord } from '../records/answer.ts'
import { joinedSound } from '../records/recorded-sound.ts'

/** The address of a recording within this page; whoever asks for it gives it back with `URL.revokeObjectURL`. */
export const soundAddress = (recording: RecordingRecord): string =>
  URL.createObjectURL(new Blob([joinedSound(recording)], { type: recording.mime }))
