import { describe, expect, test } from 'vitest'
import { recordConsent, removeInterview, startInterview } from '../../../src/app/actions/interview-actions.ts'
import {
  addGuide,
  addGuideTopic,
  changeGuideTopic,
  moveGuideTopic,
} from '../../../src/app/actions/interview-guide-actions.ts'
import {
  changeLine,
  cutLine,
  joinLines,
  type Sheet,
  typeLine,
  writeLine,
} from '../../../src/app/actions/interview-note-actions.ts'
import {
  findingFromLine,
  noteWish,
  sayWish,
  taskFromLine,
  taskFromName,
} from '../../../src/app/actions/interview-result-actions.ts'
import { lockScheme } from '../../../src/app/actions/scheme-actions.ts'
import { addTask } from '../../../src/app/actions/task-actions.ts'
import { applyEdits } from '../../../src/document/edit.ts'
import { addRecordEdit, updateEdits } from '../../../src/document/new-record.ts'
import { interviews } from '../../../src/i18n/nl/interviews.ts'
import type { JobId, NoteId } from '../../../src/records/ids.ts'
import { methodGuide } from '../../../src/screens/interviews/method-guide.ts'
import { openTestSession, WARD } from '../../support/kept-in-memory.ts'

async function openInterview() {
  const opened = await openTestSession()
  const { session, ward, documents } = opened
  const who = { code: 'M1', role: 'employee', jobId: 'care' as JobId } as const
  const interviewId = startInterview(session, WARD, who)
  const sheet: Sheet = { session, departmentId: WARD, interviewId }
  const write = (text: string, after: NoteId | 'start' | 'end' = 'end', topic = 'tasks') => {
    const id = session.newId<NoteId>()
    writeLine(sheet, { id, topic, after }, text)
    return id
  }
  const doc = documents.get('doc-ward')!.doc
  return {
    ...opened,
    interviewId,
    sheet,
    write,
    texts: () => ward.notes.list().map(({ text }) => text),
    note: (id: NoteId) => ward.notes.get(id)!,
    undo: () => session.undoStack.undo(),
    benWrites: (id: NoteId, text: string) =>
      applyEdits(doc, updateEdits('notes', ward.notes.get(id)!, { text })),
  }
}

describe('an interview', () => {
  test('with somebody new begins today with a code, and one undo takes both away', async () => {
    const { session, ward, interviewId, undo } = await openInterview()
    const [person] = session.records.people.list()
    expect(person).toMatchObject({ code: 'M1', departmentId: WARD, jobId: 'care' })
    expect(ward.interviews.get(interviewId)).toMatchObject({ personId: person!.id, date: '2026-09-09' })
    undo()
    expect(ward.interviews.list()).toEqual([])
    expect(session.records.people.list()).toEqual([])
  })

  test('that was removed comes back with its lines', async () => {
    const { session, ward, interviewId, write, undo } = await openInterview()
    write('Ik ren.')
    removeInterview(session, WARD, interviewId)
    expect(ward.interviews.list()).toEqual([])
    undo()
    expect(ward.interviews.list()).toHaveLength(1)
    expect(ward.notes.list()).toHaveLength(1)
  })

  test('consent is kept with the person, and taking it back leaves nothing', async () => {
    const { session, undo } = await openInterview()
    const person = () => session.records.people.list()[0]!
    const consent = { given: true, date: '2026-09-09', scope: 'aantekeningen' }
    recordConsent(session, person(), consent)
    expect(person().consent).toEqual(consent)
    undo()
    expect(person().consent).toBeUndefined()
  })
})

