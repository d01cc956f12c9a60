import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { CandidatesView } from '../../screens/candidate/candidates-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import {
  addCandidateProfile,
  changeCandidateProfile,
  removeCandidateProfile,
} from '../actions/candidate-actions.ts'
import { useSaveChart } from '../files/use-save-chart.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import type { AnalysisSheetProps } from './analysis-panel-props.ts'

/** Candidate groups of the project, and how the functions of the plan suit them. */
export default function CandidatePanel({ problem, plan, functionNames, onClose }: AnalysisSheetProps) {
  const session = useSession()
  const save = useSaveChart()
  const profiles = useCollection(session.records.candidateProfiles)
  const { common } = useMessages()
  const texts = useArea('charts', charts).candidates
  return (
    <Sheet open title={texts.title} closeLabel={common.close} onClose={onClose}>
      <CandidatesView
        profiles={profiles}
        problem={problem}
        functions={plan?.functions ?? []}
        functionNames={functionNames}
        onAdd={() => addCandidateProfile(session)}
        onChange={(profile, fields, joined) => changeCandidateProfile(session, profile, fields, joined)}
        onRemove={(profile) => {
          removeCandidateProfile(session, profile.id)
          notify(common.removed({ name: profile.name || texts.aGroup }), true)
        }}
        onSave={save}
      />
    </Sheet>
  )
}
