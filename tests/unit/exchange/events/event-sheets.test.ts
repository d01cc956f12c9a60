import { expect, test } from 'vitest'
import { eventSheet, eventSheets, writeEventsCsv } from '../../../../src/exchange/events/event-sheets.ts'
import type { CaseFile } from '../../../../src/records/case-file.ts'
import { outgoingFile } from '../../../../src/records/outgoing-file.ts'
import { wholeCase } from '../../../../src/records/read-whole-case.ts'
import { parsed } from '../../../support/case-documents.ts'
import { wholeLooseCase } from '../../../support/whole-case-sample.ts'

function sample(change: (observation: Record<string, unknown>) => void = () => undefined) {
  const loose = wholeLooseCase()
  change((loose.observations as Record<string, unknown>[])[0]!)
  return wholeCase(outgoingFile(parsed(JSON.stringify(loose)) as CaseFile))
}

const rowsOf = (sheet: ReturnType<typeof eventSheet>) => {
  const [heads, ...rows] = sheet.rows
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [heads![at], cell])))
}

test('a row for each event under the heads of BORIS, with ours behind them', () => {
  const file = sample((each) => {
    each.end = '2026-09-09T13:50:30+02:00'
    each.note = '=cmd()'
  })
  const [state, point] = rowsOf(eventSheet(file))
  expect(state).toMatchObject({
    ...{ 'Observation id': 'A 2026-09-09', 'Observation date': '2026-09-09 13:48:00', Subject: 'M1' },
    ...{ 'Behavior type': 'STATE', 'Start (s)': 0, 'Stop (s)': 150, 'Duration (s)': 150 },
    ...{
      'Modifier #1 (How heavy)': 'Heavy',
      'Modifier #2 (Side)': 'L, right',
      'Modifier #3 (Weight)': '12.5',
    },
    ...{ Company: 'client; colleague', Place: 'Sluice', Pace: 'hurried', 'Interrupted by': 'phone' },
    ...{ 'Start clock': '2026-09-09T13:48:00+02:00', Situation: 'Delivery', 'Comment start': "'=cmd()" },
  })
  expect(state!.Behavior).toBe(file.tasks.find(({ id }) => id === 't1')!.name)
  expect(point).toMatchObject({ 'Behavior type': 'POINT', 'Duration (s)': null, Situation: 'Delivery' })
})

test('interruptions, situations, rounds and samples have sheets; the CSV has commas and points', () => {
  const sheets = eventSheets(sample())
  expect(sheets.map(({ name, rows }) => [name, rows.length - 1])).toEqual([
    ['Events', 2],
    ['Interruptions', 1],
    ['Situations', 1],
    ['Rounds', 2],
    ['Samples', 2],
  ])
  expect(rowsOf(sheets[4]!).map(({ Subject }) => Subject)).toContain('M1')
  expect(writeEventsCsv(sample())).toMatch(/^\uFEFFObservation id,Observation date,/)
  expect(eventSheet(sample(), 'd2').rows).toHaveLength(1)
})
