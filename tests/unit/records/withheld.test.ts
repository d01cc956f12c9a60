import { describe, expect, test } from 'vitest'
import { writeCase } from '../../../src/exchange/write-case.ts'
import type { CaseFile } from '../../../src/records/case-file.ts'
import { outgoing } from '../../../src/records/outgoing.ts'
import { wholeCase } from '../../../src/records/read-whole-case.ts'
import { withheldWords } from '../../../src/records/withheld-words.ts'
import { parsed } from '../../support/case-documents.ts'
import type { LooseCase } from '../../support/example-case.ts'
import { wholeLooseCase } from '../../support/whole-case-sample.ts'

const LINE = 'Zelf ruim ik elke ochtend de kar met wasgoed op'
const AT = '2026-11-12T10:00:00+01:00'

/** The sample, in which M1 said LINE, after what `change` does to it. */
function withdrawn(change: (file: LooseCase) => void = () => {}): CaseFile {
  const file = wholeLooseCase()
  const [person] = file.people
  person!.consent = { given: true, date: '2026-09-08', scope: 'all', withdrawnAt: AT }
  const [interview] = file.interviews as Record<string, unknown>[]
  interview!.notes = [{ id: 'n1', topic: 'tasks', text: LINE }]
  interview!.wishes = [{ taskId: 't1', wish: 'shed', note: 'Zwaar voor mijn rug, zeg ik je' }]
  change(file)
  return parsed(JSON.stringify(file))
}

/** A finding that rests on nothing M1 said. */
const OTHERS = { sources: [{ observationId: 'o1' }] }

const row = (list: unknown, place = 0) => (list as Record<string, unknown>[])[place]!

