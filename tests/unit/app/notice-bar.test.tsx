// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { addProcess } from '../../../src/app/actions/department-actions.ts'
import { NoticeBar } from '../../../src/app/shell/notice-bar.tsx'
import { dismissNotice, notify } from '../../../src/app/view-store.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

afterEach(() => {
  cleanup()
  dismissNotice()
})

const undoButton = () => screen.queryByRole('button', { name: 'Ongedaan maken' })

describe('the notice bar', () => {
  test('takes back what it tells of', async () => {
    const { session, ward } = await openTestSession()
    render(<NoticeBar session={session} />)
    await act(() => {
      addProcess(session, WARD, 'Wassen')
      notify('Wassen is toegevoegd', true)
    })
    fireEvent.click(undoButton()!)
    expect(ward.processes.list()).toEqual([])
  })

  test('is gone once something else was done, so that it never takes back the wrong thing', async () => {
    const { session, ward } = await openTestSession()
    render(<NoticeBar session={session} />)
    await act(() => {
      addProcess(session, WARD, 'Wassen')
      notify('Wassen is toegevoegd', true)
    })
    await act(() => {
      addProcess(session, WARD, 'Koken')
    })
    expect(undoButton()).toBeNull()
    expect(ward.processes.list()).toHaveLength(2)
  })

  test('is gone in another project', async () => {
    const [one, other] = [await openTestSession(), await openTestSession()]
    const { rerender } = render(<NoticeBar session={one.session} />)
    await act(() => {
      addProcess(one.session, WARD, 'Wassen')
      notify('Wassen is toegevoegd', true)
    })
    addProcess(other.session, WARD, 'Koken')
    await act(() => rerender(<NoticeBar session={other.session} />))
    expect(undoButton()).toBeNull()
  })
})
