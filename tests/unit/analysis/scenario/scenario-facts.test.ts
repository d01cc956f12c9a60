import { describe, expect, test } from 'vitest'
import { describeFunction } from '../../../../src/analysis/scenario/function-description.ts'
import { jobImplications } from '../../../../src/analysis/scenario/job-implications.ts'
import { preconditionProposals } from '../../../../src/analysis/scenario/precondition-facts.ts'
import { riskFacts } from '../../../../src/analysis/scenario/risk-facts.ts'
import { advice as english } from '../../../../src/i18n/en/advice.ts'
import { levels as englishLevels } from '../../../../src/i18n/en/levels.ts'
import { formatFor } from '../../../../src/i18n/format.ts'
import { advice } from '../../../../src/i18n/nl/advice.ts'
import { levels } from '../../../../src/i18n/nl/levels.ts'
import {
  implicationWords,
  type ProposalWords,
  preconditionWords,
  proposedAbout,
  riskWords,
} from '../../../../src/i18n/propose-words.ts'
import type { InclusiveFunction, Job, Person, Process } from '../../../../src/records/case-file.ts'
import type {
  DepartmentId,
  FunctionId,
  JobId,
  PersonId,
  ProcessId,
  TaskId,
} from '../../../../src/records/ids.ts'
import { caseOf, demandsOf, task } from '../../../support/grouping-case.ts'

const D = 'd' as DepartmentId
const TEACHER = 'teacher' as JobId
const process: Process = { id: 'p' as ProcessId, departmentId: D, name: 'Onderwijs', core: true }
const job: Job = { id: TEACHER, departmentId: D, name: 'Docent', hourlyCost: 50 }
const person: Person = { id: 'm1' as PersonId, departmentId: D, role: 'employee', code: 'M1', jobId: TEACHER }
const held = { jobIds: [TEACHER], processId: process.id }
const source = {
  ...caseOf([
    task({ id: 'copy', name: 'Kopiëren', hoursPerWeek: 10, wish: 'shed', ...held }),
    task({
      id: 'desk',
      name: 'Balie',
      hoursPerWeek: 8,
      knowledge: 2,
      wish: 'keep',
      digitalisationRisk: 'high',
      demands: demandsOf([0, 3, 0, 0, 0, 0, 0]),
      ...held,
    }),
    task({ id: 'file', name: 'Archief', hoursPerWeek: 6, origin: 'undone', ...held }),
    task({ id: 'list', name: 'Lijsten', hoursPerWeek: 4, ...held }),
    task({ id: 'teach', name: 'Lesgeven', hoursPerWeek: 30, knowledge: 4, wish: 'more', ...held }),
  ]),
  jobs: [job],
  people: [person],
  processes: [process],
  minutesSeen: new Map(),
}
const fn = (hours: Readonly<Record<string, number>>, name = 'Ondersteuner'): InclusiveFunction => ({
  id: 'f' as FunctionId,
  name,
  allocations: Object.entries(hours).map(([taskId, amount]) => ({
    taskId: taskId as TaskId,
    hours: amount,
    schedule: { 'mon-am': amount / 2, 'tue-pm': amount / 2 },
  })),
})
const support = fn({ copy: 10, desk: 4, file: 6, gone: 3 })
const words: ProposalWords = { propose: advice.propose, levels, format: formatFor('nl') }
const inEnglish: ProposalWords = {
  propose: english.propose,
  levels: englishLevels,
  format: formatFor('en'),
}

describe('what the records say of a function', () => {
  const facts = describeFunction(source, support)

  test('is its hours, week, tasks with who does them now, and where it stands', () => {
    expect(facts).toMatchObject({
      hours: 20,
      days: ['mon', 'tue'],
      coreShare: 1,
      knowledge: 2,
      toLearn: ['Balie'],
      uncovered: ['Archief'],
      growth: [{ name: 'Lijsten', hours: 4 }],
    })
    expect(facts.tasks.map(({ name, jobs, undone }) => [name, jobs, undone])).toEqual([
      ['Kopiëren', ['Docent'], false],
      ['Archief', ['Docent'], true],
      ['Balie', ['Docent'], false],
    ])
    expect(facts.holders).toEqual([{ job: 'Docent', people: ['M1'], share: 0.7 }])
    expect(facts.demands[1]).toEqual({ demand: 'social', level: 3, tasks: ['Balie'] })
  })

  test('is put into words for each part of the description', () => {
    const said = proposedAbout(facts, words)
    expect(said.purpose).toBe(
      'Neemt 20 uur per week werk op zich uit Onderwijs. 100 % daarvan hoort bij het kernproces. Zo is er meer tijd voor het eigen vak bij: Docent. Dit bleef tot nu toe liggen: Archief.',
    )
    expect(said.knowledge).toContain('Te leren in de praktijk, met begeleiding: Balie.')
    expect(said.mentor).toMatch(/^M1 \(Docent\) kent 70 % van dit werk/)
    expect(said.backup).toContain('Nog niemand om in te vallen bij: Archief.')
    expect(said.growth).toContain('Lijsten')
    expect(Object.values(proposedAbout(facts, inEnglish)).join(' ')).toContain('M1 (Docent) knows 70 %')
  })

  test('is never nothing, also where nothing is known', () => {
    const bare = describeFunction({ ...source, jobs: [], people: [], processes: [] }, fn({}))
    for (const text of Object.values(proposedAbout(bare, words))) expect(text).not.toBe('')
    expect(proposedAbout(bare, words).purpose).toContain('nog geen werk')
  })
})

