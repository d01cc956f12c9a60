// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { ActivitySection } from '../../../../src/screens/together/activity-section.tsx'
import { type FileOutcome, FileReport } from '../../../../src/screens/together/file-report.tsx'
import { FileSection } from '../../../../src/screens/together/file-section.tsx'
import type { SittingLine } from '../../../../src/screens/together/sitting-item.tsx'

afterEach(cleanup)

const HERE = ['appel', 'rivier', 'steen'] as const
const OTHER = ['kaas', 'klomp', 'molen'] as const

const outcome = (own: Partial<FileOutcome>): FileOutcome => ({
  pieces: 3,
  setAside: 0,
  isIncomplete: false,
  words: HERE,
  inFile: { words: HERE, who: 'Bram', when: 'zo 22 nov 14:03' },
  isPast: false,
  ...own,
})
const said = (own: Partial<FileOutcome>) => {
  render(<FileReport {...outcome(own)} />)
  return document.body.textContent ?? ''
}

test('says equal only where the words are, with who had them', () => {
  expect(said({})).toMatch(/Gelijk: .*Bram had dezelfde drie woorden.*appelriviersteen/)
  cleanup()
  const unequal = said({ inFile: { words: OTHER, who: 'Bram', when: '' } })
  expect(unequal).not.toContain('Gelijk:')
  expect(unequal).toContain('hier staat meer dan in het bestand')
  expect(screen.getByRole('list', { name: /wat in het bestand staat/ }).textContent).toBe('kaasklompmolen')
})

test('says that here is more only where all of the file is here', () => {
  const inFile = { words: OTHER, who: 'Bram', when: '' }
  for (const own of [{ setAside: 1 }, { isIncomplete: true }]) {
    const text = said({ inFile, ...own })
    expect(text).not.toContain('hier staat meer')
    expect(text).toContain('niet alles uit het bestand kon hier worden verwerkt')
    cleanup()
  }
})

test('takes it back once something changed, and does not guess for a file that says nothing', () => {
  expect(said({ isPast: true })).not.toMatch(/Gelijk|appel/)
  cleanup()
  expect(said({ inFile: null })).toMatch(/oudere versie.*appelriviersteen/)
})

test('tells of what was left out, and of a file without news', () => {
  const text = said({ pieces: 0, setAside: 1 })
  expect(text).toContain('Niets nieuws in dit bestand')
  expect(text).toContain('1 stuk in het bestand kan niet worden gelezen')
  expect(text).not.toContain('kun je terug')
})

const sitting = (own: Partial<SittingLine>): SittingLine => ({
  key: 'bob:1',
  who: 'Bram',
  facts: 'zo 22 nov 13:10–13:58',
  count: 5,
  newCount: 2,
  actions: ['1', '2', '3', '4', '5'],
  textOf: (key) => ({
    title: null,
    lines: [{ text: `Taak ${key}`, sides: null }],
    opens: `taak ${key}`,
    isNew: true,
  }),
  ...own,
})
const nothing = { progress: null, failed: [], onSeen: () => undefined, onOpen: () => undefined }

test('what came in shows three of a sitting, all when asked, and leads to the record', () => {
  const onOpen = vi.fn()
  render(<ActivitySection {...nothing} sittings={[sitting({})]} newCount={2} since={null} onOpen={onOpen} />)
  expect(screen.queryByText('Taak 4')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Alle 5 wijzigingen tonen' }))
  fireEvent.click(screen.getByRole('button', { name: /Bekijk taak 4/ }))
  expect(onOpen).toHaveBeenCalledWith('4')
})

test('says what it is for while nothing came in, and how far it is while it looks', () => {
  const { rerender } = render(<ActivitySection {...nothing} sittings={[]} newCount={0} since={null} />)
  expect(screen.getByRole('status').textContent).toContain('Nog niets')
  expect(screen.queryByRole('button', { name: 'Alles gezien' })).toBeNull()
  rerender(
    <ActivitySection {...nothing} sittings={[]} newCount={0} since={null} progress={{ done: 1, total: 3 }} />,
  )
  expect(screen.getByRole('status').textContent).toContain('afdeling 1 van 3')
})

test('a file that was made is shared or saved where the device has a sheet; else it is with the downloads', () => {
  const onShare = vi.fn()
  const file = { last: null, changesSince: 0, media: null, onMake: () => undefined, onRead: () => undefined }
  const made = { kind: 'made', words: HERE, isWhole: false } as const
  const { rerender } = render(
    <FileSection {...file} step={{ ...made, hand: { onShare, onSave: () => undefined } }} />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Delen' }))
  expect(onShare).toHaveBeenCalledOnce()
  expect(screen.getByText(/zit er niet in/)).toBeTruthy()
  rerender(<FileSection {...file} step={{ ...made, isWhole: true, hand: null }} />)
  expect(screen.queryByRole('button', { name: 'Delen' })).toBeNull()
  expect(screen.getByText(/bij je downloads/)).toBeTruthy()
})

test('photos and sound go along unless somebody says not, with what they make the file larger by', () => {
  const onChange = vi.fn()
  const file = { last: null, changesSince: 0, onMake: () => undefined, onRead: () => undefined }
  const step = { kind: 'idle' } as const
  const { rerender } = render(
    <FileSection {...file} step={step} media={{ bytes: 12_340_000, isAlong: true, onChange }} />,
  )
  const choice = screen.getByRole('checkbox', { name: /Met foto’s en geluid \(12,3\d? MB\)/ })
  fireEvent.click(choice)
  expect(onChange).toHaveBeenCalledWith(false)
  rerender(<FileSection {...file} step={step} media={null} />)
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('says which photos came, which were damaged and which found no room', () => {
  const media = {
    stored: { photos: 3, voices: 1 },
    notKept: { photos: 0, voices: 2 },
    damaged: ['foto van zo 22 nov 13:10'],
  }
  render(<FileReport {...outcome({ pieces: 0 })} media={media} />)
  expect(screen.getByText(/^Foto’s en geluid binnen/)).toBeTruthy()
  expect(screen.getByText('Ook binnen: 3 foto’s en 1 spraaknotitie.')).toBeTruthy()
  expect(screen.getByText(/^Geen plaats voor 2 spraaknotities/)).toBeTruthy()
  expect(screen.getByText(/^Beschadigd in het bestand.*foto van zo 22 nov 13:10/)).toBeTruthy()
})
