import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { GroupingProblem } from '../../analysis/grouping-problem.ts'
import type { PlanFunction } from '../../analysis/plan.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { CandidateProfileRecord } from '../../records/candidate-profile.ts'
import type { CandidateProfileId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Select } from '../../ui/select.tsx'
import './candidates.css'
import { ComparedProfileChart } from './compared-profile-chart.tsx'
import { ProfileEditor, type ProfileFields } from './profile-editor.tsx'

interface Props {
  readonly profiles: readonly CandidateProfileRecord[]
  readonly problem: GroupingProblem
  readonly functions: readonly PlanFunction[]
  /** As `functions`. */
  readonly functionNames: readonly string[]
  /** @returns the id of the new profile */
  readonly onAdd: () => CandidateProfileId
  readonly onChange: (profile: CandidateProfileRecord, fields: ProfileFields, joined: boolean) => void
  readonly onRemove: (profile: CandidateProfileRecord) => void
  readonly onSave?: ((file: ChartFile) => void) | undefined
}

/** Candidate groups and how the functions of the plan suit them. */
export function CandidatesView(props: Props) {
  const { profiles, onAdd, onChange, onRemove } = props
  const texts = useArea('charts', charts).candidates
  const { common } = useMessages()
  const [chosen, setChosen] = useState<CandidateProfileId | null>(profiles[0]?.id ?? null)
  const [isEditing, setEditing] = useState(false)
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0]
  const add = () => {
    setChosen(onAdd())
    setEditing(true)
  }
  const top = useRef<HTMLDivElement>(null)
  const wasEditing = useRef(isEditing)
  useLayoutEffect(() => {
    if (wasEditing.current === isEditing) return
    wasEditing.current = isEditing
    // The other view begins at its top, also for the keyboard.
    top.current?.scrollIntoView({ block: 'start' })
    top.current?.focus()
  }, [isEditing])
  if (!profile) {
    return (
      <EmptyNotice title={texts.emptyTitle} text={texts.emptyText}>
        <Button variant="primary" icon="plus" onClick={add}>
          {texts.add}
        </Button>
      </EmptyNotice>
    )
  }
  if (isEditing) {
    return (
      <div ref={top} class="candidates" tabIndex={-1}>
        <ProfileEditor
          profile={profile}
          onChange={(fields, joined) => onChange(profile, fields, joined)}
          onDone={() => setEditing(false)}
          onRemove={() => {
            setEditing(false)
            onRemove(profile)
          }}
        />
      </div>
    )
  }
  return (
    <div ref={top} class="candidates" tabIndex={-1}>
      <div class="candidates__row">
        <Select
          label={texts.group}
          value={profile.id}
          options={profiles.map((each, at) => ({ value: each.id, label: nameOf(each, at, texts.unnamed) }))}
          onChange={setChosen}
        />
        <Button icon="edit" onClick={() => setEditing(true)}>
          {common.edit}
        </Button>
        <Button icon="plus" onClick={add}>
          {texts.add}
        </Button>
      </div>
      <Comparisons {...props} profile={profile} />
      {profile.note !== '' && <p class="candidates__note">{profile.note}</p>}
    </div>
  )
}

function Comparisons({
  profile,
  profiles,
  problem,
  functions,
  functionNames,
  onSave,
}: Props & { readonly profile: CandidateProfileRecord }) {
  const texts = useArea('charts', charts).candidates
  if (functions.length === 0) return <p>{texts.noFunctions}</p>
  const profileName = nameOf(profile, profiles.indexOf(profile), texts.unnamed)
  return (
    <>
      {functions.map((fn, place) => (
        <ComparedProfileChart
          key={place}
          name={functionNames[place] ?? ''}
          fn={fn}
          problem={problem}
          profile={profile}
          profileName={profileName}
          onSave={onSave}
        />
      ))}
    </>
  )
}

const nameOf = (
  { name }: CandidateProfileRecord,
  at: number,
  unnamed: (p: { number: number }) => string,
): string => name.trim() || unnamed({ number: at + 1 })
