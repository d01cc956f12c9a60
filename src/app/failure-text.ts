import type { Messages } from '../i18n/messages.nl.ts'
import { StorageFailure } from '../storage/failure.ts'
import { RegistryFailure } from '../storage/registry-failure.ts'

/** What went wrong and what to do, in the person's words. */
export function failureText(error: unknown, { storage, projects, common }: Messages): string {
  if (error instanceof StorageFailure)
    return `${storage.notSavedBecause[error.reason]}. ${storage.whatToDo[error.reason]}`
  if (error instanceof RegistryFailure) return registryText(error, projects)
  return common.failedText
}

function registryText({ reason, codeProblem }: RegistryFailure, words: Messages['projects']): string {
  if (codeProblem?.kind === 'unknown-word') return words.unknownWord(codeProblem)
  if (codeProblem?.kind === 'count') return words.wordCount(codeProblem)
  if (codeProblem) return words.codeChecksum
  return reason === 'bad-code' ? words.codeChecksum : words.backupProblem[reason]
}