describe('lines', () => {
  test('stand where they were written, also before and between others', async () => {
    const { write, texts } = await openInterview()
    const first = write('een')
    write('drie')
    write('twee', first)
    write('nul', 'start')
    expect(texts()).toEqual(['nul', 'een', 'twee', 'drie'])
  })

  test('one burst of typing is one step back, from its first letter on', async () => {
    const { sheet, write, texts, undo, session } = await openInterview()
    const id = write('I')
    for (const [base, typed] of [
      ['I', 'Ik'],
      ['Ik', 'Ik r'],
      ['Ik r', 'Ik ren'],
    ] as const) {
      typeLine(sheet, id, base, typed)
    }
    undo()
    expect(texts()).toEqual([])
    session.undoStack.redo()
    expect(texts()).toEqual(['Ik ren'])
    undo()
    expect(texts()).toEqual([])
  })

  test('after a rest the typing is a step of its own', async () => {
    const { sheet, write, texts, undo, time } = await openInterview()
    const id = write('Ik ren')
    time.now += 60_000
    typeLine(sheet, id, 'Ik ren', 'Ik ren veel')
    undo()
    expect(texts()).toEqual(['Ik ren'])
  })

  test('words somebody else wrote meanwhile stay', async () => {
    const { sheet, write, benWrites, texts } = await openInterview()
    const id = write('Ik ren')
    benWrites(id, 'Soms: Ik ren')
    typeLine(sheet, id, 'Ik ren', 'Ik ren veel')
    expect(texts()).toEqual(['Soms: Ik ren veel'])
    benWrites(id, 'Soms: Ik ren heel veel')
    cutLine(
      sheet,
      { id, topic: 'tasks', after: id },
      'Soms: Ik ren veel',
      ['Soms:', ' Ik ren veel'],
      ['n2' as NoteId],
    )
    expect(texts()).toEqual(['Soms:', ' Ik ren heel veel'])
  })

  test('a paste of several lines is several lines of that topic, and one step back', async () => {
    const { sheet, write, texts, undo, note } = await openInterview()
    const id = write('Eerst dan rust', 'end', 'load')
    write('Klaar')
    const ids = ['n2', 'n3'] as NoteId[]
    cutLine(
      sheet,
      { id, topic: 'tasks', after: id },
      'Eerst dan rust',
      ['Eerst koffie', 'bedden', 'dan rust'],
      ids,
    )
    expect(texts()).toEqual(['Eerst koffie', 'bedden', 'dan rust', 'Klaar'])
    expect(ids.map((each) => note(each).topic)).toEqual(['load', 'load'])
    undo()
    expect(texts()).toEqual(['Eerst dan rust', 'Klaar'])
  })

  test('joined lines are one, and what rests on the second rests on the first', async () => {
    const { sheet, write, texts, ward, note, undo } = await openInterview()
    const [first, second] = [write('Ik maak bedden'), write(' en kamers')]
    changeLine(sheet, second, { important: true })
    taskFromLine(sheet, second, null)
    findingFromLine(sheet, second, null)
    expect(joinLines(sheet, first, second)).toBe(true)
    expect(texts()).toEqual(['Ik maak bedden en kamers'])
    expect(note(first).important).toBe(true)
    expect(ward.tasks.list()[0]!.sources).toEqual([{ interviewId: sheet.interviewId, noteId: first }])
    expect(ward.findings.list()[0]!.sources).toEqual([{ interviewId: sheet.interviewId, noteId: first }])
    undo()
    expect(texts()).toEqual(['Ik maak bedden', ' en kamers'])
    expect(ward.tasks.list()[0]!.sources).toEqual([{ interviewId: sheet.interviewId, noteId: second }])
  })

  test('too long together they stay two', async () => {
    const { sheet, write, texts } = await openInterview()
    const [first, second] = [write('a'.repeat(15_000)), write('b'.repeat(15_000))]
    expect(joinLines(sheet, first, second)).toBe(false)
    expect(texts()).toHaveLength(2)
  })
})

