import { formatFor } from '../../i18n/format.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import type { ProposalWords } from '../../i18n/propose-words.ts'

export function useProposalWords(): ProposalWords {
  const { propose } = useArea('advice', advice)
  const { levels } = useMessages()
  // What is proposed is kept once it is taken, and the report proposes the same.
  return { propose, levels, format: formatFor(useFormat().language) }
}
