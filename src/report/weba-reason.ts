import type { WebaFacts } from '../analysis/effects/weba-facts.ts'
import type { effects } from '../i18n/nl/effects.ts'
import type { ProcessId, TaskId } from '../records/ids.ts'

interface Words {
  readonly reasons: (typeof effects)['reasons']
  readonly names: {
    readonly process: (id: ProcessId) => string
    readonly task: (id: TaskId) => string
  }
  readonly formatPercent: (share: number) => string
}

/** Less than half a percent reads as none. */
const NONE = 0.005

/** Why the records answer a question as they do, with the figures it rests on. */
export function webaReason(facts: WebaFacts, { reasons, names, formatPercent }: Words): string {
  const some = (share: number) => (share > NONE ? formatPercent(share) : null)
  switch (facts.question) {
    case 'complete':
      return reasons.complete({
        tasks: facts.tasks,
        ofTasks: facts.ofTasks,
        process: names.process(facts.processId),
        share: formatPercent(facts.share),
      })
    case 'shortCycle':
      return reasons.shortCycle({
        task: names.task(facts.largest),
        largest: formatPercent(facts.largestShare),
        oneSided: formatPercent(facts.oneSidedShare),
        short: some(facts.shortShare),
      })
    case 'difficulty':
      return reasons.difficulty({ asking: formatPercent(facts.askingShare), hard: some(facts.hardShare) })
    case 'autonomy':
      return reasons.autonomy({ free: formatPercent(facts.freeShare) })
    case 'contact':
      return reasons.contact({
        contact: formatPercent(facts.contactShare),
        lonely: some(facts.lonelyShare),
      })
  }
}
