import { describe, expect, test } from 'vitest'
import { handoverChoices } from '../../../../src/analysis/findings/handover-choices.ts'
import {
  makeFinding,
  noteAnswer,
  readAgain,
  reviseFinding,
  submitFinding,
} from '../../../../src/app/actions/finding-actions.ts'
import { standingOfRecord, standingOfWhole } from '../../../../src/records/finding-standing-of.ts'
import type { NoteId, PersonId } from '../../../../src/records/ids.ts'
import { wholeCase } from '../../../../src/records/read-whole-case.ts'
import { WARD } from '../../../support/kept-in-memory.ts'

import { corrected, LINE, removed, told } from '../../../support/withdrawing.ts'

describe('a wording made with what somebody said', () => {
  test.each([
    ['their words', LINE, `Zij vertellen dat ${LINE}`],
    ['other words', 'kort', 'Er wordt veel geroepen op de gang hier.'],
  ])('gives way to the one before, for app and file alike: %s', async (_, words, wording) => {
    const project = await told()
    const { ward, m2, withheld } = project
    const { id } = corrected(project, words, wording)
    const seen = () => {
      const [validations, revisions] = [ward.validations.list(), ward.revisions.list()]
      return {
        validations: withheld().validations(validations, revisions),
        revisions: withheld().revisions(revisions),
        validationSessions: [],
        speakerOf: () => null,
        withdrew: withheld().withdrew as (person: PersonId) => boolean,
      }
    }
    const standing = () => standingOfRecord(ward.findings.get(id)!, seen())
    const put = { kind: 'finding', findingId: id, text: wording } as const
    expect([standing().wording, withheld().isStatement(put)]).toEqual([wording, false])
    project.withdraw()
    expect(standing()).toMatchObject({ wording: 'Het is druk.', state: 'submitted' })
    expect(withheld().isStatement(put)).toBe(true)
    expect(withheld().isStatement({ ...put, text: 'Het is druk.' })).toBe(false)
    const facts = { people: [], jobs: [], interviews: [], notes: [], lineAnswers: [], ...seen() }
    const choices = handoverChoices(m2, { ...facts, findings: ward.findings.list() } as never)
    expect(choices.map(({ statement }) => statement.text)).toContain('Het is druk.')
    expect(JSON.stringify(choices)).not.toContain(wording)
    const out = project.exported()
    expect(JSON.stringify(out)).not.toContain(wording)
    expect(out.findings.find(({ text }) => text === 'Het is druk.')).toBeDefined()
  })

  test('leaves a yes to it no yes to what is left', async () => {
    const project = await told()
    const { ward, place, m1, m2 } = project
    const id = makeFinding(place, { kind: 'task', text: 'Het is druk.', sources: [], ask: [m2] })
    const finding = () => ward.findings.get(id)!
    submitFinding(place, finding(), true)
    // Put to them as somebody worded it elsewhere meanwhile.
    noteAnswer(place, finding(), { personId: m2, verdict: 'agree', text: '', shown: `Men zegt: ${LINE}` })
    project.withdraw()
    const validations = project.withheld().validations(ward.validations.list(), [])
    expect(validations).toMatchObject([{ personId: m2, shown: '' }])
    const withdrew = (person: PersonId) => person === m1
    const records = {
      validations,
      revisions: [],
      validationSessions: [],
      speakerOf: () => null,
      withdrew,
    }
    expect(standingOfRecord(finding(), records)).toMatchObject({ state: 'submitted', counts: { waiting: 1 } })
    const whole = wholeCase(project.exported())
    expect(standingOfWhole(whole.findings.find(({ text }) => text === 'Het is druk.')!, whole)).toMatchObject(
      { state: 'submitted', counts: { waiting: 1 } },
    )
  })

  test('goes also where the answer was removed since', async () => {
    const project = await told()
    const { session, ward } = project
    corrected(project, 'kort', 'Er wordt veel geroepen op de gang hier.')
    project.withdraw()
    const answer = ward.validations.list().find(({ personId }) => personId === project.m1)!
    session.act('r', { departments: { [WARD]: [removed(project, 'validations', answer.id)] } })
    expect(project.withheld().revisions(ward.revisions.list())).toEqual([])
    expect(JSON.stringify(project.exported())).not.toContain('veel geroepen')
  })
})

describe('a finding of several people, in words of an analyst', () => {
  test('goes nowhere until somebody read it, and again once it is worded otherwise', async () => {
    const project = await told()
    const { session, ward, place, interviewId, m1, m2, withheld } = project
    const other = ward.interviews.list().find(({ personId }) => personId === m2)!.id
    const text = 'Op de gang gaat het er soms luid aan toe.'
    const sources = [{ interviewId, noteId: 'n1' as NoteId }, { interviewId: other }]
    const id = makeFinding(place, { kind: 'task', text, sources, ask: [m2] })
    const finding = () => ward.findings.get(id)!
    submitFinding(place, finding(), true)
    const put = { kind: 'finding', findingId: id, text } as const
    const isOut = () => JSON.stringify(project.exported()).includes('er soms luid')
    const state = () => [withheld().unread(finding()), withheld().isStatement(put), isOut()]
    expect(state()).toEqual([[], false, true])
    project.withdraw()
    expect(state()).toEqual([[m1], true, false])
    // It is not gone: nothing is suggested in its place.
    expect(project.isHidden(id)).toBe(false)
    readAgain(place, finding(), [m1], text)
    expect(state()).toEqual([[], false, true])
    expect(withheld().withoutSources(finding()).sources).toEqual([{ interviewId: other }])
    expect(project.exported().findings.find((each) => each.text === text)).toMatchObject({ lostWords: true })
    noteAnswer(place, finding(), { personId: m2, verdict: 'correct', text: 'Soms', shown: text })
    reviseFinding(place, finding(), 'Soms is het luid op de gang.', [ward.validations.list()[0]!.id])
    expect(withheld().unread(finding())).toEqual([m1])
    // Somebody has to see what they read.
    expect(withheld().revisions(ward.revisions.list())).toHaveLength(1)
    expect(JSON.stringify(project.exported())).not.toContain('luid')
    readAgain(place, finding(), [m1], 'Soms is het luid op de gang.')
    expect(state()).toEqual([[], true, false])
    const [out] = project.exported().findings
    expect(out).toMatchObject({ text: '[…]', revisions: [{ text: 'Soms is het luid op de gang.' }] })
    session.undoStack.undo()
    expect(withheld().unread(finding())).toEqual([m1])
  })
})
