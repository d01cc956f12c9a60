import type { Suggestion } from '../../analysis/findings/suggestion.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { findings } from '../../i18n/nl/findings.ts'

export type FindingWords = typeof findings

export const useFindingWords = (): FindingWords => useArea('findings', findings)

/** A suggestion as the text of a finding. */
export function suggestionText({ about }: Suggestion, { texts, listed }: FindingWords): string {
  const inWords = (names: readonly string[]): string =>
    names.length < 2 ? names.join('') : listed({ first: names.slice(0, -1).join(', '), last: names.at(-1)! })
  if (about.rule === 'elementary')
    return texts.elementary({ ...about, hours: about.suitable + about.possible, tasks: inWords(about.tasks) })
  if (about.rule === 'shed') return texts.shed(about)
  if (about.rule === 'shedTogether') return texts.shedTogether({ ...about, tasks: inWords(about.tasks) })
  if (about.rule === 'hours') return texts.hours(about)
  return about.rule === 'bottleneck' ? texts.bottleneck(about) : texts.undone(about)
}
