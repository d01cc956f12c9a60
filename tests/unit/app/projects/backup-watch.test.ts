import { beforeEach, describe, expect, test } from 'vitest'
import { BackupWatch } from '../../../../src/app/projects/backup-watch.ts'
import type { ProjectId } from '../../../../src/records/ids.ts'
import { ManualTimers } from '../../../support/manual-timers.ts'

const PROJECT = 'PROJECT' as ProjectId
let kept: Record<string, unknown>[]
let timers: ManualTimers
let watch: BackupWatch

const start = () =>
  new BackupWatch({
    saveMeta: async (_, change) => {
      kept.push(change)
    },
    timers,
    onTrouble: (error) => {
      throw error
    },
  })

beforeEach(() => {
  kept = []
  timers = new ManualTimers()
  watch = start()
  watch.learn(PROJECT, {})
})

describe('what is known of backups', () => {
  test('counts what was done since the last one, and the count comes back after a restart', () => {
    watch.noteBackup(PROJECT, 5_000, 0)
    watch.noteChanges(PROJECT, 1)
    watch.noteChanges(PROJECT, 1)
    watch.flush()
    const again = start()
    expect(again.learn(PROJECT, kept.at(-1)!)).toMatchObject({ lastBackupAt: 5_000, changesSince: 2 })
  })

  test('what was saved first is kept at once; more counting waits', () => {
    watch.noteChanges(PROJECT, 1)
    watch.noteSaved(PROJECT, 4_000)
    expect(kept).toEqual([{ backup: expect.objectContaining({ changesSince: 1, lastSavedAt: 4_000 }) }])
    watch.noteChanges(PROJECT, 1)
    watch.noteSaved(PROJECT, 4_100)
    watch.noteChanges(PROJECT, 1)
    expect(kept).toHaveLength(1)
    watch.flush()
    expect(kept).toHaveLength(2)
    expect(kept[1]).toMatchObject({ backup: { changesSince: 3 } })
  })

  test('what was done while the file was made still counts', () => {
    watch.noteChanges(PROJECT, 4)
    watch.noteChanges(PROJECT, 1)
    watch.noteBackup(PROJECT, 5_000, 4)
    expect(watch.get(PROJECT)).toMatchObject({ lastBackupAt: 5_000, changesSince: 1 })
  })

  test('a backup ends a snooze', () => {
    watch.snooze(PROJECT, 9_000)
    expect(watch.get(PROJECT)?.snoozedUntil).toBe(9_000)
    watch.noteBackup(PROJECT, 5_000, 0)
    expect(watch.get(PROJECT)?.snoozedUntil).toBe(0)
  })

  test('what cannot be read counts as never', () => {
    for (const backup of [null, 'yes', { lastBackupAt: 'today', changesSince: -3 }]) {
      expect(start().learn(PROJECT, { backup })).toMatchObject({ lastBackupAt: null, changesSince: 0 })
    }
  })

  test('a project that is gone is not written any more', () => {
    watch.noteChanges(PROJECT, 1)
    watch.forget(PROJECT)
    watch.flush()
    expect(kept).toHaveLength(0)
  })
})
