import { useState } from 'preact/hooks'
import { HEAVY_WEIGHT, weightsFor } from '../../analysis/parameter-standings.ts'
import type { CandidateProfileRecord } from '../../records/candidate-profile.ts'
import type { CandidateProfileId } from '../../records/ids.ts'
import { DEMANDS } from '../../records/scales.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { type ParameterWords, parameterName } from './parameter-words.ts'

interface Props {
  readonly profiles: readonly CandidateProfileRecord[]
  readonly words: ParameterWords
  readonly onTake: (profile: CandidateProfileRecord) => void
}

/** Weights as a candidate profile asks for, said before they are taken over. */
export function WeightsFromProfile({ profiles, words, onTake }: Props) {
  const { texts } = words
  const [chosen, setChosen] = useState<CandidateProfileId | null>(null)
  const profile = profiles.find(({ id }) => id === chosen)
  if (profiles.length === 0) return <p class="parameters__text">{texts.noProfiles}</p>
  return (
    <div class="parameters__profile">
      <Select
        label={texts.fromProfile}
        hint={texts.profileRule}
        placeholder={texts.chooseProfile}
        value={profile?.id ?? null}
        options={profiles.map(({ id, name }) => ({ value: id, label: name || texts.unnamedProfile }))}
        onChange={setChosen}
      />
      {profile && (
        <>
          <p role="status">{saidOf(profile, words)}</p>
          <Button onClick={() => onTake(profile)}>{texts.takeWeights}</Button>
        </>
      )}
    </div>
  )
}

function saidOf(profile: CandidateProfileRecord, words: ParameterWords): string {
  const weights = weightsFor(profile)
  const heavy = DEMANDS.filter((demand) => weights[demand] === HEAVY_WEIGHT)
  const names = heavy.map((demand) => parameterName(`demandWeights.${demand}`, words).toLowerCase())
  return heavy.length > 0 ? words.texts.profileHeavy({ names: names.join(', ') }) : words.texts.profileLight
}
