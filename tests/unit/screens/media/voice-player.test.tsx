// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { AnalystId, DeviceId, MediaId } from '../../../../src/records/ids.ts'
import type { MediaRecord } from '../../../../src/records/media.ts'
import { mayRunElsewhere } from '../../../../src/records/media-pieces.ts'
import { VoicePlayer } from '../../../../src/screens/media/voice-player.tsx'

const MADE = Date.parse('2026-09-09T10:42:00+02:00')
const MINUTE = 60_000
const HERE = 'here' as DeviceId
const note: MediaRecord = {
  ...{ id: 'v' as MediaId, kind: 'voice', mime: 'audio/webm', pieces: [], about: null },
  ...{ width: null, height: null, seconds: 5, at: '2026-09-09T10:42:00+02:00', endedAt: null },
  ...{ note: '', by: 'ana' as AnalystId, device: 'there' as DeviceId },
}
afterEach(cleanup)

const show = (mayRun: boolean) =>
  render(<VoicePlayer record={note} source={{ kind: 'coming', bytes: 300_000 }} mayRunElsewhere={mayRun} />)

test('a note without an end is cut off, unless another device may be recording it', () => {
  show(true)
  expect(screen.getByText(/misschien nog opgenomen/)).toBeTruthy()
  expect(screen.queryByText(/^Afgebroken/)).toBeNull()
  cleanup()
  show(false)
  expect(screen.getByText(/^Afgebroken/)).toBeTruthy()
  expect(screen.queryByText(/misschien nog opgenomen/)).toBeNull()
})

test('what is not here is said with both reasons it may have', () => {
  show(false)
  expect(screen.getByText('Niet op dit apparaat: nog niet aangekomen of opgeruimd (0,3 MB)')).toBeTruthy()
})

test('another device may be recording it for a quarter of an hour', () => {
  expect(mayRunElsewhere(note, HERE, MADE + 14 * MINUTE)).toBe(true)
  expect(mayRunElsewhere(note, HERE, MADE + 15 * MINUTE)).toBe(false)
  expect(mayRunElsewhere({ ...note, device: HERE }, HERE, MADE + MINUTE)).toBe(false)
  expect(mayRunElsewhere({ ...note, endedAt: note.at }, HERE, MADE + MINUTE)).toBe(false)
})
