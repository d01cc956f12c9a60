import { describe, expect, test } from 'vitest'
import { foldWords, queryWords } from '../../../../src/app/search/fold-words.ts'
import { excerptAt, markWords } from '../../../../src/app/search/mark-words.ts'
import { ProjectSearch } from '../../../../src/app/search/project-search.ts'
import { SearchIndex } from '../../../../src/app/search/search-index.ts'
import { recentKeys, rememberOpened, searchOf } from '../../../../src/app/search/search-memory.ts'
import { resultGroups } from '../../../../src/app/search/search-results.ts'
import { addRecordEdit, removeEdit, updateEdits } from '../../../../src/document/new-record.ts'
import { formatFor } from '../../../../src/i18n/format.ts'
import { nl } from '../../../../src/i18n/messages.nl.ts'
import { interviews } from '../../../../src/i18n/nl/interviews.ts'
import type { DepartmentId, PersonId, TaskId } from '../../../../src/records/ids.ts'
import { openTestSession, WARD } from '../../../support/kept-in-memory.ts'
import { observationRecord, taskRecord } from '../../../support/task-record.ts'

const words = { messages: { ...nl, interviews }, format: formatFor('nl') }
const KITCHEN = 'kitchen' as DepartmentId
const BEDS = 'beds' as TaskId

async function openSearch() {
  const opened = await openTestSession()
  const { session } = opened
  session.act('x', {
    project: [
      addRecordEdit('departments', { id: KITCHEN, documentId: 'doc-kitchen', name: 'Keuken', rank: 'a1' }),
      addRecordEdit('people', {
        id: 'p2' as PersonId,
        departmentId: WARD,
        code: 'M2',
        role: 'employee',
        rank: '',
      }),
    ],
    departments: {
      [WARD]: [
        addRecordEdit('tasks', {
          ...taskRecord(BEDS),
          departmentId: WARD,
          name: 'Bedden opmaken',
          description: 'Crème lakens',
        }),
        addRecordEdit('observations', {
          ...observationRecord('o1'),
          departmentId: WARD,
          taskId: BEDS,
          personId: 'p2' as PersonId,
          note: 'Tilt de matras alleen',
        }),
        addRecordEdit('findings', {
          id: 'f1' as never,
          departmentId: WARD,
          kind: 'bottleneck',
          text: 'Te weinig linnen',
          status: 'draft',
        }),
      ],
    },
  })
  const search = new ProjectSearch(session, words)
  const kindsOf = (query: string) =>
    Object.fromEntries(Object.entries(search.find(query, 4)).map(([kind, found]) => [kind, found.count]))
  return { ...opened, search, kindsOf }
}

const noProgress = () => undefined