describe('what a scenario means for a job', () => {
  test('is its hours, tasks, wishes and what the time could do', () => {
    const [teacher, ...others] = jobImplications(source, [support])
    expect(others).toEqual([])
    expect(teacher).toMatchObject({ job: 'Docent', freed: 14, takenUp: 6 })
    expect(teacher!.gives.map(({ task: name, wholly }) => [name, wholly])).toEqual([
      ['Kopiëren', true],
      ['Archief', true],
      ['Balie', false],
    ])
    const said = implicationWords(teacher!, words)
    expect(said).toContain('Krijgt 14 uur per week terug, van 52 uur.')
    expect(said).toContain('een deel van Balie (4 uur)')
    expect(said).toContain('1 daarvan doet men liever niet.')
    expect(said).toContain('Blijft, zoals men wil: Lesgeven.')
    expect(said).toContain('gaat weg terwijl men het wil houden: Balie (zelf blijven doen).')
    expect(said.split('\n').length).toBeGreaterThan(4)
    expect(said).toContain('De vrije tijd kan naar: Lesgeven, waar zij meer van willen doen.')
  })

  test('leaves out jobs it does not touch', () => {
    expect(jobImplications(source, [fn({})])).toEqual([])
  })
})

describe('the risks of the method', () => {
  const facts = riskFacts(source, [support])

  test('are told from the records', () => {
    expect(facts.digitalisation).toMatchObject({ high: 4, highShare: 0.2, tasks: ['Balie'] })
    expect(facts.displacement.ignored).toEqual([{ task: 'Balie', wish: 'keep', people: [], job: 'Docent' }])
    expect(facts.continuity).toEqual([
      { name: 'Ondersteuner', people: 1, covered: 0.7, uncovered: ['Archief'] },
    ])
    expect(facts.tooLittleWork).toEqual([{ name: 'Ondersteuner', hours: 20, least: 15, most: 25 }])
  })

  test('are put into words', () => {
    expect(riskWords('digitalisation', facts, words)).toContain('4 uur per week (20 %)')
    expect(riskWords('displacement', facts, words)).toContain('Balie (zelf blijven doen)')
    expect(riskWords('continuity', facts, words)).toContain('maar één collega kan invallen')
    expect(riskWords('tooLittleWork', facts, words)).toContain('dan 15 uur tot 25 uur')
  })
})

describe('preconditions the records tell something of', () => {
  const nothing = { guidance: [], regulations: [] }

  test('are proposed, with why', () => {
    const lines = preconditionProposals(source, [support, fn({ list: 4 }, 'Klein')], {
      guidance: [{ who: ' M1 ' }, { who: '' }],
      regulations: [{ code: 'noRisk' }],
    })
    expect(lines['internal.coreProcess']).toMatchObject({ state: 'met', share: 1 })
    expect(lines['internal.enoughWork']).toMatchObject({ state: 'todo', names: ['Klein'], hours: 4 })
    expect(lines['internal.backup']).toMatchObject({ state: 'met' })
    expect(lines['internal.mentor']).toMatchObject({ state: 'met', names: ['M1'] })
    expect(lines['external.noRisk']).toMatchObject({ state: 'todo' })
    expect(lines).not.toHaveProperty('external.subsidy')
    expect(lines).not.toHaveProperty('internal.commitment')
    expect(preconditionWords('internal.enoughWork', lines['internal.enoughWork']!, words)).toBe(
      'Minder dan 16 uur per week: Klein. Door digitalisering kan 4 uur van dit werk verdwijnen.',
    )
  })

  test('all have words', () => {
    const lines = preconditionProposals(source, [support], nothing)
    for (const [line, proposal] of Object.entries(lines)) {
      expect(preconditionWords(line as never, proposal, words)).not.toBe('')
    }
  })

  test('are none without functions', () => {
    expect(preconditionProposals(source, [], nothing)).toEqual({})
  })

  test('tell more than twenty hours of one task as one-sided', () => {
    const lines = preconditionProposals(source, [fn({ copy: 21, list: 4 })], nothing)
    expect(lines['internal.variedWork']).toMatchObject({ state: 'todo', names: ['Ondersteuner'] })
  })
})
