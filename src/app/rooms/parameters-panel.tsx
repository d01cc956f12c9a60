import { otherThanDefault, weightsFor } from '../../analysis/parameter-standings.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { parameters as nl } from '../../i18n/nl/parameters.ts'
import type { CandidateProfileRecord } from '../../records/candidate-profile.ts'
import type { AnalystId } from '../../records/ids.ts'
import { ParametersView } from '../../screens/parameters/parameters-view.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { changeParameter, changeParameters } from '../actions/parameter-actions.ts'
import { useParameterStandings } from '../analysis/use-parameter-standings.ts'
import { useSession } from '../services.ts'
import { useCollection } from '../use-collection.ts'
import { notify } from '../view-store.ts'
import type { AnalysisSheetProps } from './analysis-panel-props.ts'

/** The numbers of the grouping, to change and to put back. */
export default function ParametersPanel({ scope, scopeName, problem, onClose }: AnalysisSheetProps) {
  const session = useSession()
  const { common } = useMessages()
  const texts = useArea('parameters', nl)
  const standings = useParameterStandings(scope)
  const analysts = useCollection(session.records.analysts)
  const profiles = useCollection(session.records.candidateProfiles)
  const whoOf = (by: AnalystId) =>
    by === session.analyst ? texts.you : analysts.find(({ id }) => id === by)?.name || texts.somebody
  const change = (path: string, value: number | null) => {
    const standing = standings.find((each) => each.path === path)
    if (!standing || standing.value === (value ?? standing.standard)) return
    changeParameter(session, scope, path, value === standing.standard ? null : value)
  }
  const takeAllBack = () => {
    const back = otherThanDefault(standings).map(({ path }) => [path, null] as const)
    changeParameters(session, scope, new Map(back))
    notify(texts.allBackDone, true)
  }
  const takeWeights = (profile: CandidateProfileRecord) => {
    const values = weightValues(profile, standings)
    if (values.size > 0) changeParameters(session, scope, values)
    notify(texts.weightsTaken({ name: profile.name || texts.unnamedProfile }), values.size > 0)
  }
  return (
    <Sheet open from="side" title={texts.title} closeLabel={common.close} onClose={onClose}>
      <ParametersView
        scopeName={scope === '*' ? null : scopeName}
        parameters={problem.parameters}
        standings={standings}
        profiles={profiles}
        whoOf={whoOf}
        onChange={change}
        onAllBack={takeAllBack}
        onTakeWeights={takeWeights}
      />
    </Sheet>
  )
}

/** The weights a profile asks for, only those that are other now; the default is written as none. */
function weightValues(
  profile: CandidateProfileRecord,
  standings: ReturnType<typeof useParameterStandings>,
): ReadonlyMap<string, number | null> {
  const weights = Object.entries(weightsFor(profile)).map(
    ([demand, weight]) => [`demandWeights.${demand}`, weight] as const,
  )
  const changed = weights.flatMap(([path, weight]): [string, number | null][] => {
    const standing = standings.find((each) => each.path === path)
    if (!standing || standing.value === weight) return []
    return [[path, weight === standing.standard ? null : weight]]
  })
  return new Map(changed)
}