describe('search in a project', () => {
  test('finds a finding by the words that hold and by those before', async () => {
    const { search, session, kindsOf } = await openSearch()
    await search.openAll(noProgress)
    session.act('x', {
      departments: {
        [WARD]: [
          addRecordEdit('revisions', {
            id: 'r1' as never,
            findingId: 'f1' as never,
            text: 'Op maandag is het wasgoed op',
            answers: [],
            by: session.analyst,
            at: '2026-11-22T10:00:00+01:00',
          }),
        ],
      },
    })
    expect(kindsOf('wasgoed')).toEqual({ finding: 1 })
    expect(kindsOf('linnen')).toEqual({ finding: 1 })
  })

  test('nothing of who withdrew is found, also words that come later, until they agree again', async () => {
    const { session, kindsOf, search } = await openSearch()
    await search.openAll(() => undefined)
    session.act('x', {
      departments: {
        [WARD]: [
          addRecordEdit('interviews', {
            ...{ id: 'i1' as never, departmentId: WARD, personId: 'p2' as PersonId, date: '2026-11-02' },
          }),
          addRecordEdit('notes', {
            ...{
              id: 'n1' as never,
              interviewId: 'i1' as never,
              topic: 'tasks',
              text: 'Zwaar wasgoed',
              rank: '',
            },
          }),
          addRecordEdit('findings', {
            ...{
              id: 'f2' as never,
              departmentId: WARD,
              kind: 'task',
              text: 'De wasgoedkar',
              status: 'draft',
            },
            sources: [{ interviewId: 'i1' as never, noteId: 'n1' as never }],
          }),
        ],
      },
    })
    expect(kindsOf('wasgoed')).toEqual({ paragraph: 1, finding: 1 })
    const consent = (withdrawnAt: string | null) =>
      session.act('x', {
        project: updateEdits('people', session.records.people.get('p2')!, {
          consent: { given: true, withdrawnAt },
        }),
      })
    consent('2026-11-12T10:00:00+01:00')
    expect(kindsOf('wasgoed')).toEqual({})
    session.act('x', {
      departments: {
        [WARD]: [
          addRecordEdit('notes', {
            ...{
              id: 'n2' as never,
              interviewId: 'i1' as never,
              topic: 'tasks',
              text: 'Meer wasgoed',
              rank: '',
            },
          }),
        ],
      },
    })
    expect(kindsOf('wasgoed')).toEqual({})
    consent(null)
    expect(kindsOf('wasgoed')).toEqual({ paragraph: 2, finding: 1 })
  })

  test('finds by the beginnings of words, without accents, and within long words', async () => {
    const { search, kindsOf } = await openSearch()
    await search.openAll(noProgress)
    expect(kindsOf('bed opm')).toEqual({ task: 1, observation: 1 })
    expect(kindsOf('creme')).toEqual({ task: 1 })
    expect(kindsOf('MATRAS')).toEqual({ observation: 1 })
    expect(kindsOf('akens')).toEqual({ task: 1 })
    expect(kindsOf('ak')).toEqual({})
    expect(kindsOf('linnen')).toEqual({ finding: 1 })
    expect(kindsOf('m2')).toEqual({ person: 1, observation: 1 })
    expect(kindsOf('  ')).toEqual({})
  })

  test('opens departments that nobody opened yet, and says how far it is', async () => {
    const { search, session } = await openSearch()
    const steps: string[] = []
    expect(session.department(KITCHEN)).toBeNull()
    await search.openAll(({ done, total }) => void steps.push(`${done}/${total}`))
    expect(session.department(KITCHEN)).not.toBeNull()
    expect(steps).toEqual(['0/2', '1/2', '2/2'])
  })

  test('follows what is written, renamed and removed', async () => {
    const { search, session, ward, kindsOf } = await openSearch()
    await search.openAll(noProgress)
    session.act('x', {
      departments: { [WARD]: updateEdits('tasks', ward.tasks.get(BEDS)!, { name: 'Dekens luchten' }) },
    })
    expect(kindsOf('bedden')).toEqual({})
    expect(kindsOf('dekens')).toEqual({ task: 1, observation: 1 })
    session.act('x', { departments: { [WARD]: [removeEdit('tasks', BEDS, session.analyst, session.now())] } })
    expect(kindsOf('luchten')).toEqual({})
    session.undoStack.undo()
    expect(kindsOf('luchten')).toEqual({ task: 1, observation: 1 })
  })

  test('the title counts for more than the text, its beginning most', () => {
    const index = new SearchIndex()
    const item = (id: string, title: string, text = '') =>
      index.put(id, { kind: 'task', id, departmentId: WARD, title, text })
    item('text', 'Kamers', 'de was doen')
    item('within', 'Vaatwasser')
    item('word', 'Vuile was halen')
    item('start', 'Was sorteren')
    expect(index.find('was', 9).task?.found.map(({ item: { id } }) => id)).toEqual([
      'start',
      'word',
      'within',
      'text',
    ])
    expect(index.find('was', 2).task).toMatchObject({ count: 4, found: [{ place: null }, {}] })
  })

  test('what was searched is gone once another project is: words, and what was opened lately', async () => {
    const { search, session } = await openSearch()
    await search.openAll(noProgress)
    const held = searchOf(session, words)
    rememberOpened('task ward beds')
    expect(recentKeys()).toHaveLength(1)
    const other = await openSearch()
    searchOf(other.session, words)
    expect([recentKeys(), held.size, held.find('m2', 4)]).toEqual([[], 0, {}])
    expect(searchOf(session, words)).not.toBe(held)
  })

  test('a department that does not open is named, and the others are searched', async () => {
    const { search, session, kindsOf } = await openSearch()
    session.act('x', {
      project: [
        addRecordEdit('departments', {
          id: 'lost' as DepartmentId,
          documentId: 'lost',
          name: 'Zolder',
          rank: 'a2',
        }),
      ],
    })
    Object.assign(session.parts, { openDocument: () => Promise.reject(new Error('gone')) })
    let failed: readonly string[] = []
    await search.openAll((progress) => {
      failed = progress.failed
    })
    expect(failed).toEqual(['Keuken', 'Zolder'])
    expect(kindsOf('bedden')).toEqual({ task: 1, observation: 1 })
  })

  test('says where a result is and marks what was found', async () => {
    const { search } = await openSearch()
    await search.openAll(noProgress)
    const around = { ...words, departmentName: () => 'Woongroepen' }
    const [group] = resultGroups(search.find('matras', 4), 'matras', around)
    expect(group).toMatchObject({ label: 'Waarnemingen en notities', count: 1 })
    expect(group?.results[0]).toMatchObject({ title: [{ text: 'Bedden opmaken', isMatch: false }] })
    expect(group?.results[0]?.excerpt).toContainEqual({ text: 'matras', isMatch: true })
    expect(group?.results[0]?.context).toMatch(/^Woongroepen · M2 · /)
  })
})

describe('words', () => {
  test('fold sign by sign, so that places stay', () => {
    const text = 'Eén crème, 7,5 uur – café!'
    expect(foldWords(text)).toHaveLength(text.length)
    expect(queryWords('  Eén, twee EEN ')).toEqual(['twee', 'een'])
  })

  test('are marked in the text as it was written', () => {
    expect(markWords('Crème lakens', ['creme', 'lak'])).toEqual([
      { text: 'Crème', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'lak', isMatch: true },
      { text: 'ens', isMatch: false },
    ])
    expect(markWords('taak', ['a'])).toEqual([{ text: 'taak', isMatch: false }])
  })

  test('of a long text only what stands around the find is shown', () => {
    const text = `${'begin '.repeat(50)}hier staat het ${'einde '.repeat(50)}`
    const excerpt = excerptAt(text, text.indexOf('staat'))
    expect(excerpt).toMatch(/^… (begin )+hier staat het (einde )+…$/)
    expect(excerpt.length).toBeLessThan(200)
    expect(excerptAt('kort', 0)).toBe('kort')
    expect(excerptAt('x'.repeat(400), 200).length).toBeLessThan(200)
  })
})
