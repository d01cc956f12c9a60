import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import type { ProposalWords } from '../../i18n/propose-words.ts'

export function useProposalWords(): ProposalWords {
  const { propose } = useArea('advice', advice)
  const { levels } = useMessages()
  return { propose, levels, format: useFormat() }
}
