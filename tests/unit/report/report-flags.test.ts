import { describe, expect, test } from 'vitest'
import { acceptedWords } from '../../../src/report/desk.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

const report = reportOf(finishedCase())
const words = (key: string) => wordsOf(sectionOf(report, key))

describe('flags', () => {
  test('name what is unconfirmed, open, assumed or recognisable', () => {
    const kinds = new Set(report.flags.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['oneVoice', 'unvalidated', 'openJudgement', 'assumed', 'noEvidence']))
    expect(words('uncertain')).toContain('Een nieuwe collega heeft één vast aanspreekpunt nodig.')
    // Rows of tables read as sentences there.
    expect(words('uncertain')).toContain(
      'Apparatuur in lokalen controleren (2 uur per week, nu gedaan door Docent; wens: neutraal) is mogelijk geschikt: ',
    )
    expect(words('uncertain')).toContain(
      'No-riskpolis: Het UWV betaalt ziekengeld. Zoals bekend op: geen datum bekend. Bron: UWV.',
    )
    expect(words('uncertain')).not.toContain('; 2; ')
  })

  test('name a finding that has the words in it of who can be recognised by them', () => {
    const file = finishedCase()
    const { notes } = file.interviews.find(({ personId }) => personId === 'p5')!
    const [line] = notes as readonly { readonly text: string }[]
    const flagged = (text: string) => {
      const findings = file.findings.map((each) => (each.id === 'f08' ? { ...each, text } : each))
      const { flags } = reportOf({ ...file, findings })
      return flags.flatMap(({ kind, claim }) => (kind === 'oneVoice' ? [claim] : []))
    }
    expect(flagged('Iets heel anders.')).not.toContain('finding.f08')
    expect(flagged(`De leidinggevende zegt: ${line!.text}`)).toContain('finding.f08')
  })

  test('name the rules a function breaks', () => {
    const file = finishedCase()
    const [fn] = file.functions!
    const allocations = fn!.allocations as { hours: number; schedule: Record<string, number> }[]
    fn!.allocations = allocations.slice(0, 2)
    const broken = reportOf(file)
    const why = broken.flags.filter(({ kind }) => kind === 'breaksRule').map((flag) => flag.why)
    expect(why).toContain('Dit breekt een regel: er zijn 2 taken, minder dan 4.')
    expect(wordsOf(sectionOf(broken, 'function.fn1'))).toContain('niet:')
    expect(wordsOf(sectionOf(broken, 'scenarios'))).toContain('houdt zich niet aan alle regels')
  })

  test('are accepted only while the claim says the same', () => {
    const flag = report.flags.find(({ kind }) => kind === 'unvalidated')!
    const accepted = (said: string, reason = 'Komt nog.') => {
      const file = finishedCase()
      const acceptance = { claim: flag.claim, said, reason, by: 'x', byName: 'Ana' }
      file.report = { texts: [], acceptances: [{ ...acceptance, at: '2026-10-02T09:00:00+02:00' }] }
      return reportOf(file).flags.find(({ claim, kind }) => claim === flag.claim && kind === flag.kind)
    }
    expect(accepted(acceptedWords(flag))?.accepted).toMatchObject({ reason: 'Komt nog.' })
    expect(accepted('iets anders')?.accepted).toBeNull()
    // Of a file: nobody said why.
    expect(accepted(acceptedWords(flag), ' ')?.accepted).toBeNull()
  })
})
