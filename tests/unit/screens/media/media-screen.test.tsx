// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AnalystId, MediaId, TaskId } from '../../../../src/records/ids.ts'
import type { MediaRecord } from '../../../../src/records/media.ts'
import { MediaScreen } from '../../../../src/screens/media/media-screen.tsx'
import type { MediaSource } from '../../../../src/screens/media/media-source.ts'

const record = (id: string, more: Partial<MediaRecord> = {}): MediaRecord => ({
  ...{ id: id as MediaId, kind: 'photo', mime: 'image/webp', pieces: [], about: null },
  ...{ width: 4, height: 3, seconds: null, at: '2026-09-09T10:42:00+02:00', endedAt: null },
  ...{ note: '', by: 'ana' as AnalystId, device: 'tablet' },
  ...more,
})
const shown = (records: readonly MediaRecord[], source: MediaSource = { kind: 'coming', bytes: 300_000 }) => {
  const on = { onNote: vi.fn(), onRemove: vi.fn(), onFinding: vi.fn() }
  render(
    <MediaScreen
      places={null}
      items={records.map((each) => ({
        ...{ record: each, made: 'Jij, 9 september 2026 10:42', aboutHref: each.about && '#/taak' },
        about: each.about ? 'Bedden' : 'de afdeling',
      }))}
      withSource={({ children }) => <>{children(source)}</>}
      adding={<button type="button">Foto maken</button>}
      {...on}
    />,
  )
  return on
}
const names = () =>
  screen.queryAllByRole('button', { name: /^Laat zien:/ }).map((tile) => tile.getAttribute('aria-label'))

// happy-dom has the name, and never tells what is in sight.
beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the photos and voice notes of a department', () => {
  test('teach what they are for while there are none', () => {
    shown([])
    expect(screen.getByRole('heading', { name: 'Nog geen foto’s of stem' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Foto maken' })).toBeTruthy()
    expect(screen.queryByLabelText('Waarbij')).toBeNull()
  })

  test('are chosen by kind and by what they belong to', () => {
    shown([
      record('a', { note: 'Kast', about: { kind: 'task', id: 't' as TaskId } }),
      record('b', { kind: 'voice', seconds: 65 }),
    ])
    expect(names()).toEqual([
      'Laat zien: Foto: Kast (Bedden)',
      'Laat zien: Spraaknotitie, 1:05, zonder tekst (de afdeling)',
    ])
    fireEvent.click(screen.getByLabelText('Stem'))
    expect(names()).toHaveLength(1)
    fireEvent.change(screen.getByLabelText('Waarbij'), { target: { value: 'task' } })
    expect(names()).toEqual([])
    expect(screen.getByText(/^Niets van deze soort/)).toBeTruthy()
  })

  test('say while they have not arrived, and how much they are', () => {
    shown([record('a')])
    expect(screen.getByText('Niet op dit apparaat (0,3 MB)')).toBeTruthy()
  })

  test('open large, with their words as what is read aloud, and are taken away', () => {
    const on = shown([record('a', { note: 'Kast' })], { kind: 'here', url: 'blob:x', isWhole: true })
    fireEvent.click(screen.getByRole('button', { name: /^Laat zien:/ }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByRole('img', { name: 'Kast' })).toBeTruthy()
    dialog.getByText('Jij, 9 september 2026 10:42')
    fireEvent.click(dialog.getByRole('button', { name: 'Groter' }))
    expect(dialog.getByRole('status').textContent).toBe('2×')
    fireEvent.input(dialog.getByLabelText('Wat is er te zien?'), { target: { value: 'Kast te hoog' } })
    expect(on.onNote.mock.lastCall?.[1]).toBe('Kast te hoog')
    fireEvent.click(dialog.getByRole('button', { name: 'Weghalen' }))
    expect(on.onRemove).toHaveBeenCalledOnce()
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
