import type { FunctionEffect } from '../../analysis/effects/function-effects.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { effects } from '../../i18n/nl/effects.ts'
import { Card } from '../../ui/card.tsx'
import { roundHours } from '../analysis/round-hours.ts'
import type { EffectNames, EffectsProps } from './effects-props.ts'
import { MendList } from './mend-list.tsx'
import { QualityBlock } from './quality-block.tsx'
import { SureLine } from './sure-line.tsx'

interface Props extends EffectsProps {
  readonly place: number
}

/** One function of the plan: how good the work is, who stands in, what may vanish and how sure its hours are. */
export function FunctionEffectCard(props: Props) {
  const { place, functionNames, names } = props
  const { formatHours } = useFormat()
  const effect = props.functions[place]!
  const name = functionNames[place] ?? ''
  return (
    <Card
      headingLevel={3}
      title={name}
      aside={<span class="effects__freed">{formatHours(roundHours(effect.hours))}</span>}
    >
      <QualityBlock
        name={name}
        quality={effect.quality}
        names={names}
        onAnswer={(question, answer, joined) => props.onAnswer(place, question, answer, joined)}
      />
      {effect.quality.fitness !== 'fit' && effect.quality.tasks.length > 0 && (
        <MendList place={place} mends={props.mends} names={names} onTakePlan={props.onTakePlan} />
      )}
      {effect.quality.tasks.length > 0 && (
        <>
          <Backups effect={effect} names={names} />
          <Risks effect={effect} />
          <SureLine place={place} likelihood={props.likelihood} names={names} minHours={props.minHours} />
        </>
      )}
    </Card>
  )
}

interface PartProps {
  readonly effect: FunctionEffect
  readonly names: EffectNames
}

function Backups({ effect: { backups }, names }: PartProps) {
  const texts = useArea('effects', effects)
  const { formatPercent } = useFormat()
  const listed = (ids: readonly string[]) => ids.map(names.task).join(', ')
  return (
    <section>
      <h4 class="effects__heading">{texts.backupsTitle}</h4>
      <ul class="effects__list">
        {backups.people.map(({ personIds, jobId, share, taskIds }) => (
          <li key={jobId}>
            {texts.backup({
              count: personIds.length,
              who: personIds.map(names.person).join(', '),
              job: names.job(jobId),
              share: formatPercent(share),
              tasks: share > 0.995 ? null : listed(taskIds),
            })}
          </li>
        ))}
        {backups.unnamedJobs.map((jobId) => (
          <li key={jobId}>{texts.backupUnnamed({ job: names.job(jobId) })}</li>
        ))}
        {backups.uncovered.length > 0 && <li>{texts.backupMissing({ tasks: listed(backups.uncovered) })}</li>}
      </ul>
      {backups.people.length > 0 && <p class="effects__note">{texts.backupMentor}</p>}
    </section>
  )
}

function Risks({ effect: { risks } }: Pick<PartProps, 'effect'>) {
  const texts = useArea('effects', effects)
  const { levels } = useMessages()
  const { formatHours, formatPercent } = useFormat()
  const known = risks.filter(({ hours }) => roundHours(hours) > 0).reverse()
  return (
    <section>
      <h4 class="effects__heading">{texts.riskTitle}</h4>
      <ul class="effects__list">
        {known.map(({ risk, hours, share }) => (
          <li key={risk}>
            {texts.riskHours({
              risk: levels.risks[risk],
              hours: formatHours(roundHours(hours)),
              share: formatPercent(share),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
