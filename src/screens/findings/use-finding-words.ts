import type { Suggestion } from '../../analysis/findings/suggestion.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { findings } from '../../i18n/nl/findings.ts'

export type FindingWords = typeof findings

export const useFindingWords = (): FindingWords => useArea('findings', findings)

const inWords = (names: readonly string[], { listed }: FindingWords): string =>
  names.length < 2 ? names.join('') : listed({ first: names.slice(0, -1).join(', '), last: names.at(-1)! })

/** A suggestion as the text of a finding: one sentence somebody can say yes or no to. */
export function suggestionText({ about }: Suggestion, words: FindingWords): string {
  const { texts } = words
  if (about.rule === 'elementary')
    return texts.elementary({ ...about, hours: about.suitable + about.possible })
  if (about.rule === 'shed') return texts.shed(about)
  if (about.rule === 'shedTogether')
    return texts.shedTogether({ ...about, tasks: inWords(about.tasks, words) })
  if (about.rule === 'hours') return texts.hours(about)
  return about.rule === 'bottleneck' ? texts.bottleneck(about) : texts.undone(about)
}

/** What the analyst weighs beside it; '' for nothing. */
export function suggestionDetail({ about }: Suggestion, words: FindingWords): string {
  const { details } = words
  if (about.rule === 'elementary') return details.elementary({ ...about, tasks: inWords(about.tasks, words) })
  if (about.rule === 'shed') return details.shed(about)
  if (about.rule === 'shedTogether') return details.shedTogether(about)
  if (about.rule === 'hours') return details.hours(about)
  return about.rule === 'undone' ? details.undone(about) : ''
}