describe('somebody who withdrew', () => {
  test('says nothing any more, anywhere in what leaves the app', () => {
    const file = withdrawn((loose) => {
      row(loose.tasks).description = `Volgens haar: "${LINE}", elke dag.`
      row(loose.scenarios).implications = `Zij zei: zelf ruim ik elke ochtend de kar op.`
      row(loose.observations, 1).note = LINE.toUpperCase()
    })
    const out = writeCase(outgoing(file))
    for (const words of ['wasgoed', 'ochtend de kar', 'WASGOED', 'mijn rug', 'Much less', 'The breaks']) {
      expect(out).not.toContain(words)
    }
    expect(out).toContain('Volgens haar: \\"[…]\\", elke dag.')
  })

  test('leaves hours, verdicts and that there was an interview as they are', () => {
    const file = withdrawn()
    const out = wholeCase(file)
    expect(out.tasks.map(({ hoursPerWeek, knowledge }) => [hoursPerWeek, knowledge])).toEqual(
      file.tasks.map(({ hoursPerWeek, knowledge }) => [hoursPerWeek, knowledge]),
    )
    expect(out.interviews).toMatchObject([{ id: 'i1', personId: 'm1', notes: [], wishes: [], answers: [] }])
    expect(out.tasks[0]!.sources).toEqual([{ observationId: 'o1' }])
    expect(out.sessions).toMatchObject([{ id: 'vs1', missing: '' }])
    expect(out.people[0]!.consent!.withdrawnAt).toBe(AT)
  })

  test('takes findings along that rest on nothing else, and those that repeat the words', () => {
    const found = (change: (finding: Record<string, unknown>) => void) =>
      wholeCase(withdrawn((loose) => change(row(loose.findings)))).findings
    expect(found((finding) => delete finding.figures)).toEqual([])
    const read = (finding: Record<string, unknown>) => {
      finding.readAgain = [{ personId: 'm1', wording: 'T, rather so' }]
    }
    expect(found(read)).toMatchObject([{ id: 'f1', sources: [] }])
    expect(
      found((finding) => {
        finding.text = `Er is te veel: zelf ruim ik elke ochtend de kar, zei iemand.`
      }),
    ).toEqual([])
    const kept = found((finding) => {
      delete finding.figures
      finding.sources = [{ interviewId: 'i1' }, { observationId: 'o1' }]
      read(finding)
    })
    expect(kept).toMatchObject([{ sources: [{ observationId: 'o1' }] }])
  })

  test('answers no more; a wording that rested on that answer alone goes, and agreeing with that goes too', () => {
    const finding = (by: string) =>
      wholeCase(
        withdrawn((loose) => {
          Object.assign(row(loose.findings), OTHERS)
          row(loose.findings).validations = [
            { personId: by, verdict: 'correct', text: 'Eerder zo', at: AT },
            { personId: 'm2', verdict: 'agree', at: AT, revision: 0 },
            { personId: 'm2', verdict: 'add', text: 'En op vrijdag ook', at: AT, revision: 0 },
          ]
          row(loose.findings).revisions = [{ by: 'ana', at: AT, text: 'T, eerder zo', answers: [0] }]
        }),
      ).findings[0]!
    expect(finding('m2').revisions).toHaveLength(1)
    expect(finding('m2').validations).toHaveLength(3)
    expect(finding('m1').revisions ?? []).toEqual([])
    expect(finding('m1').validations).toEqual([
      { personId: 'm2', verdict: 'add', text: 'En op vrijdag ook', at: AT, shown: '' },
    ])
  })

  test('counts no more: a number of who said so is no number without them', () => {
    const found = (kind: string) =>
      wholeCase(
        withdrawn((loose) => {
          row(loose.findings).figures = [{ kind, id: 't1', value: 2 }]
          row(loose.findings).readAgain = [{ personId: 'm1', wording: 'T, rather so' }]
        }),
      ).findings
    for (const kind of ['wishesShed', 'wishesKeep', 'timesNamed']) expect(found(kind)).toEqual([])
    expect(found('hoursSeen')).toHaveLength(1)
  })

  test('is not among those who said something together; names and the number of the others stay', () => {
    const text = 'Twee mensen noemden samen zware was naar de kelder brengen, en ander werk.'
    const out = withdrawn((loose) => {
      loose.interviews!.push({ id: 'i2', personId: 'm2', date: '2026-09-09', wishes: [] })
      row(loose.tasks).name = 'Zware was naar de kelder brengen'
      Object.assign(row(loose.findings), {
        text,
        sources: [{ interviewId: row(loose.interviews).id }, { interviewId: 'i2' }],
        figures: [{ kind: 'wishesShed', id: 't1', value: 2 }],
      })
      const again = { ...row(loose.findings), id: 'again', sources: [{ interviewId: 'i2' }], figures: [] }
      loose.findings!.push({
        ...again,
        text: 'Eén persoon noemt zware was naar de kelder brengen, en ander werk.',
      })
    })
    const left = outgoing(out)
    expect(left.findings.map(({ id }) => id)).toEqual(['again'])
    expect(left.findings[0]!.text).toContain('zware was naar de kelder brengen')
    expect(left.tasks[0]!.name).toBe('Zware was naar de kelder brengen')
  })

  test('is not counted in a file out of which their words were taken before', () => {
    const left = (value: number) =>
      outgoing(
        withdrawn((loose) => {
          row(loose.interviews).wishes = []
          loose.interviews!.push({
            id: 'i2',
            personId: 'm2',
            date: '2026-09-09',
            wishes: [{ taskId: 't1', wish: 'shed' }],
          })
          Object.assign(row(loose.findings), {
            asked: ['m1', 'm2'],
            sources: [{ interviewId: 'i2' }],
            figures: [{ kind: 'wishesShed', id: 't1', value }],
          })
        }),
      ).findings
    expect(left(2)).toEqual([])
    expect(left(1)).toHaveLength(1)
  })

  test('is not quoted as what was shown to somebody else', () => {
    const answers = (shown: string) =>
      wholeCase(
        withdrawn((loose) => {
          Object.assign(row(loose.findings), OTHERS)
          row(loose.findings).validations = [
            { personId: 'm1', verdict: 'correct', text: 'Eerder zo', at: AT },
            { personId: 'm2', verdict: 'correct', text: 'En op vrijdag ook', at: AT, revision: 0, shown },
          ]
          row(loose.findings).revisions = [{ by: 'ana', at: AT, text: 'Zo dus', answers: [0] }]
        }),
      ).findings[0]!.validations
    expect(answers('Zo dus')).toEqual([
      { personId: 'm2', verdict: 'correct', text: 'En op vrijdag ook', at: AT, shown: '' },
    ])
    expect(answers(`Zij zei: ${LINE}.`)[0]).toHaveProperty('shown', '')
    expect(answers('Iets anders')[0]).toHaveProperty('shown', 'Iets anders')
  })

  describe('in a finding of several people, in words of an analyst', () => {
    const mixed = (change: (finding: Record<string, unknown>) => void = () => undefined) =>
      outgoing(
        withdrawn((loose) => {
          Object.assign(row(loose.findings), {
            ...{ text: 'Eerst stond er dit over hem', revisions: [], validations: [] },
            sources: [{ interviewId: 'i1' }, { observationId: 'o1' }],
          })
          row(loose.scenarios).implications = 'Zie: eerst stond er dit over hem, zegt men.'
          change(row(loose.findings))
        }),
      )
    const read = (wording: string) => [{ personId: 'm1', wording }]
    const answers = [
      { personId: 'm1', verdict: 'correct', text: 'Eerder zo', at: AT },
      { personId: 'm2', verdict: 'correct', text: 'Liever anders', at: AT },
    ]
    const later = { by: 'ana', at: AT, text: 'Later stond er dit' }

    test('takes it along until somebody read it, wherever its words were copied', () => {
      expect(mixed().findings).toEqual([])
      expect(JSON.stringify(mixed())).not.toContain('stond er dit over hem')
      const out = mixed((finding) => {
        finding.readAgain = read('Eerst stond er dit over hem')
      })
      expect(out.findings).toMatchObject([
        { text: 'Eerst stond er dit over hem', sources: [{ observationId: 'o1' }], lostWords: true },
      ])
      // Which words were read stays known, not of whom.
      expect(out.findings[0]).toMatchObject({ readAgain: [{ wording: 'Eerst stond er dit over hem' }] })
      expect(outgoing(out)).toEqual(out)
    })

    test('is held back again once its words are others', () => {
      const out = mixed((finding) => {
        finding.readAgain = read('Iets anders')
      })
      expect(out.findings).toEqual([])
    })

    test('goes without earlier words once those that hold were read', () => {
      const out = mixed((finding) => {
        finding.revisions = [{ ...later, answers: [1] }]
        finding.validations = [answers[0], { ...answers[1], shown: 'Eerst stond er dit over hem' }]
        finding.readAgain = read('Later stond er dit')
      })
      expect(wholeCase(out).findings).toMatchObject([
        { text: '[…]', revisions: [{ text: 'Later stond er dit' }], validations: [{ shown: '' }] },
      ])
      expect(JSON.stringify(out)).not.toContain('over hem')
    })

    test('counts also where their answer was worked in with those of others, or before those', () => {
      const worked = (revisions: readonly object[], holds?: string) =>
        mixed((finding) => {
          Object.assign(finding, { ...OTHERS, revisions, validations: answers })
          if (holds) finding.readAgain = read(holds)
        }).findings.length
      expect(worked([{ ...later, answers: [0, 1] }])).toBe(0)
      expect(
        worked([
          { ...later, answers: [0] },
          { ...later, text: 'Nog later', answers: [1] },
        ]),
      ).toBe(0)
      expect(worked([{ ...later, answers: [0, 1] }], later.text)).toBe(1)
      // Theirs alone: the words before hold, which were made of nothing they said.
      expect(worked([{ ...later, answers: [0] }])).toBe(1)
    })
  })

  test('is heard again when the consent is given again', () => {
    const file = withdrawn((loose) => {
      row(loose.people).consent = { given: true, withdrawnAt: null }
    })
    expect(writeCase(outgoing(file))).toContain(LINE)
  })

  test('takes nothing of what somebody else said as well', () => {
    const file = withdrawn((loose) => {
      loose.interviews!.push({
        id: 'i2',
        personId: 'm2',
        date: '2026-09-09',
        notes: [{ topic: 'tasks', text: LINE }],
      })
    })
    expect(outgoing(file).interviews[1]!.notes).toMatchObject([{ text: LINE }])
  })

  test('takes what was written in the report about such a finding', () => {
    const out = wholeCase(
      withdrawn((loose) => {
        delete row(loose.findings).figures
        const report = loose.report as Record<string, Record<string, unknown>[]>
        row(report.texts).part = 'finding:f1'
        row(report.acceptances).claim = 'finding:f1:state'
      }),
    )
    expect(out.report.texts.map(({ part }) => part)).toEqual(['summary'])
    expect(out.report.acceptances).toEqual([])
  })
})

describe('words found back', () => {
  test('a run of six, a whole line of four, or just the line itself when it is shorter', () => {
    const words = withheldWords(['een twee drie vier vijf zes zeven', 'vier woorden is genoeg', 'Te druk!'])
    expect(words.isIn('zo: Twee, drie, vier; vijf zes ZEVEN')).toBe(true)
    expect(words.isIn('twee drie vier vijf zes')).toBe(false)
    expect(words.isIn('want vier woorden is genoeg hoor')).toBe(true)
    expect(words.isIn('te druk')).toBe(true)
    expect(words.isIn('Het is te druk hier')).toBe(false)
    expect(words.without('a een twee drie vier vijf zes zeven b')).toBe('a […] b')
    expect(words.without('Te druk')).toBe('[…]')
    expect(words.without('Het is te druk hier')).toBe('Het is te druk hier')
  })
})
