import { describe, expect, test } from 'vitest'
import { actionsByStep, actionTimes, dateOf, dayOf } from '../../../../src/analysis/scenario/action-times.ts'

describe('actions in time', () => {
  test('go by their first day; those without a readable one stand apart', () => {
    const late = { what: 'late', from: '2027-03-10', to: '2027-03-01' }
    const early = { what: 'early', from: null, to: '2027-01-20' }
    const open = { what: 'open', from: 'voorjaar', to: null }
    const { placed, undated, ticks } = actionTimes([late, open, early])
    expect(placed.map(({ action, from, to }) => [action.what, dateOf(from), dateOf(to)])).toEqual([
      ['early', '2027-01-20', '2027-01-20'],
      ['late', '2027-03-01', '2027-03-10'],
    ])
    expect(undated).toEqual([open])
    expect(ticks.map(dateOf)).toEqual(['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'])
  })

  test('over years have a dozen months in sight at most', () => {
    const { ticks } = actionTimes([{ from: '2027-01-05', to: '2031-11-30' }])
    expect(ticks.length).toBeLessThanOrEqual(14)
    expect(dateOf(ticks.at(-1)!) > '2031-11-30').toBe(true)
  })

  test('without dates have no calendar', () => {
    expect(actionTimes([{}])).toEqual({ placed: [], undated: [{}], ticks: [] })
    expect([dayOf('2027-02-31x'), dayOf(''), dayOf('1970-01-02')]).toEqual([null, null, 1])
  })

  test('stand by the step they belong to, in the order of the steps', () => {
    const actions = [{ step: 'guidance' as const }, {}, { step: 'commitment' as const }]
    expect(actionsByStep(actions).map(({ step }) => step)).toEqual(['commitment', 'guidance', null])
  })
})
