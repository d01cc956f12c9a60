// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { departmentParameters } from '../../../../src/analysis/department-parameters.ts'
import { parameterStandings } from '../../../../src/analysis/parameter-standings.ts'
import { PARAMETER_RANGES } from '../../../../src/analysis/parameters.ts'
import type { ParameterChangeRecord } from '../../../../src/records/document-records.ts'
import type {
  AnalystId,
  CandidateProfileId,
  DepartmentId,
  ParameterChangeId,
} from '../../../../src/records/ids.ts'
import { keptOf, PARAMETER_GROUPS, shownOf } from '../../../../src/screens/parameters/parameter-groups.ts'
import {
  ParametersView,
  type ParametersViewProps,
} from '../../../../src/screens/parameters/parameters-view.tsx'

const WARD = 'ward' as DepartmentId
const changed = (path: string, value: number): ParameterChangeRecord => ({
  id: path as ParameterChangeId,
  departmentId: WARD,
  path,
  value,
  by: 'ben' as AnalystId,
  at: '2026-11-04T13:48:00+01:00',
})

function show(changes: readonly ParameterChangeRecord[] = [], over: Partial<ParametersViewProps> = {}) {
  const parameters = departmentParameters(changes, WARD)
  const onChange = vi.fn()
  const view = render(
    <ParametersView
      scopeName="Administratie"
      parameters={parameters}
      standings={parameterStandings(changes, WARD, parameters)}
      profiles={[]}
      whoOf={(by) => by.toUpperCase()}
      onChange={onChange}
      onAllBack={vi.fn()}
      onTakeWeights={vi.fn()}
      {...over}
    />,
  )
  return { onChange, ...view }
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const type = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } })

afterEach(cleanup)

describe('the numbers of the grouping', () => {
  test('stand each in one group, with a name and a sentence', () => {
    expect(Object.values(PARAMETER_GROUPS).flat().sort()).toEqual([...PARAMETER_RANGES.keys()].sort())
    show()
    expect(screen.getAllByRole('textbox')).toHaveLength(PARAMETER_RANGES.size)
    for (const input of screen.getAllByRole('textbox')) {
      const hint = document.getElementById(input.getAttribute('aria-describedby')!.split(' ')[0]!)
      expect(hint?.textContent).not.toBe('')
    }
  })

  test('are taken over when one leaves the field, once, and not at every sign', () => {
    const { onChange } = show()
    const input = field('Meeste uren per week')
    type(input, '2')
    type(input, '28')
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.focusOut(input)
    fireEvent.focusOut(input)
    expect(onChange.mock.calls).toEqual([['maxHours', 28]])
  })

  test('are taken over at Enter, and when the panel closes while one is typed', () => {
    const { onChange, unmount } = show()
    type(field('Meeste uren per week'), '28')
    fireEvent.keyDown(field('Meeste uren per week'), { key: 'Enter' })
    type(field('Minste aantal taken'), '3')
    unmount()
    expect(onChange.mock.calls).toEqual([
      ['maxHours', 28],
      ['minTasks', 3],
    ])
  })

  test('that cannot be are named in place and never taken over, also not their beginning', () => {
    const { onChange } = show()
    const days = field('Meeste werkdagen per week')
    for (const wrong of ['4.5', '48', '4x']) {
      type(days, wrong)
      fireEvent.focusOut(days)
      expect(days.getAttribute('aria-invalid')).toBe('true')
    }
    expect(onChange).not.toHaveBeenCalled()
  })

  test('are shares in percent', () => {
    const { onChange } = show()
    const input = field('Grootste deel voor één taak')
    expect(input.value).toBe('40')
    type(input, '7')
    fireEvent.focusOut(input)
    expect(onChange).toHaveBeenCalledWith('maxTaskShare', 0.07)
    for (let percent = 0; percent <= 100; percent++) {
      expect(shownOf('maxTaskShare', keptOf('maxTaskShare', percent))).toBe(percent)
    }
  })

  test('go back to the default when emptied and by their button; who changed them and when is there', () => {
    const { onChange } = show([changed('maxHours', 28)])
    expect(screen.getByRole('status').textContent).toBe('1 getal is anders dan standaard.')
    expect(screen.getByText('Aangepast door BEN, wo 4 nov 13:48.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Meeste uren per week: terug naar standaard' }))
    type(field('Meeste uren per week'), '')
    fireEvent.focusOut(field('Meeste uren per week'))
    expect(onChange.mock.calls).toEqual([
      ['maxHours', null],
      ['maxHours', null],
    ])
  })

  test('that leave no function are told at once', () => {
    show([changed('minHours', 30)])
    const alert = screen.getByRole('alert')
    expect(within(alert).getByText('De minste uren per week zijn meer dan de meeste.')).toBeTruthy()
  })

  test('take weights from a candidate profile and say which first', () => {
    const profile = {
      id: 'p' as CandidateProfileId,
      name: 'Groep A',
      demands: { pace: 1, social: 4 },
      note: '',
      rank: '',
    } as const
    const onTakeWeights = vi.fn()
    show([], { profiles: [profile], onTakeWeights })
    fireEvent.change(screen.getByLabelText('Kandidaatprofiel'), { target: { value: 'p' } })
    expect(screen.getByText(/Drie keer zo zwaar: handelingstempo/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Gewichten overnemen' }))
    expect(onTakeWeights).toHaveBeenCalledWith(profile)
  })
})
