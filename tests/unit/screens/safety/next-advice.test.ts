import { describe, expect, test } from 'vitest'
import { isBackupDue, isReminderDue, mostAtStake } from '../../../../src/screens/safety/backup-due.ts'
import {
  type AdvisedProject,
  type DeviceState,
  nextAdvice,
} from '../../../../src/screens/safety/next-advice.ts'

const DAY = 24 * 60 * 60 * 1_000
const NOW = 100 * DAY

const project = (own: Partial<AdvisedProject> = {}): AdvisedProject => ({
  lastBackupAt: NOW - DAY,
  changesSince: 0,
  rehearsedAt: NOW - DAY,
  snoozedUntil: 0,
  createdAt: NOW - 30 * DAY,
  isExample: false,
  locked: false,
  ...own,
})
const device = (own: Partial<DeviceState> = {}): DeviceState => ({
  isInstalled: true,
  canInstall: false,
  isApple: false,
  persistence: 'granted',
  ...own,
})

describe('a backup is due', () => {
  test('after a week with anything done, or after much in less time', () => {
    expect(isBackupDue(project({ lastBackupAt: NOW - 7 * DAY, changesSince: 1 }), NOW)).toBe(true)
    expect(isBackupDue(project({ lastBackupAt: NOW - 6 * DAY, changesSince: 19 }), NOW)).toBe(false)
    expect(isBackupDue(project({ lastBackupAt: NOW - DAY, changesSince: 20 }), NOW)).toBe(true)
    expect(isBackupDue(project({ lastBackupAt: NOW - DAY + 1, changesSince: 199 }), NOW)).toBe(false)
    expect(isBackupDue(project({ lastBackupAt: NOW - 1, changesSince: 200 }), NOW)).toBe(true)
  })

  test('sooner where there is none: after a day, or after half an hour on the floor', () => {
    const first = { lastBackupAt: null, changesSince: 1 }
    expect(isBackupDue(project({ ...first, createdAt: NOW - DAY }), NOW)).toBe(true)
    expect(isBackupDue(project({ ...first, createdAt: NOW - DAY + 1 }), NOW)).toBe(false)
    expect(isBackupDue(project({ ...first, createdAt: NOW, changesSince: 50 }), NOW)).toBe(true)
  })

  test('never without changes, nor for an example', () => {
    const old = { lastBackupAt: NOW - 90 * DAY }
    expect(isBackupDue(project(old), NOW)).toBe(false)
    expect(isBackupDue(project({ ...old, changesSince: 900, isExample: true }), NOW)).toBe(false)
  })

  test('and said unasked only once a snooze is over, about the project with most at stake', () => {
    const due = project({ lastBackupAt: NOW - 9 * DAY, changesSince: 3 })
    const snoozed = { ...due, changesSince: 99, snoozedUntil: NOW + 1 }
    const more = { ...due, changesSince: 7 }
    expect(isReminderDue(snoozed, NOW)).toBe(false)
    expect(isReminderDue(snoozed, NOW + 1)).toBe(true)
    expect(mostAtStake([due, snoozed, more], NOW)).toBe(more)
    expect(mostAtStake([snoozed], NOW)).toBeNull()
  })
})

describe('the one advice', () => {
  const kindOf = (state: DeviceState, projects: readonly AdvisedProject[]) =>
    nextAdvice(state, projects, NOW).kind

  test('in a tab of an iPad is to leave the tab, before or with the work', () => {
    const tab = device({ isApple: true, isInstalled: false })
    expect(kindOf(tab, [])).toBe('tab')
    expect(kindOf(tab, [project({ changesSince: 900 })])).toBe('move')
  })

  test('is a backup that is due before anything about the browser', () => {
    const state = device({ isInstalled: false, canInstall: true, persistence: 'denied' })
    const due = project({ changesSince: 300 })
    expect(nextAdvice(state, [project(), due], NOW)).toEqual({ kind: 'backup', project: due })
    expect(kindOf(state, [project()])).toBe('install')
  })

  test('then to have the data kept, then to try a backup, then nothing', () => {
    expect(kindOf(device({ persistence: 'denied' }), [project()])).toBe('persist')
    expect(kindOf(device(), [project({ rehearsedAt: null })])).toBe('rehearse')
    expect(kindOf(device(), [project()])).toBe('nothing')
    expect(kindOf(device(), [project({ isExample: true })])).toBe('start')
    expect(kindOf(device(), [project({ locked: true, changesSince: 900 })])).toBe('start')
  })

  test('is never "nothing" while no backup was ever made of what was done', () => {
    const fresh = project({ lastBackupAt: null, changesSince: 1, createdAt: NOW })
    expect(kindOf(device(), [fresh])).toBe('backup')
  })
})
