import { describe, expect, test } from 'vitest'
import { wishWords as english } from '../../../src/i18n/en/report/wish-words.ts'
import { wishWords as dutch } from '../../../src/i18n/nl/report/wish-words.ts'
import type { LooseCase } from '../../support/example-case.ts'
import { finishedCase } from '../../support/finished-case.ts'
import { reportOf, sectionOf, wordsOf } from '../../support/report-reading.ts'

function wished(change: (file: LooseCase) => void): LooseCase {
  const file = finishedCase()
  for (const task of file.tasks) task.wish = 'neutral'
  for (const interview of file.interviews) interview.wishes = []
  change(file)
  return file
}
const taken = () =>
  (finishedCase().functions![0]!.allocations as { taskId: string }[]).map(({ taskId }) => taskId)
const taskOf = (file: LooseCase, id: string) => file.tasks.find((each) => each.id === id)!
const speaks = (file: LooseCase, taskId: string, hasLeft: boolean) => {
  const jobIds = taskOf(file, taskId).jobIds as string[]
  const person = file.people.find(
    ({ id, jobId }) => jobIds.includes(jobId as string) && (id === 'p6') === hasLeft,
  )!
  return file.interviews.find(({ personId }) => personId === person.id)!
}
const answer = (file: LooseCase) => wordsOf(sectionOf(reportOf(file), 'questions'))

describe('what people wish', () => {
  test('is told as the analysts’ where nobody said it', () => {
    const [id] = taken()
    const file = wished((each) => {
      taskOf(each, id!).wish = 'shed'
    })
    expect(answer(file)).toContain('is er één die medewerkers volgens de analisten liever afgeven')
    expect(wordsOf(sectionOf(reportOf(file), 'tasks'))).toContain('liever niet (volgens de analisten)')
    expect(wordsOf(sectionOf(reportOf(file), 'value'))).toContain('volgens de analisten')
    expect(wordsOf(sectionOf(reportOf(file), 'scenarios'))).toContain('0, en volgens de analisten nog 1')
  })

  test('is counted as theirs where somebody who does the work said so', () => {
    const [id, other] = taken()
    const file = wished((each) => {
      taskOf(each, id!).wish = 'shed'
      taskOf(each, other!).wish = 'shed'
      speaks(each, id!, false).wishes = [{ taskId: id, wish: 'shed' }]
    })
    expect(answer(file)).toMatch(
      /is er één die medewerkers liever afgeven\. Volgens de analisten geldt dat ook voor één/,
    )
  })

  test('is gone with the only one who said it', () => {
    const id = taken().find((each) => {
      const file = finishedCase()
      const gone = file.people.find((person) => person.id === 'p6')!
      return (taskOf(file, each).jobIds as string[]).includes(gone.jobId as string)
    })!
    const file = wished((each) => {
      taskOf(each, id).wish = 'shed'
      speaks(each, id, true).wishes = [{ taskId: id, wish: 'shed' }]
    })
    const report = reportOf(file)
    expect(wordsOf(sectionOf(report, 'tasks'))).not.toContain('liever niet')
    expect(answer(file)).not.toContain('liever afgeven')
    // With another who says so it stays.
    const both = wished((each) => {
      taskOf(each, id).wish = 'shed'
      speaks(each, id, true).wishes = [{ taskId: id, wish: 'shed' }]
      speaks(each, id, false).wishes = [{ taskId: id, wish: 'shed' }]
    })
    expect(answer(both)).toContain('die medewerkers liever afgeven')
  })

  test('reads well for none, one and two in both languages', () => {
    for (const { wishes } of [dutch, english]) {
      for (const said of [0, 1, 2]) {
        for (const analysts of [0, 1, 2]) {
          if (said + analysts === 0) continue
          for (const text of [
            wishes.shed({ said, analysts, all: 5 }),
            wishes.answerShed({ said, analysts }),
            wishes.shedSays({ said, analysts }),
          ]) {
            expect(text).not.toMatch(/\b(één taken|twee taak|one tasks|two task\b|1 taken| {2})/)
            expect(/analisten|analysts/.test(text)).toBe(analysts > 0)
          }
        }
      }
    }
  })
})
