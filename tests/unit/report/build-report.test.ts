import { describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../../src/report/report-document.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf, sectionsIn, wordsOf } from '../../support/report-reading.ts'

const report = reportOf(finishedCase())
const words = (key: string) => wordsOf(sectionOf(report, key))

describe('the report of a finished case', () => {
  test('has its chapters in the order they are read', () => {
    expect(report.sections.map(({ key }) => key)).toEqual([
      'summary',
      'question',
      'business',
      'method',
      'findings',
      'time',
      'tasks',
      'functions',
      'currentJobs',
      'scenarios',
      'preconditions',
      'money',
      'value',
      'risks',
      'guidance',
      'implementation',
      'regulations',
      'feedback',
      'uncertain',
      'sources',
    ])
  })

  test('answers each of the eight questions, in one place', () => {
    expect(report.questions.map(({ question }) => question)).toEqual(QUESTIONS)
    for (const { answer, section, question } of report.questions) {
      expect(answer, question).not.toBe('')
      expect(() => sectionOf(report, section)).not.toThrow()
      expect(sectionsIn(report.sections).filter(({ key }) => key === `questions.${question}`)).toHaveLength(1)
    }
    expect(words('summary')).not.toContain('Van de acht vragen')
  })

  test('is about the scenario that is advised, or the one asked for', () => {
    expect(words('summary')).toContain(
      'Het advies is het scenario “Ondersteunend team”: twee inclusieve functies',
    )
    const other = reportOf(finishedCase(), { scenarioId: 'sc2' as never })
    expect(wordsOf(sectionOf(other, 'summary'))).toContain(
      'Dit rapport werkt het scenario “Beginnen met één functie” uit; het advies is “Ondersteunend team”.',
    )
    expect(sectionOf(other, 'functions').sections).toHaveLength(1)
  })

  test('says how many observed, spoke, answered and read', () => {
    const text = words('method')
    expect(text).toContain('Er zijn 74 waarnemingen gedaan, samen 38,6 uur.')
    expect(text).toContain('Er zijn vijf gesprekken gevoerd met vijf mensen.')
    expect(text).toContain('voorgelegd aan vier mensen: drie op de tablet en één op papier')
    expect(text).toContain('tien keer “klopt”, één keer “klopt niet helemaal” en één keer een aanvulling')
    expect(text).toContain('Twee analisten hebben de taken los van elkaar gescoord.')
    expect(text).toContain('Eén persoon heeft de toestemming ingetrokken.')
    expect(text).not.toContain('geen toestemming')
  })

  test('tells who gave no consent apart from who withdrew it', () => {
    const file = finishedCase()
    const people = file.people.map((each) =>
      each.code === 'M2' ? { ...each, consent: { given: false, date: '2026-11-02' } } : each,
    )
    const text = wordsOf(sectionOf(reportOf({ ...file, people }), 'method'))
    expect(text).toContain('Eén persoon heeft de toestemming ingetrokken.')
    expect(text).toContain(
      'Eén persoon gaf geen toestemming. Ook wat deze persoon zei, staat nergens in dit rapport.',
    )
  })

  test('tells each finding with how it stands, the first wording, the correction and who said what', () => {
    const text = words('findings')
    expect(text).toContain('(bevestigd door M1 en M2)')
    expect(text).toContain('Eerst stond er: “Wie het uploadwerk overneemt, scheelt een docent een dagdeel')
    expect(text).toContain('M2 verbeterde dit: “Een dagdeel alleen in de weken rond een blokwissel')
    expect(text).toContain('(voorgelegd, nog geen antwoord van M3)')
    expect(text).toContain('M2 vulde aan: “Vooral bij blokken die nieuw zijn.”')
    expect(text).toContain('Dat studenten zelf ook veel dubbel vragen')
  })

  test('counts what people said of their own interview among their answers', () => {
    const file = finishedCase()
    const said = (noteId: string, verdict: string) => ({ noteId, verdict, at: '2026-09-21T10:20:00+02:00' })
    const answers = [said('int1n1', 'correct'), said('int1n2', 'agree'), said('int1n3', 'reject')]
    const interviews = file.interviews.map((each) => (each.id === 'int1' ? { ...each, answers } : each))
    const one = { ...file, findings: [], sessions: [], interviews }
    const text = wordsOf(sectionOf(reportOf(one), 'method'))
    expect(text).toContain('voorgelegd aan één persoon')
    expect(text).toContain(
      'Daarop kwamen drie antwoorden, op wat van hun eigen gesprek is opgeschreven: één keer “klopt”',
    )
  })

  test('does not say of a new wording that it was put to anybody', () => {
    const file = finishedCase()
    const findings = file.findings.map((each) =>
      each.id === 'f01'
        ? {
            ...each,
            validations: [],
            revisions: [
              {
                text: 'Sorteren kost veel.',
                answers: [],
                by: 'analyst-ana',
                at: '2026-09-30T09:00:00+02:00',
              },
            ],
          }
        : each,
    )
    const reworded = reportOf({ ...file, findings })
    // Answered for once: the words that were replaced are not what it says.
    expect(reworded.flags.filter(({ claim }) => claim.startsWith('finding.f01'))).toHaveLength(1)
    const text = wordsOf(sectionOf(reworded, 'findings'))
    expect(text).toContain('Sorteren kost veel. (nieuwe tekst, daarop nog geen antwoord van M1 en M2)')
  })

  test('sets what was told beside what was seen', () => {
    expect(words('time')).toContain('Onderwijsgroepen begeleiden | 60 | 50,9 | 32,9–68,9 | 8 | 88')
    expect(words('time')).toContain('archiveren van studentdossiers (verteld 2,5 uur, gezien 1 uur)')
  })

  test('gives the verdict of each task with why, and both verdicts where an analyst says otherwise', () => {
    const file = finishedCase()
    const [task] = file.tasks
    task!.override = { verdict: 'unsuitable', reason: 'Hier hoort een docent bij.' }
    const text = wordsOf(sectionOf(reportOf(file), 'tasks'))
    expect(text).toContain(
      'Volgens de regel geschikt. De analist oordeelt anders: Hier hoort een docent bij.',
    )
    expect(text).toContain('Een vergissing valt pas later op, maar is te herstellen.')
  })

  test('shows each function with its work, week, demands, quality and backups', () => {
    const text = words('function.fn1')
    expect(text).toContain('Medewerker onderwijslogistiek is een functie van 22,7 uur per week')
    expect(text).toContain('Weekrooster van Medewerker onderwijslogistiek')
    expect(text).toContain('Wat het werk van Medewerker onderwijslogistiek vraagt')
    expect(text).toContain('Stemt elke week met de blokcoördinator af')
    expect(text).toContain('Invallen kunnen: Docent (M1 en M2, 74 % van het werk)')
    expect(text).toContain('De functie houdt zich aan alle regels')
  })

  test('compares the scenarios, also with changing nothing', () => {
    expect(words('scenarios')).toContain('Uren per week in functies | 41,1 uur | 22,7 uur | 0 uur')
  })

  test('tells the money from unfavourable to favourable with every assumption', () => {
    const text = words('money')
    // The same number as in the summary.
    expect(text).toContain('13 zijn nog een schatting, de andere volgen uit de methode of de gegevens.')
    expect(words('summary')).toContain('13 aannames die nog niemand heeft ingevuld')
    expect(text).toContain('Brutoloon | € 15,50 per uur | ingevuld door de analisten')
    expect(text).toContain('Samen | € -38.600 | € 38.400 | € -6.400 | € 52.000')
  })

  test('has what stands with the scenario: preconditions, value, risks, guidance, steps, regulations, feedback', () => {
    expect(words('preconditions')).toContain('Een vaste begeleider | nog te doen | Voor de tweede functie')
    expect(words('preconditions')).toMatch(
      /die zijn nagelopen .* Naar \d+|andere voorwaarden is nog niet gekeken/,
    )
    // Where an analyst judged, the records say nothing else beside it.
    expect(words('preconditions')).toMatch(/Iemand kan invallen \| in orde(?! \| Volgens)/)
    expect(words('value')).toContain('Twee mensen krijgen een vaste plek')
    expect(words('risks')).toContain(
      'Verdringing: Studentassistenten vrezen voor hun uren. | klein | gemiddeld | nog geen maatregel',
    )
    expect(words('guidance')).toContain('Vanaf week 27 | alle functies | 0,25')
    expect(words('implementation')).toContain('12 – 16 oktober 2026 (gedaan)')
    expect(words('regulations')).toContain('Loonkostensubsidie | Vult het loon aan')
    expect(words('feedback')).toContain('Ondersteunend team | 7 | 1 | 1')
  })

  test('answers the question in its summary, and does not leave out what is doubtful', () => {
    expect(words('summary')).toContain(
      'Voor de vraag betekent dat tijd die vrijkomt: bij Docent 26,1 uur per week (27 % van de uren aan de beschreven taken).',
    )
    expect(words('summary')).toContain(
      'Over het werk van Medewerker onderwijslogistiek en Medewerker toetsing en practicum is twijfel.',
    )
    const file = finishedCase()
    const project = { ...file.project, question: 'Kan het anders?' }
    expect(wordsOf(sectionOf(reportOf({ ...file, project }), 'summary'))).toMatch(
      /bij Docent 26,1 uur per week .*beschreven taken\), bij Secretariaatsmedewerker 11,1 uur per week \(36 %\)/,
    )
  })

  test('says a finding that was corrected once, with what was changed under it', () => {
    const file = finishedCase()
    const own = file.interviews.find(({ personId }) => personId === 'p2')!
    const [line] = own.notes as { id: string; text: string }[]
    const better = 'Zo is het beter.'
    const findings = file.findings.slice(0, 1).map((finding) => ({
      ...finding,
      text: line!.text,
      sources: [{ interviewId: own.id, noteId: line!.id }],
      validations: [{ personId: 'p2', verdict: 'correct', text: better, at: '2026-09-21T10:00:00+02:00' }],
      revisions: [{ by: 'x', at: '2026-09-22T10:00:00+02:00', text: better, answers: [0] }],
    }))
    const text = wordsOf(sectionOf(reportOf({ ...file, findings }), 'findings'))
    expect(text.split(better)).toHaveLength(2)
    expect(text.split(line!.text.replace(/\.$/, ''))).toHaveLength(2)
    expect(text).toContain(`Eerst stond er: “${line!.text}”`)
  })

  test('adds guidance up over all functions, week by week', () => {
    const file = finishedCase()
    const scenarios = file.scenarios!.map((scenario) => ({
      ...scenario,
      guidance: file.functions!.map(({ id }, at) => ({
        functionId: id,
        fromWeek: 1,
        toWeek: 6,
        hoursPerDay: 4 + at,
      })),
    }))
    const guidance = sectionOf(reportOf({ ...file, scenarios }), 'guidance')
    // Each on four days: 4 x 4 and 4 x 5 hours.
    expect(wordsOf(guidance)).toContain('samen 36 uur begeleiding per week')
    expect(guidance.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['paragraph', 'chart', 'table'])
    // Nobody wrote who and how: there are no such columns.
    const [table] = guidance.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    expect(table!.columns.map(({ label }) => label)).not.toContain('Door')
    expect(table!.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1)
  })

  test('puts the steps of the introduction in the order of their days, and draws them', () => {
    const file = finishedCase()
    const step = (what: string, of: string, from: string | null) => ({
      what,
      who: '',
      when: 'Later',
      from,
      to: null,
      step: of,
    })
    const scenarios = file.scenarios!.map((scenario) => ({
      ...scenario,
      actions: [
        step('Kandidaten zoeken', 'recruitment', '2027-01-11'),
        step('Besluit nemen', 'commitment', '2026-12-01'),
        step('Draagvlak', 'commitment', null),
      ],
    }))
    const section = sectionOf(reportOf({ ...file, scenarios }), 'implementation')
    const [table] = section.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    expect(table!.rows.map(({ cells }) => cells[0])).toEqual([
      'Besluit nemen',
      'Draagvlak',
      'Kandidaten zoeken',
    ])
    expect(table!.rows[0]!.cells.at(-1)).toBe('1 december 2026 (later)')
    expect(section.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'chart'])
  })

  test('speaks English when asked', () => {
    const english = reportOf(finishedCase(), { language: 'en' })
    expect(wordsOf(sectionOf(english, 'summary'))).toContain(
      'The advice is the scenario “Ondersteunend team”: two inclusive jobs',
    )
  })
})
