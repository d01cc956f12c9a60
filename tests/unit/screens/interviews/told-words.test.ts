import { describe, expect, test } from 'vitest'
import { en } from '../../../../src/i18n/messages.en.ts'
import { interviews } from '../../../../src/i18n/nl/interviews.ts'
import type { InterviewRecord, PersonRecord, WishRecord } from '../../../../src/records/document-records.ts'
import type { InterviewId, JobId, PersonId, TaskId } from '../../../../src/records/ids.ts'
import {
  allGuides,
  kindOfTopic,
  METHOD_TOPICS,
  topicOf,
  topicWords,
} from '../../../../src/screens/interviews/method-guide.ts'
import { taskWords } from '../../../../src/screens/interviews/task-words.ts'
import { wishRows } from '../../../../src/screens/interviews/wish-rows.ts'
import { taskRecord } from '../../../support/task-record.ts'

describe('a task out of what was said', () => {
  test('takes the first sentence as its name, the whole line as its description', () => {
    expect(taskWords('ik maak bedden op. Dat kost een uur.', null)).toEqual({
      name: 'Ik maak bedden op',
      description: 'ik maak bedden op. Dat kost een uur.',
    })
  })

  test('takes the words that were picked', () => {
    expect(taskWords('Klaarzetten kost de helft van mijn tijd.', 'Klaarzetten')).toEqual({
      name: 'Klaarzetten',
      description: 'Klaarzetten kost de helft van mijn tijd.',
    })
  })

  test('needs no description where the name says it all, and cuts a long name between words', () => {
    expect(taskWords('Bedden opmaken.', null)).toEqual({ name: 'Bedden opmaken', description: '' })
    const { name } = taskWords(`${'en dan nog iets '.repeat(20)}`, null)
    expect(name).toMatch(/ (en|dan|nog|iets)…$/)
    expect(name.length).toBeLessThanOrEqual(91)
  })
})

describe('topics', () => {
  test('are called what the language calls them, and what analysts wrote stays as written', () => {
    expect(topicWords('bottleneck', interviews)).toBe('Knelpunten')
    expect(topicWords('bottleneck', en.interviews)).toBe('Bottlenecks')
    expect(topicWords('support', interviews)).toBe('Draagvlak')
    expect(topicWords('De nachtdienst', interviews)).toBe('De nachtdienst')
    expect(topicWords('constructor', interviews)).toBe('constructor')
  })

  test('written just as a topic of the method, it is that topic', () => {
    expect(topicOf(' knelpunten ', interviews)).toBe('bottleneck')
    expect(topicOf('De nachtdienst', interviews)).toBe('De nachtdienst')
  })

  test('every topic of the method has questions in both languages and leads to a kind of finding', () => {
    for (const words of [interviews, en.interviews]) {
      const [method] = allGuides([], [], words)
      expect(method!.topics.map(({ topic }) => topic)).toEqual([...METHOD_TOPICS])
      for (const { prompts } of method!.topics) expect(prompts.length).toBeGreaterThan(1)
    }
    expect(kindOfTopic('bottleneck')).toBe('bottleneck')
    expect(kindOfTopic('De nachtdienst')).toBe('suggestion')
    expect(kindOfTopic('constructor')).toBe('suggestion')
  })
})

describe('the tasks to ask somebody about', () => {
  const interview = {
    id: 'i1' as InterviewId,
    personId: 'p1' as PersonId,
    date: '2026-11-02',
  } as InterviewRecord
  const person = { id: 'p1', code: 'M1', role: 'employee', jobId: 'care' } as unknown as PersonRecord
  const wish = { id: 'w', interviewId: 'i1', taskId: 'told', wish: 'keep' } as unknown as WishRecord
  const tasks = [
    taskRecord('own', { jobIds: ['care' as JobId] }),
    taskRecord('told'),
    taskRecord('seen'),
    taskRecord('asked'),
    taskRecord('from-a-line', { sources: [{ interviewId: 'i1' as InterviewId }] }),
    taskRecord('of-others', { jobIds: ['host' as JobId] }),
  ]
  const rows = (who: PersonRecord | undefined, list = tasks) =>
    wishRows({
      interview,
      person: who,
      tasks: list,
      wishes: [wish],
      seen: new Set(['seen' as TaskId]),
      added: ['asked' as TaskId],
    }).map(({ taskId, wish }) => [taskId, wish])

  test('are those of the job, those seen, told, asked for and made of a line', () => {
    expect(rows(person)).toEqual([
      ['own', null],
      ['told', 'keep'],
      ['seen', null],
      ['asked', null],
      ['from-a-line', null],
    ])
  })

  test('are all of a small department where the job is not known', () => {
    expect(rows(undefined)).toHaveLength(tasks.length)
    const many = [...tasks, ...Array.from({ length: 30 }, (_, count) => taskRecord(`more${count}`))]
    expect(rows(undefined, many)).toHaveLength(4)
  })

  test('are no more of a job than can be talked about, and always those that came up', () => {
    const many = Array.from({ length: 200 }, (_, count) =>
      taskRecord(`job${count}`, { jobIds: ['care' as JobId] }),
    )
    const ids = rows(person, [...many, ...tasks]).map(([taskId]) => taskId)
    expect(ids.filter((id) => String(id).startsWith('job'))).toHaveLength(40)
    expect(ids).toEqual(expect.arrayContaining(['told', 'seen', 'asked', 'from-a-line']))
  })
})