describe('what comes of a line', () => {
  test('a task of the job of who said it, resting on that line', async () => {
    const { sheet, write, ward, undo } = await openInterview()
    const id = write('ik maak bedden op. Dat kost een uur.')
    expect(taskFromLine(sheet, id, null)).toMatchObject({ name: 'Ik maak bedden op', isNew: true })
    expect(ward.tasks.list()[0]).toMatchObject({
      departmentId: WARD,
      jobIds: ['care'],
      description: 'ik maak bedden op. Dat kost een uur.',
      sources: [{ interviewId: sheet.interviewId, noteId: id }],
    })
    undo()
    expect(ward.tasks.list()).toEqual([])
  })

  test('a task that was there already gets the line as a source and is not made twice', async () => {
    const { sheet, session, write, ward } = await openInterview()
    const known = addTask(session, WARD, 'Bedden opmaken')
    const id = write('bedden opmaken')
    expect(taskFromLine(sheet, id, null)).toMatchObject({ id: known, isNew: false })
    expect(ward.tasks.list()).toHaveLength(1)
    expect(ward.tasks.get(known)!.sources).toEqual([{ interviewId: sheet.interviewId, noteId: id }])
    expect(taskFromName(sheet, 'BEDDEN OPMAKEN')).toMatchObject({ id: known, isNew: false })
  })

  test('no task while the list is locked, but the line still goes with one that is there', async () => {
    const { sheet, session, write, ward } = await openInterview()
    const known = addTask(session, WARD, 'Bedden opmaken')
    lockScheme(session, WARD, true)
    expect(taskFromLine(sheet, write('ramen lappen'), null)).toBe('locked')
    expect(taskFromName(sheet, 'Ramen lappen')).toBe('locked')
    expect(taskFromName(sheet, 'bedden opmaken')).toMatchObject({ id: known })
    expect(ward.tasks.list()).toHaveLength(1)
    lockScheme(session, WARD, false)
    expect(taskFromName(sheet, 'Ramen lappen')).toMatchObject({ isNew: true })
  })

  test('a draft finding of the kind its topic suggests, put to who said it', async () => {
    const { sheet, write, ward } = await openInterview()
    const id = write('De karren zijn leeg.', 'end', 'bottleneck')
    const finding = ward.findings.get(findingFromLine(sheet, id, null)!)!
    expect(finding).toMatchObject({
      kind: 'bottleneck',
      status: 'draft',
      text: 'De karren zijn leeg.',
      sources: [{ interviewId: sheet.interviewId, noteId: id }],
    })
    expect(Object.keys(finding.asked ?? {})).toEqual([ward.interviews.list()[0]!.personId])
  })

  test('an empty line comes to nothing', async () => {
    const { sheet, write, ward } = await openInterview()
    const id = write(' ')
    expect(taskFromLine(sheet, id, null)).toBeNull()
    expect(findingFromLine(sheet, id, null)).toBeNull()
    expect([...ward.tasks.list(), ...ward.findings.list()]).toEqual([])
  })
})

describe('wishes', () => {
  test('are one per task, changed by another tap, noted and taken back', async () => {
    const { sheet, session, ward } = await openInterview()
    const task = addTask(session, WARD, 'Bedden opmaken')
    sayWish(sheet, task, 'shed')
    sayWish(sheet, task, 'keep')
    noteWish(sheet, task, 'dat vind ik leuk')
    expect(ward.wishes.list()).toMatchObject([{ taskId: task, wish: 'keep', note: 'dat vind ik leuk' }])
    sayWish(sheet, task, null)
    expect(ward.wishes.list()).toEqual([])
  })

  test('two tablets that wrote one at the same time are changed together', async () => {
    const { sheet, session, ward, documents } = await openInterview()
    const task = addTask(session, WARD, 'Bedden opmaken')
    sayWish(sheet, task, 'shed')
    applyEdits(documents.get('doc-ward')!.doc, [
      addRecordEdit('wishes', { id: 'ben', interviewId: sheet.interviewId, taskId: task, wish: 'more' }),
    ])
    sayWish(sheet, task, 'keep')
    expect(ward.wishes.list().map(({ wish }) => wish)).toEqual(['keep', 'keep'])
  })
})

describe('own guides', () => {
  test('begin as those of the method, are worded and put in order', async () => {
    const { session } = await openInterview()
    const id = addGuide(session, 'Leidinggevenden', methodGuide(interviews))
    addGuideTopic(session, id, 'De ploeg')
    const topics = () => session.records.guideTopics.list().filter(({ guideId }) => guideId === id)
    expect(topics().map(({ topic }) => topic)).toEqual([
      'tasks',
      'when',
      'environment',
      'knowledge',
      'load',
      'bottleneck',
      'solution',
      'wish',
      'De ploeg',
    ])
    changeGuideTopic(session, topics()[8]!, { prompts: 'Wie werkt er?\nWie niet?' })
    moveGuideTopic(session, topics()[8]!, 0)
    expect(topics()[0]).toMatchObject({ topic: 'De ploeg', prompts: 'Wie werkt er?\nWie niet?' })
    session.undoStack.undo()
    expect(topics()[8]!.topic).toBe('De ploeg')
  })
})
