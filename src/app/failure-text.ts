import type { Messages } from '../i18n/messages.nl.ts'
import { StorageFailure } from '../storage/failure.ts'
import { VaultFailure } from '../vault/vault-failure.ts'

/** What went wrong and what to do, in the person's words. */
export function failureText(error: unknown, { storage, projects }: Messages): string {
  if (error instanceof StorageFailure)
    return `${storage.notSavedBecause[error.reason]}. ${storage.whatToDo[error.reason]}`
  if (error instanceof VaultFailure) {
    const reasons: Readonly<Record<string, string>> = projects.backupProblem
    return reasons[error.reason] ?? projects.backupProblem.unknown
  }
  return error instanceof Error ? error.message : String(error)
}
