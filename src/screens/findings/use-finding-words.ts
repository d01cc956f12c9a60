import type { Suggestion } from '../../analysis/findings/suggestion.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { findings } from '../../i18n/nl/findings.ts'

export type FindingWords = typeof findings

export const useFindingWords = (): FindingWords => useArea('findings', findings)

/** A suggestion as the text of a finding. */
export function suggestionText({ about }: Suggestion, { texts }: FindingWords): string {
  if (about.rule === 'elementary')
    return texts.elementary({ ...about, hours: about.suitable + about.possible })
  if (about.rule === 'shed') return texts.shed(about)
  if (about.rule === 'shedTogether') return texts.shedTogether(about)
  if (about.rule === 'hours') return texts.hours(about)
  return about.rule === 'bottleneck' ? texts.bottleneck(about) : texts.undone(about)
}
