import { useState } from 'preact/hooks'
import {
  otherThanDefault,
  type ParameterStanding,
  parameterConflicts,
} from '../../analysis/parameter-standings.ts'
import type { Parameters } from '../../analysis/parameters.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { parameters as nl } from '../../i18n/nl/parameters.ts'
import type { CandidateProfileRecord } from '../../records/candidate-profile.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { ParameterField, type ParameterFieldProps } from './parameter-field.tsx'
import { PARAMETER_GROUPS, type ParameterGroup } from './parameter-groups.ts'
import type { ParameterWords } from './parameter-words.ts'
import { WeightsFromProfile } from './weights-from-profile.tsx'
import './parameters.css'

export interface ParametersViewProps extends Pick<ParameterFieldProps, 'whoOf' | 'onChange'> {
  /** Name of the department; null for all together. */
  readonly scopeName: string | null
  readonly parameters: Parameters
  readonly standings: readonly ParameterStanding[]
  readonly profiles: readonly CandidateProfileRecord[]
  readonly onAllBack: () => void
  readonly onTakeWeights: (profile: CandidateProfileRecord) => void
}

/** Every number the grouping reckons with: in groups, each with what it does, its default and who changed it. */
export function ParametersView(props: ParametersViewProps) {
  const { scopeName, parameters, standings, onAllBack } = props
  const words = useParameterWords()
  const { texts } = words
  const others = otherThanDefault(standings).length
  const conflicts = parameterConflicts(parameters)
  return (
    <div class="parameters">
      <p>{scopeName === null ? texts.leadAcross : texts.lead({ name: scopeName })}</p>
      <div class="parameters__state">
        <p role="status">{others === 0 ? texts.noneOther : texts.someOther({ count: others })}</p>
        {others > 0 && (
          <Button icon="undo" onClick={onAllBack}>
            {texts.allBack}
          </Button>
        )}
      </div>
      {conflicts.length > 0 && (
        <Notice tone="wrong" title={texts.conflictTitle} live>
          <ul class="parameters__conflicts">
            {conflicts.map((conflict) => (
              <li key={conflict}>{texts.conflicts[conflict]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {GROUPS.map((group) => (
        <Group key={group} group={group} words={words} {...props} />
      ))}
    </div>
  )
}

const GROUPS = Object.keys(PARAMETER_GROUPS) as ParameterGroup[]

export function useParameterWords(): ParameterWords {
  const texts = useArea('parameters', nl)
  const { levels } = useMessages()
  return { texts, levels, format: useFormat() }
}

interface GroupProps extends ParametersViewProps {
  readonly group: ParameterGroup
  readonly words: ParameterWords
}

function Group({ group, words, standings, profiles, onTakeWeights, whoOf, onChange }: GroupProps) {
  const { title, text } = words.texts.groups[group]
  const own = standings
    .filter(({ path }) => PARAMETER_GROUPS[group].includes(path))
    .sort((a, b) => placeIn(group, a) - placeIn(group, b))
  const others = otherThanDefault(own).length
  const [isOpen, setOpen] = useState(others > 0 || group === GROUPS[0])
  return (
    <details class="parameters__group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{title}</h3>
        {others > 0 && <StatusWord tone="attention">{words.texts.others({ count: others })}</StatusWord>}
      </summary>
      <p class="parameters__text">{text}</p>
      {group === 'weights' && <WeightsFromProfile profiles={profiles} words={words} onTake={onTakeWeights} />}
      <div class="parameters__fields" data-group={group}>
        {own.map((standing) => (
          <ParameterField
            key={standing.path}
            standing={standing}
            words={words}
            whoOf={whoOf}
            onChange={onChange}
          />
        ))}
      </div>
    </details>
  )
}

const placeIn = (group: ParameterGroup, { path }: ParameterStanding) => PARAMETER_GROUPS[group].indexOf(path)
