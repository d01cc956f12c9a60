import { useState } from 'preact/hooks'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { scenarios as scenarioTexts } from '../../i18n/nl/scenarios.ts'
import { ASSUMPTIONS } from '../../records/scenario-advice.ts'
import { Button } from '../../ui/button.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { AssumptionsTable } from '../scenarios/assumptions-table.tsx'
import { CompareTable } from '../scenarios/compare-table.tsx'
import { moneyGroups } from '../scenarios/money-rows.tsx'
import { valueGroup } from '../scenarios/value-rows.tsx'
import '../scenarios/scenarios.css'
import type { PartProps } from './advice-props.ts'

/** The money with all it rests on, and the value beside it: the tables of the comparison, for this scenario alone. */
export function MoneyPart({ worked, edits, taskName }: PartProps) {
  const texts = useArea('advice', advice)
  const scenarios = useArea('scenarios', scenarioTexts)
  const { levels } = useMessages()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const isPrinting = useIsPrinting()
  const words = { texts: scenarios, levels, format }
  const { view } = worked
  return (
    <div class="money-part">
      <CompareTable
        caption={texts.section.money}
        columns={[view]}
        shown={view}
        groups={[...moneyGroups([view], words), valueGroup({ edits, taskName }, words)]}
      />
      <div class="advice__buttons">
        <Button
          icon={isOpen ? 'chevron-up' : 'chevron-down'}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? texts.hideAssumptions : texts.showAssumptions({ count: ASSUMPTIONS.length })}
        </Button>
      </div>
      {(isOpen || isPrinting) && (
        <section class="scenarios__assumptions">
          <h3>{scenarios.assumptionsTitle}</h3>
          <p class="scenarios__lead" data-no-print>
            {scenarios.assumptionsNote}
          </p>
          <AssumptionsTable columns={[view]} shown={view} edits={edits} />
        </section>
      )}
    </div>
  )
}
