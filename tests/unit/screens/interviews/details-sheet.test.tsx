// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Consent } from '../../../../src/records/case-file.ts'
import type { InterviewRecord, PersonRecord } from '../../../../src/records/document-records.ts'
import { DetailsSheet } from '../../../../src/screens/interviews/details-sheet.tsx'

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
afterEach(cleanup)

const AT = '2026-11-12T10:00:00+01:00'

function show(consent: Consent | undefined) {
  const on = { onConsent: vi.fn(), onWithdraw: vi.fn(), onRestore: vi.fn() }
  const person = { id: 'm1', departmentId: 'd1', role: 'employee', code: 'M1', rank: '', consent }
  render(
    <DetailsSheet
      open
      interview={{ id: 'i1', personId: 'm1', departmentId: 'd1', date: '2026-11-02' } as InterviewRecord}
      person={person as PersonRecord}
      people={[person as PersonRecord]}
      jobs={[]}
      guides={[]}
      momentNow={() => AT}
      onInterview={vi.fn()}
      onPerson={vi.fn()}
      onClose={vi.fn()}
      {...on}
    />,
  )
  return on
}

test('of who withdrew nothing gives consent again but saying so, and that asks first', () => {
  const { onConsent, onRestore } = show({ given: true, date: '2026-11-02', withdrawnAt: AT })
  expect(screen.queryByText('Ja, afgesproken')).toBeNull()
  expect(screen.queryByText('Nee')).toBeNull()
  fireEvent.click(screen.getByText('Toch niet ingetrokken'))
  expect(onRestore).not.toHaveBeenCalled()
  expect(screen.getByText(/komen terug/)).toBeTruthy()
  fireEvent.click(screen.getByText('Toestemming geldt weer'))
  expect(onRestore).toHaveBeenCalledOnce()
  expect(onConsent).not.toHaveBeenCalled()
})

test('no is a no', () => {
  const { onConsent } = show({ given: true, date: '2026-11-02' })
  fireEvent.click(screen.getByText('Nee'))
  expect(onConsent).toHaveBeenCalledWith({ given: false, date: '2026-11-02', scope: '' })
})
