import type { JobEffect } from '../../analysis/effects/job-effects.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { roundHours } from '../analysis/round-hours.ts'

/** The whole effect in a sentence; the sum of what the cards say. */
export function EffectSentence({ jobs }: { readonly jobs: readonly JobEffect[] }) {
  const texts = useArea('effects', effects)
  const { formatHours } = useFormat()
  const sum = (hoursOf: (job: JobEffect) => number) =>
    roundHours(jobs.reduce((total, job) => total + roundHours(hoursOf(job)), 0))
  const freed = sum((job) => job.freed)
  const takenUp = sum((job) => job.takenUp)
  const relieved = jobs.filter((job) => roundHours(job.freed) > 0).length
  return (
    <div class="effects__result">
      <p class="effects__sentence">
        {relieved > 0 ? texts.result({ hours: formatHours(freed), jobs: relieved }) : texts.resultNothing}
      </p>
      {takenUp > 0 && <p>{texts.resultTakenUp({ hours: formatHours(takenUp) })}</p>}
    </div>
  )
}
