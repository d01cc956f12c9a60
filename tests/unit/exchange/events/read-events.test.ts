import { expect, test } from 'vitest'
import { eventTable } from '../../../../src/exchange/events/event-rows.ts'
import { writeEventsCsv } from '../../../../src/exchange/events/event-sheets.ts'
import { readEvents } from '../../../../src/exchange/events/read-events.ts'
import { readSeconds } from '../../../../src/exchange/events/read-moment.ts'
import { readTableText } from '../../../../src/exchange/table/read-table-text.ts'
import type { CaseFile } from '../../../../src/records/case-file.ts'
import { outgoingFile } from '../../../../src/records/outgoing-file.ts'
import { wholeCase } from '../../../../src/records/read-whole-case.ts'
import { parsed } from '../../../support/case-documents.ts'
import { wholeLooseCase } from '../../../support/whole-case-sample.ts'

/** In a place without offset. */
const momentAt = (clock: string, seconds: number) =>
  `${new Date(Date.parse(`${clock.replace(' ', 'T')}Z`) + Math.round(seconds) * 1000).toISOString().slice(0, 19)}+00:00`

function read(text: string, began: string | null = null) {
  const reading = readTableText(text)
  if (!reading.ok) throw new Error(reading.refusal)
  return readEvents(reading.sheets[0]!.rows, { began, momentAt })!
}

const tsv = (...rows: (string | number)[][]) => rows.map((row) => row.join('\t')).join('\n')

const TABULAR = ['Observation id', 'Observation date', 'Subject', 'Behavior', 'Behavioral category']
const HEADS = [...TABULAR, 'Modifier #1', 'Behavior type', 'Time', 'Comment', 'Weather']
const DAY = '2026-09-09 08:00:00'

test('starts and stops become spans, in seconds and in hours, minutes and seconds', () => {
  const { events, problems, unknown, needsDay } = read(
    tsv(
      HEADS,
      ['o', DAY, 'M1', 'Beds', 'Care', 'heavy', 'START', '0:01:00.5', 'first', 'sun'],
      ['o', DAY, 'M2', 'Beds', 'Care', 'heavy', 'START', 61, '', ''],
      ['o', DAY, 'No focal subject', 'Bell', 'NA', 'None', 'POINT', 62, '', ''],
      ['o', DAY, 'M1', 'Beds', 'Care', 'heavy', 'STOP', '00:02:00.000', '', ''],
      ['o', DAY, 'M2', 'Beds', 'Care', 'heavy', 'STOP', 180, 'last', ''],
    ),
  )
  expect(problems).toEqual([])
  expect(unknown).toEqual(['Weather'])
  expect(needsDay).toBe(false)
  expect(events).toMatchObject([
    {
      ...{ row: 2, kind: 'interval', subject: 'M1', behavior: 'Beds', category: 'Care', comment: 'first' },
      ...{ start: '2026-09-09T08:01:01+00:00', end: '2026-09-09T08:02:00+00:00' },
      modifiers: [{ name: 'Modifier 1', nth: 1, text: 'heavy' }],
    },
    { row: 3, subject: 'M2', end: '2026-09-09T08:03:00+00:00', comment: 'last' },
    { row: 4, kind: 'instant', subject: '', end: null, category: '', modifiers: [] },
  ])
})

test('every problem is named by its line, and then nothing comes in', () => {
  const { events, problems } = read(
    tsv(
      HEADS,
      ['o', DAY, '', 'Beds', '', '', 'STOP', 5, '', ''],
      ['o', DAY, '', 'Beds', '', '', 'START', 6, '', ''],
      ['o', DAY, '', 'Beds', '', '', 'START', 7, '', ''],
      ['o', DAY, '', '', '', '', 'POINT', 8, '', ''],
      ['o', DAY, '', 'Bell', '', '', 'POINT', 'soon', '', ''],
      ['o', 'monday', '', 'Bell', '', '', 'POINT', 9, '', ''],
      ['o', DAY, '', 'Bell', '', '', 'MAYBE', 10, '', ''],
    ),
  )
  expect(events).toEqual([])
  expect(problems.map(({ row, rule }) => [row, rule])).toEqual([
    [2, 'no-start'],
    [3, 'no-stop'],
    [4, 'no-stop'],
    [5, 'no-behavior'],
    [6, 'time'],
    [7, 'date'],
    [8, 'type'],
  ])
})

