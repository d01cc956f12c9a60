import { describe, expect, test } from 'vitest'
import { formatFor, formatForScreen } from '../../../src/i18n/format.ts'
import { pickLanguage } from '../../../src/i18n/language.ts'

const nl = formatFor('nl')
const en = formatFor('en')
/** Intl puts no-break spaces of several widths; a test reads them as spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('hours', () => {
  test.each([
    [7.5, '7,5 uur'],
    [19.75, '19,75 uur'],
    [46.7333, '46,7 uur'],
    [0, '0 uur'],
    [1200, '1.200 uur'],
  ])('writes %s in Dutch', (hours, text) => {
    expect(nl.formatHours(hours)).toBe(text)
  })

  test('knows one hour from more in English', () => {
    expect(en.formatHours(1)).toBe('1 hour')
    expect(en.formatHours(7.5)).toBe('7.5 hours')
  })
})

test.each([
  [0.75, '45 min', '45 min'],
  [1.25, '1 u 15', '1 h 15'],
  [1.05, '1 u 03', '1 h 03'],
  [2, '2 u', '2 h'],
  [0.9999, '1 u', '1 h'],
  [0, '0 min', '0 min'],
])('says a block of %s hours as people do', (hours, dutch, english) => {
  expect(nl.formatBlock(hours)).toBe(dutch)
  expect(en.formatBlock(hours)).toBe(english)
})

test('keeps the wall clock a time was written with, whatever the zone of the device', () => {
  expect(nl.formatClock('2026-09-09T13:48:00+09:00')).toBe('13:48')
  expect(nl.formatDate('2026-01-01T00:10:00+13:00')).toBe('1 januari 2026')
})

test('shows a moment in the zone of the device on a 24-hour clock', () => {
  expect(nl.formatClock(Date.UTC(2026, 6, 1, 22, 5))).toBe('00:05')
})

test('writes durations that grow past a day and never below zero', () => {
  expect(nl.formatDuration(432_999)).toBe('00:07:12')
  expect(nl.formatDuration(100 * 3_600_000)).toBe('100:00:00')
  expect(nl.formatDuration(-5)).toBe('00:00:00')
})

test('writes shares, money and counts', () => {
  expect(nl.formatPercent(0.256)).toBe('26 %')
  expect(formatForScreen('nl').formatPercent(0.256)).toBe('26\u00a0%')
  expect(plain(nl.formatMoney(1250))).toBe('€ 1.250')
  expect(plain(nl.formatMoney(31.4, 'cents'))).toBe('€ 31,40')
  expect(nl.plural(1, { one: 'taak', other: 'taken' })).toBe('taak')
  expect(nl.plural(0, { one: 'taak', other: 'taken' })).toBe('taken')
})

test('gives text that is no date back as it is', () => {
  expect(nl.formatDate('gisteren')).toBe('gisteren')
})

test('takes the first language it speaks, Dutch otherwise', () => {
  expect(pickLanguage(['fr-BE', 'en-GB', 'nl'])).toBe('en')
  expect(pickLanguage(['fr'])).toBe('nl')
})
