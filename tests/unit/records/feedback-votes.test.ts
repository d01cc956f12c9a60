import { describe, expect, test } from 'vitest'
import type { FeedbackVoteRecord } from '../../../src/records/feedback.ts'
import {
  canTakeBack,
  countedAfter,
  isCountedElsewhere,
  sumPerThing,
  votesOf,
} from '../../../src/records/feedback-votes.ts'
import type { DeviceId, FeedbackSessionId } from '../../../src/records/ids.ts'

const about = { kind: 'function', id: 'f1' } as const
const vote = (id: string, at: string, yes: number, device?: string): FeedbackVoteRecord => ({
  ...{ id, sessionId: 's1' as FeedbackSessionId, about, yes, no: 0, unsure: 0, at },
  ...(device !== undefined && { device: device as DeviceId }),
})
const [TEN, ELEVEN] = ['2026-09-10T10:00:00+02:00', '2026-09-10T11:00:00+02:00'] as const
const on = (device: string) => ({ sessionId: 's1', about, device })

describe('hands of a session about one thing', () => {
  test('of counts without a device are the latest by its instant, whatever the offset says', () => {
    const votes = [vote('a', TEN, 3), vote('b', '2026-09-10T09:30:00+01:00', 5)]
    expect(votesOf(votes, 's1', about)?.yes).toBe(5)
    expect(votesOf([...votes].reverse(), 's1', about)?.yes).toBe(5)
    expect(votesOf([vote('b', TEN, 1), vote('a', TEN, 2)], 's1', about)?.yes).toBe(1)
  })

  test('are those of all devices together, beside what was counted without', () => {
    const votes = [vote('a', TEN, 3), vote('b', TEN, 4, 'east'), vote('c', TEN, 2, 'west')]
    expect(votesOf(votes, 's1', about)).toEqual({ yes: 9, no: 0, unsure: 0 })
  })

  test('are nothing for another session or another thing', () => {
    const votes = [vote('a', TEN, 3)]
    expect(votesOf(votes, 's2', about)).toBeNull()
    expect(votesOf(votes, 's1', { kind: 'scenario', id: 'f1' })).toBeNull()
  })

  test('are taken back where they were counted, and never below zero', () => {
    const votes = [vote('a', TEN, 2, 'east'), vote('b', TEN, 1, 'west')]
    expect(canTakeBack(votes, on('west')).yes).toBe(1)
    expect(countedAfter(votes, on('west'), { yes: -3 }).own.yes).toBe(0)
    expect(canTakeBack(votes, on('north')).yes).toBe(0)
    expect(countedAfter(votes, on('north'), { yes: -1 }).own.yes).toBe(0)
  })

  test('taken back on two devices before they meet do not make later ones count double', () => {
    const start = [vote('a', TEN, 3, 'east'), vote('b', TEN, 0, 'west')]
    const stepped = (votes: typeof start, device: string, step: number) =>
      votes.map((each) =>
        each.device === device
          ? { ...each, yes: countedAfter(votes, on(device), { yes: step }).own.yes }
          : each,
      )
    const met = [stepped(start, 'east', -3)[0]!, stepped(start, 'west', -3)[1]!]
    expect(votesOf(met, 's1', about)?.yes).toBe(0)
    const again = [stepped(met, 'east', 1)[0]!, stepped(met, 'west', 1)[1]!]
    expect(votesOf(again, 's1', about)?.yes).toBe(2)
  })

  test('counted without a device can be taken back by any, after its own', () => {
    const votes = [vote('a', TEN, 2), vote('b', TEN, 1, 'east')]
    expect(canTakeBack(votes, on('east')).yes).toBe(3)
    expect(countedAfter(votes, on('east'), { yes: -2 })).toMatchObject({
      own: { yes: 0 },
      shared: { yes: 1 },
    })
    expect(countedAfter(votes, on('west'), { yes: 1 })).toMatchObject({ own: { yes: 1 }, shared: { yes: 2 } })
  })

  test('below zero from a version before read as none, and the next one counts', () => {
    const votes = [vote('a', TEN, 1, 'east'), vote('b', TEN, -2, 'west')]
    expect(votesOf(votes, 's1', about)?.yes).toBe(0)
    expect(canTakeBack(votes, on('east')).yes).toBe(0)
    const { own } = countedAfter(votes, on('west'), { yes: 1 })
    expect(votesOf([votes[0]!, { ...votes[1]!, ...own }], 's1', about)?.yes).toBe(1)
  })

  test('are told to be of another device too only where it counted some', () => {
    const votes = [vote('a', TEN, 2, 'east'), vote('b', TEN, 0, 'west')]
    expect(isCountedElsewhere(votes, 's1', about, 'east')).toBe(false)
    expect(isCountedElsewhere(votes, 's1', about, 'west')).toBe(true)
  })

  test('go out as one count, with no device; without devices as they are', () => {
    const counted = [vote('a', ELEVEN, 2, 'east'), vote('b', TEN, 3, 'west'), vote('c', TEN, 1)]
    expect(sumPerThing(counted)).toEqual([vote('a', ELEVEN, 6)])
    const before = [vote('a', TEN, 2), vote('b', ELEVEN, 3)]
    expect(sumPerThing(before)).toEqual(before)
  })
})
