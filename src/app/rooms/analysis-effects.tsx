import type { AnalysisDesk } from '../analysis/use-analysis-desk.ts'
import type { AskingProps } from './analysis-panel-props.ts'
import ChartsPanel from './charts-panel.tsx'
import EffectsPanel from './effects-panel.tsx'

interface Props {
  readonly desk: AnalysisDesk
  readonly panel: AskingProps
}

/** What the plan does to the work of now, and the same in pictures. */
export default function AnalysisEffects({ desk, panel }: Props) {
  return (
    <>
      <EffectsPanel {...panel} seen={desk.analysis} onTakePlan={desk.takePlan} />
      <ChartsPanel {...panel} />
    </>
  )
}
