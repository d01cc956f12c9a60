import { describe, expect, test } from 'vitest'
import { beginRecording, keepPiece, throwAwayRecording } from '../../../src/app/actions/recording-actions.ts'
import type { FindingId, PersonId, ValidationSessionId } from '../../../src/records/ids.ts'
import { joinedSound } from '../../../src/records/recorded-sound.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

async function openMicrophone() {
  const opened = await openTestSession()
  const at = {
    session: opened.session,
    departmentId: WARD,
    personId: 'm1' as PersonId,
    sessionId: 'sit' as ValidationSessionId,
    about: 'f1' as FindingId,
  }
  const id = beginRecording(at, 'audio/webm')
  return { ...opened, at, id, read: () => opened.ward.recordings.get(id) }
}

describe('an answer that is spoken', () => {
  test('is in the document piece by piece, in order also past the tenth', async () => {
    const { at, id, read } = await openMicrophone()
    for (let place = 0; place < 12; place++) keepPiece(at, id, Uint8Array.of(place), place)
    expect([...joinedSound(read()!)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(read()).toMatchObject({ personId: 'm1', sessionId: 'sit', about: 'f1', mime: 'audio/webm' })
  })

  test('stands once: not in the history and not in the undo bar', async () => {
    const { at, id, session } = await openMicrophone()
    const moves = session.undoStack.moves
    keepPiece(at, id, Uint8Array.of(1, 2, 3), 0)
    expect(session.undoStack.moves).toBe(moves)
    expect(session.historyOf(WARD)!.list()).toEqual([])
  })

  test('thrown away, its sound is out of the document', async () => {
    const { at, id, read, documents } = await openMicrophone()
    keepPiece(at, id, Uint8Array.of(1, 2, 3), 0)
    keepPiece(at, id, Uint8Array.of(4), 1)
    throwAwayRecording(at, id)
    expect(read()).toBeUndefined()
    const kept = JSON.stringify(documents.get('doc-ward')!.doc.getMap('recordings').toJSON())
    expect(kept).not.toContain('piece.')
  })
})
