// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Flag } from '../../../../src/report/report-document.ts'
import type { ReportEdits, ReportProps } from '../../../../src/screens/report/report-props.ts'
import { ReportScreen } from '../../../../src/screens/report/report-screen.tsx'
import { SMALL_REPORT } from '../../../support/small-report.ts'

afterEach(cleanup)

const edits = () => ({
  write: vi.fn<ReportEdits['write']>(),
  restore: vi.fn<ReportEdits['restore']>(),
  accept: vi.fn<ReportEdits['accept']>(),
  takeBack: vi.fn<ReportEdits['takeBack']>(),
})

function show(over: Partial<ReportProps> = {}) {
  const own = edits()
  const onWrite = vi.fn<ReportProps['onWrite']>()
  const onChoose = vi.fn<ReportProps['onChoose']>()
  const view = render(
    <ReportScreen
      report={SMALL_REPORT}
      chapters={SMALL_REPORT.sections.map(({ key, heading }) => ({ key, title: heading.text }))}
      scenarios={[{ value: 'a', label: 'Scenario A' }]}
      choices={{ scenarioId: 'a', language: 'nl', hasCodes: true, leftOut: new Set() }}
      onChoose={onChoose}
      isReader={false}
      analystName="Ana"
      nameOf={(by) => (by === 'analyst-7' ? 'Bram' : 'iemand')}
      addressOf={({ id }) => `#/record/${id}`}
      answerAddress={(question) => `#/answer/${question}`}
      edits={own}
      writing={{ kind: 'idle' }}
      onWrite={onWrite}
      onStop={() => {}}
      onPrint={() => {}}
      {...over}
    />,
  )
  return { ...view, edits: own, onWrite, onChoose }
}

const accepted: readonly Flag[] = SMALL_REPORT.flags.map((flag) => ({
  ...flag,
  accepted: { by: 'analyst-7', reason: 'Klein verschil.' },
}))

