// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { notKept } from '../../../../src/app/media/not-kept.ts'
import PhotoDesk from '../../../../src/app/media/photo-desk.tsx'
import { ProjectMedia } from '../../../../src/app/media/project-media.ts'
import { SessionProvider } from '../../../../src/app/services.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { StorageFailure } from '../../../../src/storage/failure.ts'
import { MediaStore } from '../../../../src/storage/media-store.ts'
import { freshIndexedDb } from '../../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { makeTestRing } from '../../../support/sealed-entries.ts'

const about = { kind: 'task', id: 't1' as TaskId } as const
const bitmap = { width: 3200, height: 2400, close: vi.fn() }

async function open() {
  freshIndexedDb()
  const { session, ward } = await openTestSession()
  const store = new MediaStore()
  const media = new ProjectMedia('project', await makeTestRing(), store)
  Object.assign(session.parts, { openMedia: async () => media })
  const onDone = vi.fn()
  render(
    <SessionProvider value={session}>
      <PhotoDesk departmentId={WARD} file={new File(['x'], 'a.jpg')} about={about} onDone={onDone} />
    </SessionProvider>,
  )
  return { session, ward, store, onDone }
}

/** happy-dom decodes and draws nothing: a picture of one byte, and a context that takes all. */
beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async () => bitmap)
  const context = new Proxy({}, { get: () => () => undefined, set: () => true })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done, type) =>
    done(new Blob(['photo'], { type: type ?? '' })),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a photo between the camera and the store', () => {
  test('stays in the editor when there is no room, and is kept when there is', async () => {
    const { ward, store, onDone } = await open()
    const put = vi.spyOn(store, 'put').mockRejectedValueOnce(new StorageFailure('full', null))
    const before = notKept.getState().count
    fireEvent.input(await screen.findByLabelText('Wat is er te zien?'), { target: { value: 'Te hoog' } })
    const keep = screen.getByRole('button', { name: 'Bewaren' })
    fireEvent.click(keep)
    expect((await screen.findByRole('alert')).textContent).toContain('De foto is nog niet bewaard')
    expect(notKept.getState().count).toBe(before + 1)
    expect(ward.media.list()).toEqual([])
    expect(onDone).not.toHaveBeenCalled()
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat is er te zien?').value).toBe('Te hoog')

    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(put).toHaveBeenCalledTimes(2)
    const [record] = ward.media.list()
    expect(record).toMatchObject({ about, note: 'Te hoog', width: 1600, height: 1200, mime: 'image/webp' })
    expect(onDone).toHaveBeenCalledWith(record!.id)
  })

  test('that does not open is said plainly, and nothing is kept', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('no', 'InvalidStateError')))
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new DOMException('no', 'EncodingError'))
    const { onDone, store } = await open()
    await screen.findByText(/^Dit is geen foto/)
    fireEvent.click(screen.getAllByRole('button', { name: 'Sluiten' }).at(-1)!)
    expect(onDone).toHaveBeenCalledWith(null)
    expect(await store.usedBytes()).toBe(0)
  })
})
