import { useArea } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import './effects.css'
import { EffectSentence } from './effect-sentence.tsx'
import type { EffectsProps } from './effects-props.ts'
import { FunctionEffectCard } from './function-effect-card.tsx'
import { JobCard } from './job-card.tsx'
import { SureView } from './sure-view.tsx'

/** What a plan does to the jobs of now, how good the work in its functions is, and how sure its hours are. */
export function EffectsScreen(props: EffectsProps) {
  const texts = useArea('effects', effects)
  if (props.functions.length === 0) return <EmptyNotice title={texts.noPlanTitle} text={texts.noPlanText} />
  const changed = props.jobs.filter(({ givenTasks }) => givenTasks.length > 0)
  const unchanged = props.jobs.filter(({ givenTasks }) => givenTasks.length === 0)
  return (
    <div class="effects">
      <EffectSentence jobs={props.jobs} />
      <section class="effects__part">
        <h2>{texts.jobsTitle}</h2>
        <div class="effects__cards">
          {changed.map((job) => (
            <JobCard key={job.jobId} {...props} job={job} />
          ))}
        </div>
        {unchanged.length > 0 && (
          <p>{texts.unchanged({ jobs: unchanged.map(({ jobId }) => props.names.job(jobId)).join(', ') })}</p>
        )}
        <p class="effects__note">{texts.equalNote}</p>
      </section>
      <section class="effects__part">
        <h2>{texts.functionsTitle}</h2>
        <p class="effects__note">{texts.qualityNote}</p>
        <div class="effects__cards">
          {props.functions.map((_, place) => (
            <FunctionEffectCard key={place} {...props} place={place} />
          ))}
        </div>
      </section>
      <SureView {...props} />
    </div>
  )
}
