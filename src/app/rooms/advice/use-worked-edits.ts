import { useMemo } from 'preact/hooks'
import { useArea } from '../../../i18n/messages-context.tsx'
import { advice } from '../../../i18n/nl/advice.ts'
import { scenarios as scenarioTexts } from '../../../i18n/nl/scenarios.ts'
import type { ScenarioRecord } from '../../../records/document-records.ts'
import type { WorkedEdits } from '../../../screens/advice/advice-props.ts'
import { assume, changeScenario, removeScenario, writeLines } from '../../actions/scenario-actions.ts'
import {
  addScenarioParts,
  adviseScenario,
  changeScenarioPart,
  checkPrecondition,
  describeFunctionPart,
  dropHeldAction,
  moveScenarioPart,
  removeScenarioPart,
  takeOverAction,
} from '../../actions/scenario-part-actions.ts'
import { useSession } from '../../services.ts'
import { notify } from '../../view-store.ts'

/** What can be done to the scenario that is open; null: to none. */
export function useWorkedEdits(scenario: ScenarioRecord | null): WorkedEdits {
  const session = useSession()
  const words = useArea('advice', advice)
  const scenarios = useArea('scenarios', scenarioTexts)
  return useMemo((): WorkedEdits => {
    const removed = (what: string) => notify(words.removed({ what }), true)
    return {
      rename: (record, name) => changeScenario(session, record, { name }, true),
      remove: (record) => {
        removeScenario(session, record)
        removed(record.name || scenarios.unnamed)
      },
      writeValue: (record, point, text) =>
        changeScenario(session, record, { valueCase: { [point]: text } }, true),
      writeList: (record, list, text) => writeLines(session, record, list, text),
      writeImplications: (record, implications) => changeScenario(session, record, { implications }, true),
      assume: (records, name, value, joined) => assume(session, records, name, value, joined),
      add: (root, parts) => (scenario ? addScenarioParts(session, scenario.id, root, parts as never) : []),
      change: (root, record, fields, joined) =>
        changeScenarioPart(session, root, record as never, fields as never, joined),
      removePart: (root, id, name) => {
        removeScenarioPart(session, root, id)
        removed(name)
      },
      move: (root, record, by, among) => moveScenarioPart(session, root, record, by, among),
      check: (line, checked, joined) => {
        if (scenario) checkPrecondition(session, scenario, line, checked, joined)
      },
      describe: (fn, part, text, joined) => describeFunctionPart(session, fn, part, text, joined),
      advise: (isAdvised) => adviseScenario(session, isAdvised && scenario ? scenario.id : null),
      takeOver: (place) => (scenario ? takeOverAction(session, scenario, place) : []),
      dropHeld: (place, name) => {
        if (!scenario) return
        dropHeldAction(session, scenario, place)
        removed(name)
      },
      tickAction: (record, isDone) =>
        changeScenarioPart(
          session,
          'scenarioActions',
          record,
          { doneAt: isDone ? session.now() : null },
          false,
        ),
    }
  }, [session, words, scenarios, scenario])
}
