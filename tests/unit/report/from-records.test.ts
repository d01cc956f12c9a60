import { describe, expect, test } from 'vitest'
import { finishedCase } from '../../support/finished-case.ts'
import { claimsIn, reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

/** The finished case with nothing of what analysts wrote about the advice. */
function unwritten() {
  const file = finishedCase()
  for (const fn of file.functions!) fn.about = {}
  for (const scenario of file.scenarios!) {
    Object.assign(scenario, {
      checks: {},
      risks: [],
      guidance: [],
      internalPreconditions: '',
      externalPreconditions: '',
    })
  }
  return file
}

const report = reportOf(unwritten())
const words = (key: string, of = report) => wordsOf(sectionOf(of, key))

describe('where analysts wrote nothing', () => {
  test('the description of a function is what the records propose, and it says so, without codes or notes to analysts', () => {
    const text = words('function.fn2')
    expect(text).toContain('Algemene functiebeschrijving: Medewerker toetsing en practicum')
    expect(text).toContain('Doel | Neemt 18,4 uur per week werk op zich')
    for (const part of ['Kennis', 'Plaats in het team', 'Begeleider', 'Vervanging', 'Ruimte om te groeien']) {
      expect(text).toMatch(new RegExp(`${part} \\| \\S`))
    }
    expect(text).toContain(
      'Wat hier staat bij doel, kennis, plaats in het team, begeleider, vervanging en ruimte om te groeien, volgt uit de gegevens',
    )
    expect(text).toContain('Begeleider | Twee collega’s in de functie Docent kennen 76 % van dit werk.')
    expect(text).toContain('Te leren in de praktijk, met begeleiding: apparatuur in lokalen controleren')
    expect(text).not.toMatch(/M\d \(|Vraag of/)
  })

  test('the hours of a function have one range, wherever they are told', () => {
    const [, least, most] =
      /Medewerker toetsing en practicum: 18,4 uur per week\. .* dan (\d+) uur tot (\d+) uur/.exec(
        words('risks'),
      )!
    expect(words('uncertain')).toContain(
      `18,4 uur per week. Naar wat verteld en gezien is, ligt dat werk waarschijnlijk tussen ${least} uur en ${most} uur.`,
    )
  })

  test('the risks of the method are what the records say', () => {
    const text = words('risks')
    expect(text).toContain('Dit beschreef nog niemand; het staat hier volgens de gegevens:')
    for (const kind of ['Digitalisering', 'Verdringing', 'Continuïteit', 'Te weinig werk']) {
      expect(text).toMatch(new RegExp(`${kind}\\. \\S`))
    }
  })

  test('the checklist says what the records can tell, and names the lines nobody looked at', () => {
    const text = words('preconditions')
    expect(text).toContain('Iemand kan invallen | nog niet bekeken | Volgens de gegevens: Bij elke functie')
    expect(text).toMatch(/Nog niet bekeken: draagvlak bij de leiding, .*vervoer\./)
  })

  test('the guidance is that of the method', () => {
    expect(words('guidance')).toContain('een voorstel volgens de methode')
    expect(words('guidance')).toContain('Vanaf week 27 | alle functies | 0,25 | 2 | nog te bepalen')
  })

  test('each of it rests on records, and nobody who withdrew is named', () => {
    const proposed = claimsIn(report).filter(
      ({ key, text }) =>
        /about\.|risks\.records\.|preconditions\.check|guidance\.step/.test(key) ||
        text.includes('Volgens de gegevens'),
    )
    expect(proposed.length).toBeGreaterThan(25)
    expect(proposed.filter(({ evidence }) => evidence.length === 0)).toEqual([])
    expect(report.sections.map(wordsOf).join('\n')).not.toContain('M5')
  })

  test('it is in the language of the report', () => {
    const english = reportOf(unwritten(), { language: 'en' })
    expect(words('function.fn2', english)).toContain('Purpose | Takes on 18.4 hours')
    expect(JSON.stringify(english)).not.toContain('Volgens de gegevens')
  })
})

describe('what analysts wrote', () => {
  test('goes before what the records say', () => {
    const written = reportOf(finishedCase())
    expect(words('function.fn1', written)).not.toContain('volgt uit de gegevens')
    expect(words('function.fn1', written)).toContain(
      'Doel | Docenten en secretariaat ontlasten rond de start en de afronding van elk onderwijsblok.',
    )
    const risks = words('risks', written)
    expect(risks).not.toContain('Digitalisering. ')
    expect(risks).toContain('Te weinig werk. Medewerker onderwijslogistiek: 22,7 uur per week.')
  })
})