describe('the report on screen', () => {
  test('opens what a statement rests on, with the way to the record', () => {
    show()
    fireEvent.click(screen.getAllByRole('button', { name: /^4 bronnen van: De docenten/ })[0]!)
    const sheet = within(document.querySelector('dialog')!)
    expect(sheet.getByText('De docenten doen werk van anderen.')).toBeTruthy()
    const links = sheet.getAllByText('Open in het werk').map((link) => link.getAttribute('href'))
    expect(links).toContain('#/record/observation-1')
  })

  test('writes over a paragraph while typing, beside what the report says itself', () => {
    const { edits } = show()
    fireEvent.click(screen.getByRole('button', { name: /^Aanpassen: De docenten/ }))
    fireEvent.input(screen.getByLabelText('Alinea'), { target: { value: 'Zo zit het.' } })
    expect(edits.write).toHaveBeenLastCalledWith(
      'question.why',
      'De docenten doen werk van anderen. Dat kost 16,5 uur per week.',
      'Zo zit het.',
    )
    fireEvent.input(screen.getByLabelText('Alinea'), { target: { value: ' ' } })
    expect(edits.restore).toHaveBeenLastCalledWith('question.why')
  })

  test('takes who wrote it for the cover, where an analyst wants that there', () => {
    const { edits, container, unmount } = show()
    const empty = container.querySelector('.report__front [data-no-print]')!
    expect(empty.textContent).toContain('nog niet ingevuld')
    fireEvent.click(screen.getByRole('button', { name: 'Aanpassen: Opgesteld door' }))
    fireEvent.input(screen.getByLabelText('Opgesteld door'), { target: { value: 'Bureau Vooruit' } })
    expect(edits.write).toHaveBeenLastCalledWith('heading.maker', '', 'Bureau Vooruit')
    unmount()
    const maker = { ...SMALL_REPORT.maker, text: 'Bureau Vooruit', isEdited: true }
    const filled = show({ report: { ...SMALL_REPORT, maker } })
    expect(filled.container.querySelector('.report__front')!.textContent).toContain(
      'Opgesteld door Bureau Vooruit',
    )
  })

  test('shows both wordings where the report now says something else than what was edited', () => {
    const { edits, container } = show()
    const stale = container.querySelector('.report__words .notice')!
    expect(stale.textContent).toContain('Wat het rapport zelf zegt.')
    expect(container.textContent).toContain('Eerste alinea, zelf geschreven.')
    fireEvent.click(within(stale as HTMLElement).getByText('Mijn tekst klopt nog'))
    expect(edits.write).toHaveBeenLastCalledWith(
      'question.sub.text',
      'Wat het rapport zelf zegt.',
      'Eerste alinea, zelf geschreven.\n\nTweede alinea.',
    )
  })

  test.each(['Word-bestand maken', 'Webpagina maken', 'Afdrukken'])(
    'holds back what is doubtful until somebody answers for it: %s',
    (name) => {
      const { unmount } = show()
      const way = () => screen.getByRole<HTMLButtonElement>('button', { name })
      expect(way().disabled).toBe(true)
      unmount()
      show({ report: { ...SMALL_REPORT, flags: accepted } })
      expect(way().disabled).toBe(false)
    },
  )

  test('lets nobody answer without a name and a reason of a few words', () => {
    const { edits } = show({ analystName: null })
    const accept = screen.getByRole<HTMLButtonElement>('button', { name: 'Ik sta hiervoor in', hidden: true })
    const type = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } })
    type('Waarom kan dit zo naar buiten?', 'Het team weet het.')
    expect(accept.disabled).toBe(true)
    type('Je naam of initialen', 'AW')
    expect(accept.disabled).toBe(false)
    type('Waarom kan dit zo naar buiten?', 'x')
    expect(accept.disabled).toBe(true)
    type('Waarom kan dit zo naar buiten?', 'Het team weet het.')
    fireEvent.click(accept)
    expect(edits.accept).toHaveBeenCalledWith([SMALL_REPORT.flags[0]], 'Het team weet het.', 'AW')
  })

  test('gives out no file before somebody answers for what is doubtful, with a reason', () => {
    const { edits, onWrite, rerender: _, unmount } = show()
    const word = screen.getByRole<HTMLButtonElement>('button', { name: 'Word-bestand maken' })
    expect(word.disabled).toBe(true)
    const accept = screen.getByRole<HTMLButtonElement>('button', { name: 'Ik sta hiervoor in', hidden: true })
    expect(accept.disabled).toBe(true)
    fireEvent.input(screen.getByLabelText('Waarom kan dit zo naar buiten?'), {
      target: { value: 'Het team weet het.' },
    })
    fireEvent.click(accept)
    expect(edits.accept).toHaveBeenCalledWith([SMALL_REPORT.flags[0]], 'Het team weet het.', null)
    expect(document.body.textContent).toContain('Bram staat ervoor in: Het verschil is klein.')
    unmount()

    const after = show({ report: { ...SMALL_REPORT, flags: accepted } })
    fireEvent.click(screen.getByRole('button', { name: 'Word-bestand maken' }))
    expect(after.onWrite).toHaveBeenCalledWith('docx')
    expect(onWrite).not.toHaveBeenCalled()
  })

  test('says which questions are open and where to answer them', () => {
    const { container } = show()
    expect(container.querySelector('.report-questions')!.textContent).toContain('Nog open')
    const link = screen.getByText('Beantwoorden')
    expect(link.getAttribute('href')).toBe('#/answer/whoseTasks')
  })

  test('lets chapters, codes and language be chosen', () => {
    const { onChoose, container } = show()
    const chapters = container.querySelector('.report-choices__chapters')!
    fireEvent.click(within(chapters as HTMLElement).getByLabelText('Het werk <nu>'))
    expect([...onChoose.mock.calls.at(-1)![0].leftOut]).toEqual(['work'])
    fireEvent.click(screen.getByLabelText('Nee'))
    expect(onChoose.mock.calls.at(-1)![0].hasCodes).toBe(false)
  })

  test('changes nothing for who only reads', () => {
    show({ isReader: true })
    expect(screen.queryByRole('button', { name: /^Aanpassen/ })).toBeNull()
    expect(screen.queryByLabelText('Waarom kan dit zo naar buiten?')).toBeNull()
  })
})
