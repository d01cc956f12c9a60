import { useArea } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import type { ChartFile } from '../../ui/charts/chart-frame.tsx'
import { useServices, useSession } from '../services.ts'
import { notify } from '../view-store.ts'
import { fileName } from './file-name.ts'

/** Saves a chart as a download, under what it is, the day and the start of the project's id. */
export function useSaveChart(): (file: ChartFile) => void {
  const session = useSession()
  const { clock, saveFile } = useServices()
  const texts = useArea('charts', charts)
  return ({ name, ending, content, type }) => {
    const full = fileName(clock, session.id, ending).replace(/^werkvloer/, name)
    saveFile(full, content, type)
    notify(texts.chartSaved({ name: full }))
  }
}
