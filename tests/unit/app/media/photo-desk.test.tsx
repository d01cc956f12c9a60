// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endSpeaking } from '../../../../src/app/media/being-kept.ts'
import { DraftSlot } from '../../../../src/app/media/draft-slot.tsx'
import { heldDraft, holdDraft } from '../../../../src/app/media/held-draft.ts'
import { notKept } from '../../../../src/app/media/not-kept.ts'
import PhotoDesk from '../../../../src/app/media/photo-desk.tsx'
import { openDraft, sealDraft } from '../../../../src/app/media/photo-draft.ts'
import { ProjectMedia } from '../../../../src/app/media/project-media.ts'
import { SessionProvider } from '../../../../src/app/services.ts'
import { viewStore } from '../../../../src/app/view-store.ts'
import type { TaskId } from '../../../../src/records/ids.ts'
import { StorageFailure } from '../../../../src/storage/failure.ts'
import { MediaStore } from '../../../../src/storage/media-store.ts'
import { freshIndexedDb } from '../../../support/indexed-db.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { makeTestRing } from '../../../support/sealed-entries.ts'

const about = { kind: 'task', id: 't1' as TaskId } as const
const LOCKED = { lockedDown: { form: 'digits' } } as never
const bitmap = { width: 3200, height: 2400, close: vi.fn() }

async function open() {
  freshIndexedDb()
  const { session, ward } = await openTestSession()
  const store = new MediaStore()
  const ring = await makeTestRing()
  const media = new ProjectMedia('project', ring, store)
  Object.assign(session.parts, { openMedia: async () => media, ring })
  const onDone = vi.fn()
  const shown = render(
    <SessionProvider value={session}>
      <PhotoDesk departmentId={WARD} file={new File(['plain'], 'a.jpg')} about={about} onDone={onDone} />
    </SessionProvider>,
  )
  return { session, ward, store, onDone, ring, shown }
}

/** happy-dom decodes and draws nothing: a picture of one byte, and a context that takes all. */
beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async () => bitmap)
  const getImageData = (_x: number, _y: number, width: number, height: number) => ({
    ...{ width, height, data: new Uint8ClampedArray(4 * width * height) },
  })
  const get = (_: object, name: string) => (name === 'getImageData' ? getImageData : () => undefined)
  const context = new Proxy({}, { get, set: () => true })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done, type) =>
    done(new Blob(['photo'], { type: type ?? '' })),
  )
})
afterEach(() => {
  cleanup()
  viewStore.setState({ lockedDown: null })
  holdDraft(null)
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** What the lock waits for. */
const held = async () => {
  await endSpeaking()
  return heldDraft.getState().held
}

describe('a photo in the editor when the lock falls', () => {
  const draw = async () => {
    fireEvent.input(await screen.findByLabelText('Wat is er te zien?'), { target: { value: 'Te hoog' } })
    fireEvent.click(screen.getByRole('button', { name: 'Vak erbij' }))
  }

  test('is held sealed, and comes back with what was drawn, to its own project alone', async () => {
    const { shown, session, ward, ring } = await open()
    await draw()
    viewStore.setState(LOCKED)
    shown.unmount()
    const { projectId, sealed } = (await held())!
    expect(projectId).toBe(session.id)
    expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/plain|hoog/)
    await expect(openDraft(sealed, await makeTestRing())).rejects.toMatchObject({ reason: 'unknown-key' })
    const draft = await openDraft(sealed, ring)
    expect(await draft.picture.text()).toBe('plain')
    expect(draft).toMatchObject({ departmentId: WARD, about, replaces: null, isPlan: false })

    viewStore.setState({ lockedDown: null })
    const slot = (value: typeof session) =>
      render(
        <SessionProvider value={value}>
          <DraftSlot />
        </SessionProvider>,
      )
    slot(session)
    await screen.findByText('Deze foto was nog niet bewaard')
    expect(screen.getByRole('button', { name: /^Vak 1/ })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
    await waitFor(() => expect(heldDraft.getState().held).toBeNull())
    expect(ward.media.list()).toMatchObject([{ about, note: 'Te hoog' }])

    cleanup()
    holdDraft({ projectId, sealed })
    const { session: other } = await openTestSession()
    Object.assign(other.parts, { projectId: 'other' })
    slot(other)
    await waitFor(() => expect(heldDraft.getState().held).toBeNull())
  })

  test('becomes what it was to be: a plan of the floor, or what takes the place of a kept one', async () => {
    const { shown, session, ward, ring } = await open()
    shown.unmount()
    const back = async (over: object) => {
      const drawn = { marks: [], size: 'small', note: 'Terug' } as const
      const told = { departmentId: WARD, about: null, replaces: null, isPlan: false, drawn, ...over }
      const sealed = await sealDraft({ ...told, picture: new Blob(['plain']) }, ring)
      holdDraft({ projectId: session.id, sealed })
      render(
        <SessionProvider value={session}>
          <DraftSlot />
        </SessionProvider>,
      )
      fireEvent.click(await screen.findByRole('button', { name: 'Bewaren' }))
      await waitFor(() => expect(heldDraft.getState().held).toBeNull())
      cleanup()
    }
    await back({ isPlan: true })
    const [record] = ward.media.list()
    expect(ward.floorPlans.list()).toMatchObject([{ mediaId: record!.id, ratio: 4 / 3 }])
    const { id, pieces } = record!
    await back({ replaces: { id, pieces } })
    expect(ward.media.list()).toEqual([{ ...record, ...ward.media.get(record!.id), note: 'Terug' }])
    expect(ward.media.get(record!.id)!.pieces).not.toEqual(record!.pieces)
    expect(ward.floorPlans.list()).toHaveLength(1)
    // Edited elsewhere while the screen was closed.
    await back({ replaces: { id, pieces } })
    expect(ward.media.list()).toHaveLength(2)
    expect(viewStore.getState().notice).toMatchObject({
      ...{ text: expect.stringContaining('als nieuwe foto naast'), canUndo: true },
    })
  })

  test('that does not open any more is said, and let go of', async () => {
    const { shown, session } = await open()
    shown.unmount()
    holdDraft({ projectId: session.id, sealed: Uint8Array.from([1, 2, 3]) })
    render(
      <SessionProvider value={session}>
        <DraftSlot />
      </SessionProvider>,
    )
    await waitFor(() => expect(heldDraft.getState().held).toBeNull())
    expect(viewStore.getState().notice?.text).toMatch(/gaat niet meer open en is niet bewaard/)
  })

  test('is not held when somebody threw it away, or went elsewhere by themselves', async () => {
    const { shown, onDone } = await open()
    await draw()
    fireEvent.click(screen.getByRole('button', { name: 'Sluiten' }))
    fireEvent.click(screen.getByRole('button', { name: 'Weggooien' }))
    expect(onDone).toHaveBeenCalledWith(null)
    viewStore.setState(LOCKED)
    shown.unmount()
    expect(await held()).toBeNull()
    viewStore.setState({ lockedDown: null })
    const again = await open()
    await draw()
    again.shown.unmount()
    expect(await held()).toBeNull()
  })
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
