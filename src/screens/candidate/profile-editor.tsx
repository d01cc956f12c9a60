import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { CandidateProfileRecord } from '../../records/candidate-profile.ts'
import { DEMANDS, type Demand, type Level } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { LevelPicker } from '../../ui/level-picker.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

export type ProfileFields = Partial<Pick<CandidateProfileRecord, 'name' | 'demands' | 'note'>>

interface Props {
  readonly profile: CandidateProfileRecord
  /** @param joined while somebody types */
  readonly onChange: (fields: ProfileFields, joined: boolean) => void
  readonly onDone: () => void
  readonly onRemove: () => void
}

const MAX_NAME = 120

/** What a candidate group can carry, demand by demand. Saves as it is filled in. */
export function ProfileEditor({ profile, onChange, onDone, onRemove }: Props) {
  const texts = useArea('charts', charts).candidates
  const { levels, common } = useMessages()
  const setDemand = (demand: Demand, level: Level | null) => {
    const { [demand]: _, ...others } = profile.demands
    onChange({ demands: level === null ? others : { ...others, [demand]: level } }, false)
  }
  return (
    <div class="candidates__editor">
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        value={profile.name}
        maxLength={MAX_NAME}
        onInput={(name) => onChange({ name }, true)}
      />
      <p class="candidates__ask">{texts.ask}</p>
      {DEMANDS.map((demand) => (
        <div key={demand} class="candidates__demand">
          <LevelPicker
            label={levels.demands[demand]}
            steps={levels.demandSteps[demand]}
            value={profile.demands[demand] ?? null}
            emptyText={texts.notKnown}
            onChange={(level) => setDemand(demand, level)}
          />
          {profile.demands[demand] !== undefined && (
            <Button
              variant="quiet"
              aria-label={texts.clear({ demand: levels.demands[demand] })}
              onClick={() => setDemand(demand, null)}
            >
              {common.clear}
            </Button>
          )}
        </div>
      ))}
      <TextArea
        label={common.note}
        hint={texts.noteHint}
        value={profile.note}
        onInput={(note) => onChange({ note }, true)}
      />
      <div class="candidates__row">
        <Button variant="danger" icon="trash" onClick={onRemove}>
          {common.remove}
        </Button>
        <Button variant="primary" onClick={onDone}>
          {texts.compare}
        </Button>
      </div>
    </div>
  )
}
