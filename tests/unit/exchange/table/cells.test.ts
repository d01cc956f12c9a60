import { describe, expect, test } from 'vitest'
import { guardFormula, unguardFormula } from '../../../../src/exchange/table/formula-guard.ts'
import { guessColumns, guessKind } from '../../../../src/exchange/table/guess-columns.ts'
import { readCell } from '../../../../src/exchange/table/read-cell.ts'
import { readDate } from '../../../../src/exchange/table/read-date.ts'
import { readNumber, writeNumber } from '../../../../src/exchange/table/read-number.ts'
import { daypartsOfText } from '../../../../src/exchange/table/table-words.ts'
import type { TableField } from '../../../../src/records/table.ts'

const valuesOf = (field: TableField, cell: string | number | boolean | null) => {
  const read = readCell(field, cell, ',')
  return read.ok ? read.values : read.rule
}

describe('cells', () => {
  test.each([
    ['7,5', ',', 7.5],
    ['7.5', ',', 7.5],
    ['1.200', ',', 1200],
    ['1.200', '.', 1.2],
    ['1,200.5', '.', 1200.5],
    ['€ 23,50', ',', 23.5],
    ['12,-', ',', 12],
    ['32 uur', ',', 32],
    ['zeven', ',', null],
    ['1-2', ',', null],
    ['', ',', null],
  ] as const)('reads %s with %s between decimals as %s', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value)
  })

  test('writes amounts that both decimal signs read back', () => {
    for (const value of [0, 7.5, 1.234, 1200, 0.000001, 99_999.125]) {
      for (const decimal of [',', '.'] as const) {
        const text = writeNumber(value, decimal)
        expect([readNumber(text, ','), readNumber(text, '.')]).toEqual([value, value])
      }
    }
  })

  test.each([
    ['9-9-2026', '2026-09-09'],
    ['09/09/26', '2026-09-09'],
    ['9 september 2026', '2026-09-09'],
    ['1 mrt 2026', '2026-03-01'],
    ['2026-09-09 13:00', '2026-09-09'],
    ['31-2-2026', null],
    ['9-13-2026', null],
    ['morgen', null],
  ])('reads the date %s, day before month, as %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  test('reads how often in one cell or in two, and a step by its number', () => {
    expect(valuesOf('times', '3x per week')).toEqual({ times: 3, per: 'week' })
    expect(valuesOf('times', '1,5 / maand')).toEqual({ times: 1.5, per: 'month' })
    expect(valuesOf('times', 'dagelijks')).toEqual({ times: 1, per: 'day' })
    expect(valuesOf('times', 3)).toEqual({ times: 3 })
    expect(valuesOf('times', 'vaak')).toBe('number')
    expect(valuesOf('knowledge', '2 - te leren')).toEqual({ knowledge: 2 })
    expect(valuesOf('knowledge', '5')).toBe('range')
    expect(valuesOf('knowledge', 1.5)).toBe('range')
    expect(valuesOf('core', true)).toEqual({ core: true })
    expect(valuesOf('wish', 'Liever niet')).toEqual({ wish: 'shed' })
    expect(valuesOf('wish', 'misschien')).toBe('unknown-value')
    expect(valuesOf('hours', '#N/B')).toBe('sheet-error')
    expect(valuesOf('hours', -1)).toBe('range')
    expect(valuesOf('description', 'x'.repeat(20_001))).toBe('too-long')
  })

  test('leaves out signs that nobody sees and a screen or spreadsheet might act on', () => {
    expect(valuesOf('name', 'bed\u202Eden\u200B\u0007')).toEqual({ name: 'bedden' })
    expect(valuesOf('description', '\u200B\u2066=1\n+1')).toEqual({ description: '=1\n+1' })
  })

  test('reads dayparts by day and half, a day alone as both', () => {
    expect(daypartsOfText('ma ochtend, di')).toEqual(['mon-am', 'tue-am', 'tue-pm'])
    expect(daypartsOfText('vr-pm; maandagochtend')).toEqual(['mon-am', 'fri-pm'])
    expect(daypartsOfText('alle')).toEqual([])
    expect(daypartsOfText('zondag')).toBeNull()
  })

  test('guards what a spreadsheet would run, and takes only its own guard off again', () => {
    for (const text of ['=1+1', '+31 6', '-x', '@x', '\tx', '\rx', "'=x", '＝1']) {
      expect(guardFormula(text)).toBe(`'${text}`)
      expect(unguardFormula(guardFormula(text))).toBe(text)
    }
    for (const text of ["'s ochtends", 'a=b', '', "''"]) expect(unguardFormula(guardFormula(text))).toBe(text)
    expect(unguardFormula("'s ochtends")).toBe("'s ochtends")
  })
})

describe('heads of columns', () => {
  test('are found in Dutch and English, under titles, whatever their case', () => {
    const rows = [['Formatieoverzicht 2026'], [], ['FUNCTIENAAM', 'Salarisschaal', 'Formatie (fte)', 'Kleur']]
    expect(guessColumns('jobs', rows)).toEqual({ headRow: 2, mapping: { name: 0, scale: 1, fte: 2 } })
    expect(guessColumns('tasks', [['Hours', 'Task', 'Done by']]).mapping).toEqual({
      hours: 0,
      name: 1,
      jobs: 2,
    })
  })

  test('take the better word where two could be the name', () => {
    expect(guessColumns('tasks', [['Omschrijving', 'Taak']]).mapping).toEqual({ description: 0, name: 1 })
  })

  test('never take a name for a code', () => {
    expect(guessColumns('people', [['Naam', 'Functie', 'Personeelsnummer']]).mapping).toEqual({ job: 1 })
  })

  test('tell which list it is', () => {
    expect(guessKind([['Taak', 'Proces', 'Uren']])).toBe('tasks')
    expect(guessKind([['Functie', 'Schaal', 'FTE']])).toBe('jobs')
    expect(guessKind([['Code', 'Functie', 'Rol']])).toBe('people')
    expect(guessKind([['Koken'], ['Afwassen']])).toBe('processes')
  })
})
