// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PhotoEditor } from '../../../../src/screens/media/photo-editor.tsx'
import { boxOf } from '../../../../src/screens/media/photo-marks.ts'

const photo = { source: {} as CanvasImageSource, width: 4000, height: 3000 }
type Props = Parameters<typeof PhotoEditor>[0]
const shown = (over: Partial<Props> = {}) => {
  const on = { onKeep: vi.fn<Props['onKeep']>(), onLeave: vi.fn() }
  const given = { photo, faces: null, about: null, isKeeping: false, problem: null, ...over }
  render(<PhotoEditor {...given} {...on} />)
  return on
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  // happy-dom draws nothing.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a photo that is not kept yet', () => {
  test('is marked by keys alone: put, moved, stretched, taken away, back', () => {
    const on = shown()
    press('Vak erbij')
    const box = screen.getByRole('button', { name: /^Vak 1/ })
    expect(document.activeElement).toBe(box)
    expect(box.getAttribute('aria-pressed')).toBe('true')
    fireEvent.keyDown(box, { key: 'ArrowRight' })
    fireEvent.keyDown(screen.getByRole('button', { name: /^Vak 1/ }), { key: 'ArrowDown', shiftKey: true })
    press('Bewaren')
    const [first] = on.onKeep.mock.calls[0]![0].marks
    const { left, top, right, bottom } = boxOf(first!)
    expect((left + right) / 2).toBeCloseTo(0.52)
    expect((bottom - top) * 3).toBeCloseTo((right - left) * 4 + 0.06)
    fireEvent.keyDown(screen.getByRole('button', { name: /^Vak 1/ }), { key: 'Delete' })
    expect(screen.queryByRole('button', { name: /^Vak 1/ })).toBeNull()
    press('Terug')
    expect(screen.getByRole('button', { name: /^Vak 1/ })).toBeTruthy()
  })

  test('is kept small unless somebody chooses otherwise, with what is seen', () => {
    const on = shown()
    fireEvent.input(screen.getByLabelText('Wat is er te zien?'), { target: { value: ' Te hoog ' } })
    press('Bewaren')
    expect(on.onKeep).toHaveBeenLastCalledWith({
      ...{ marks: [], size: { width: 1600, height: 1200 }, note: 'Te hoog' },
    })
    fireEvent.click(screen.getByLabelText('Alles'))
    press('Bewaren')
    expect(on.onKeep.mock.lastCall![0].size).toEqual({ width: 4000, height: 3000 })
  })

  test('begins with the faces the device found, and else reminds of them', () => {
    shown({ faces: [{ left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 }] })
    expect(screen.getByRole('button', { name: /^Vak 1/ })).toBeTruthy()
    expect(screen.getByText(/^Eén gezicht gevonden/)).toBeTruthy()
    cleanup()
    shown()
    expect(screen.getByText('Staat er iemand op? Maak gezichten onherkenbaar.')).toBeTruthy()
  })

  test('comes back as it was left, and tells as it changes what is drawn', () => {
    const onDrawn = vi.fn<NonNullable<Props['onDrawn']>>()
    const mark = { id: 4, kind: 'arrow', start: { x: 0, y: 0 }, end: { x: 1, y: 1 } } as const
    const on = shown({ drawn: { marks: [mark], size: 'all', note: 'Te hoog' }, isBack: true, onDrawn })
    expect(screen.getByText('Deze foto was nog niet bewaard')).toBeTruthy()
    press('Vak erbij')
    expect(onDrawn.mock.lastCall![0]).toMatchObject({
      ...{ marks: [mark, { id: 5, kind: 'blur' }], size: 'all', note: 'Te hoog' },
    })
    press('Bewaren')
    expect(on.onKeep.mock.lastCall![0]).toMatchObject({ marks: [mark, {}], note: 'Te hoog' })
  })

  test('that takes the place of another says before it is kept that no undo brings that back', () => {
    const on = shown({ isReplacing: true })
    expect(screen.getByText(/Ongedaan maken kan niet/)).toBeTruthy()
    expect(screen.queryByText('Grootte')).toBeNull()
    press('Bewaren')
    expect(on.onKeep.mock.lastCall![0].size).toEqual({ width: 4000, height: 3000 })
    press('Sluiten')
    expect(screen.getByText(/De foto blijft zoals hij bewaard is/)).toBeTruthy()
  })

  test('is thrown away only after a question, and stays when there was no room', () => {
    const on = shown({ problem: 'De opslag is vol.' })
    expect(screen.getByRole('alert').textContent).toContain('De foto is nog niet bewaard')
    press('Sluiten')
    expect(on.onLeave).not.toHaveBeenCalled()
    fireEvent.click(screen.getAllByRole('button', { name: 'Terug naar de foto' }).at(-1)!)
    press('Sluiten')
    press('Weggooien')
    expect(on.onLeave).toHaveBeenCalledOnce()
  })
})
