/** What decides whether a backup is due. Times in milliseconds since the epoch. */
export interface BackupState {
  readonly lastBackupAt: number | null
  readonly changesSince: number
  readonly snoozedUntil: number
  readonly createdAt: number
  readonly isExample: boolean
}

const DAY_MS = 24 * 60 * 60 * 1_000
/** A day of work nobody wants to do again: a day ago, with more than a few things done since. */
const DAY_OF_WORK_CHANGES = 20
/** However little was done since. */
const DUE_AFTER_MS = 7 * DAY_MS
const DUE_AFTER_CHANGES = 200
/** Without any backup the whole project is at stake: the end of the first day, or half an hour on the floor. */
const FIRST_AFTER_MS = DAY_MS
const FIRST_AFTER_CHANGES = 50
/** Until the next working day at about the same time. */
export const SNOOZE_MS = 20 * 60 * 60 * 1_000

/** Whether there is work that should be in a backup by now, whatever was snoozed. Never for an example or without changes. */
export function isBackupDue(state: BackupState, now: number): boolean {
  const { lastBackupAt, changesSince, createdAt, isExample } = state
  if (isExample || changesSince === 0) return false
  if (lastBackupAt === null) return now - createdAt >= FIRST_AFTER_MS || changesSince >= FIRST_AFTER_CHANGES
  const sinceMs = now - lastBackupAt
  if (sinceMs >= DUE_AFTER_MS || changesSince >= DUE_AFTER_CHANGES) return true
  return sinceMs >= DAY_MS && changesSince >= DAY_OF_WORK_CHANGES
}

/** Whether to say so unasked. */
export const isReminderDue = (state: BackupState, now: number): boolean =>
  now >= state.snoozedUntil && isBackupDue(state, now)

/** The one to say it about: the most changes at stake. */
export function mostAtStake<State extends BackupState>(states: readonly State[], now: number): State | null {
  const due = states.filter((state) => isReminderDue(state, now))
  return due.reduce<State | null>(
    (most, state) => (most && most.changesSince >= state.changesSince ? most : state),
    null,
  )
}
