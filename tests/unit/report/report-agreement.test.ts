import { describe, expect, test } from 'vitest'
import { ANA, BRAM, finishedCase } from '../../support/finished-case.ts'
import { claimsIn, reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

const methodOf = (file: unknown) => wordsOf(sectionOf(reportOf(file), 'method'))

describe('how far the analysts agree', () => {
  test('stands with kappa, its range and AC1 for each field, and rests on the tasks', () => {
    const report = reportOf(finishedCase())
    const text = wordsOf(sectionOf(report, 'method'))
    expect(text).toContain(
      'de gewogen kappa is 0,99 en ligt met 95 % zekerheid tussen 0,97 en 1. Bij 1 zijn zij het overal eens',
    )
    expect(text).toContain('Handelingstempo | 25 | 88 % | 0,77 | 0,54–1 | 0,86')
    expect(text).toContain('Alles samen | 225 | 99 % | 0,99 | 0,97–1 | 0,98')
    expect(text).toContain('Over de andere acht onderdelen gaven zij bij elke taak hetzelfde.')
    expect(text).not.toContain('Kennis | 25')
    expect(text).toContain('Alle verschillen gaan over handelingstempo: bij drie van de 25 taken.')
    expect(text).toContain('Vastgesteld zijn de oordelen over 24 van de 26 taken')
    expect(text).toContain('Over drie van die taken werden zij het pas na overleg eens')
    const told = claimsIn(report).filter(({ key }) => /^method\.(agree|scored|differ|established)/.test(key))
    expect(told.length).toBeGreaterThan(4)
    expect(told.filter(({ evidence }) => evidence.length === 0)).toEqual([])
  })

  test('is the same each time', () => {
    expect(methodOf(finishedCase())).toBe(methodOf(finishedCase()))
  })

  test('is not told where nobody scored apart', () => {
    const file = finishedCase()
    for (const task of file.tasks) {
      task.scores = { knowledge: [{ by: ANA, value: 1 }] }
    }
    const text = methodOf(file)
    expect(text).toContain('Er is niet los van elkaar gescoord')
    expect(text).not.toMatch(/kappa|AC1|95 %/i)
  })

  test('points to AC1 where nearly all is in one category', () => {
    const file = finishedCase()
    file.tasks.forEach((task, at) => {
      const scores = task.scores as Record<string, unknown>
      if (scores.knowledge === undefined) return
      scores.knowledge = [
        { by: ANA, value: at === 0 ? 1 : 0 },
        { by: BRAM, value: at === 1 ? 1 : 0 },
      ]
    })
    expect(methodOf(file)).toContain('Bij kennis is kappa laag terwijl de scores bijna altijd gelijk zijn')
  })

  test('says it when tasks were scored again with the outcome known, and counts the first round', () => {
    const file = finishedCase()
    expect(methodOf(file)).not.toContain('in een latere ronde')
    const scores = file.tasks[0]!.scores as Record<string, { by: string; value: number; again?: true }[]>
    scores.pace = scores.pace!.map((score) => ({ ...score, again: true }))
    expect(methodOf(file)).toContain(
      'Eén taak is in een latere ronde anders gescoord, toen de uitkomst al bekend was; hier telt wat in de eerste ronde is gegeven.',
    )
  })
})