test('aggregated events: an end before the start, and one without an end', () => {
  const heads = ['Subject', 'Behavior', 'Behavior type', 'Start (s)', 'Stop (s)']
  const { problems } = read(tsv(heads, ['M1', 'Beds', 'STATE', 10, 5], ['M1', 'Beds', 'STATE', 11, '']), DAY)
  expect(problems.map(({ row, rule }) => [row, rule])).toEqual([
    [2, 'end-before-start'],
    [3, 'no-stop'],
  ])
})

test('a file without a day asks for one; older exports say it above the heads', () => {
  const row = ['3.3', '', 'subject1', 's', '', '', 'POINT']
  const heads = ['Time', 'Media file path', 'Subject', 'Behavior', 'Behavioral category', 'Comment', 'Status']
  expect(read(tsv(heads, row))).toMatchObject({ needsDay: true, events: [], problems: [] })
  expect(read(tsv(heads, row), DAY).events).toMatchObject([{ start: '2026-09-09T08:00:03+00:00' }])
  const above = [['Observation id', 'observation #1'], [''], ['Observation date', '2016-11-27 01:57:26']]
  expect(read(tsv(...above, heads, row))).toMatchObject({
    needsDay: false,
    events: [{ sitting: 'observation #1', start: '2016-11-27T01:57:29+00:00', row: 5 }],
  })
})

test('days and times that do not exist are named', () => {
  const heads = ['Observation date', 'Behavior', 'Behavior type', 'Time']
  const dates = ['2026-02-31 08:00:00', '2026-09-08 24:00:00', '2026-09-08 08:60', '2028-02-29 23:59:59']
  const { problems } = read(tsv(heads, ...dates.map((date) => [date, 'Bell', 'POINT', 1])))
  expect(problems.map(({ row, rule }) => [row, rule])).toEqual([
    [2, 'date'],
    [3, 'date'],
    [4, 'date'],
  ])
})

test('two questions of one name stay two; one id on two lines is named', () => {
  const heads = ['Observation date', 'Behavior', 'Behavior type', 'Start (s)', 'Stop (s)']
  const more = ['Modifier #1 (Side)', 'Modifier #2 (side)', 'Event id']
  const line = (id: string) => [DAY, 'Beds', 'STATE', 0, 5, 'left', 'right', id]
  expect(read(tsv([...heads, ...more], line('a'), line('b'))).events[0]!.modifiers).toEqual([
    { name: 'Side', nth: 1, text: 'left' },
    { name: 'side', nth: 2, text: 'right' },
  ])
  expect(read(tsv([...heads, ...more], line('a'), line('b'), line('a'))).problems).toEqual([
    { row: 4, rule: 'same-id', found: 'a' },
  ])
})

test('what is no list of events is none', () => {
  expect(read(tsv(['Naam', 'Uren'], ['Beds', 3]))).toBeNull()
})

test('times are read in the ways BORIS writes them, and nothing else', () => {
  expect(['12.5', '12,5', '0:12.5', '01:00:00.250', '90'].map(readSeconds)).toEqual([
    12.5, 12.5, 12.5, 3600.25, 90,
  ])
  expect(['-3', '1:75', 'x', '1:60:00'].map(readSeconds)).toEqual([null, null, null, null])
})

test('our own export read back tells the same events', () => {
  const loose = wholeLooseCase()
  const [first] = loose.observations as Record<string, unknown>[]
  Object.assign(first!, { end: '2026-09-09T13:50:30+02:00', note: 'lifts; "alone",\n=1' })
  const file = wholeCase(outgoingFile(parsed(JSON.stringify(loose)) as CaseFile))
  const { events, problems, unknown } = read(writeEventsCsv(file))
  // Written out and not read back: the preview names them.
  expect([problems, unknown]).toEqual([[], ['Interrupted by', 'Situation']])
  const { modifiers, rows } = eventTable(file)
  expect(events).toEqual(
    rows.map((row, at) => ({
      row: events[at]!.row,
      kind: row.kind,
      start: row.startClock,
      end: row.stopClock || null,
      sitting: row.observationId,
      subject: row.subject,
      job: row.job,
      behavior: row.kind === 'note' ? '' : row.behavior,
      category: row.category,
      comment: row.comment,
      modifiers: modifiers
        .map((name, place) => ({ name, nth: 1, text: row.modifiers[place]! }))
        .filter(({ text }) => text),
      ...{ company: row.company, place: row.place, load: row.load, pace: row.pace },
      environment: row.environment,
      ...{ id: row.id, resumes: row.resumes },
    })),
  )
})
