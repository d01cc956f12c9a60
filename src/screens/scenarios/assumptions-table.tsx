import {
  ASSUMPTION_FACTS,
  ASSUMPTION_GROUPS,
  type AssumptionGroup,
} from '../../analysis/scenario/assumption-facts.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { scenarios as dutch } from '../../i18n/nl/scenarios.ts'
import { ASSUMPTIONS, type Assumption } from '../../records/scenario-advice.ts'
import { Button } from '../../ui/button.tsx'
import { AssumptionFields } from './assumption-fields.tsx'
import { originWords } from './assumption-words.ts'
import type { Compared, CompareGroup, CompareRow } from './compare-table.tsx'
import { CompareTable } from './compare-table.tsx'
import type { ScenarioView } from './scenario-view.ts'
import type { ScenarioEdits } from './scenarios-props.ts'

interface Props {
  /** At least one. */
  readonly columns: readonly ScenarioView[]
  readonly shown: Compared
  readonly edits: ScenarioEdits
}

/** Every number the money rests on, per scenario, with its unit, its default and where that comes from. */
export function AssumptionsTable({ columns, shown, edits }: Props) {
  const texts = useArea('scenarios', dutch)
  const format = useFormat()
  const row = (name: Assumption): CompareRow => ({
    key: name,
    label: texts.assumption[name],
    hint: originWords(name, commonMean(columns), texts, format),
    cell: (column) =>
      column && (
        <>
          <AssumptionFields
            name={name}
            scenario={column.name}
            value={column.record.assumed?.[name] ?? column.assumptions[name]}
            onChange={(value, joined) => edits.assume([column.record], name, value, joined)}
          />
          {column === columns[0] && <Differs name={name} columns={columns} edits={edits} />}
        </>
      ),
  })
  const groups = ASSUMPTION_GROUPS.map(
    (group: AssumptionGroup): CompareGroup => ({
      key: group,
      title: texts.assumptionGroups[group],
      rows: ASSUMPTIONS.filter((name) => ASSUMPTION_FACTS[name].group === group).map(row),
    }),
  )
  return (
    <CompareTable
      caption={texts.assumptionsCaption}
      columns={columns}
      groups={groups}
      shown={shown ?? columns[0]!}
    />
  )
}

/** Where the scenarios rest on different numbers, that is said, with one press to end it. */
function Differs({ name, columns, edits }: Omit<Props, 'shown'> & { readonly name: Assumption }) {
  const texts = useArea('scenarios', dutch)
  const [first, ...others] = columns
  const value = first!.assumptions[name]
  const isSame = others.every(({ assumptions }) => {
    const { from, to } = assumptions[name]
    return from === value.from && to === value.to
  })
  // What follows from the records differs by itself, as long as nobody filled it in.
  const isDerived =
    ASSUMPTION_FACTS[name].usual === null &&
    columns.every(({ record }) => record.assumed?.[name] === undefined)
  if (isSame || isDerived) return null
  const records = others.map(({ record }) => record)
  return (
    <p class="assumptions__differs">
      {texts.differs}{' '}
      <Button
        variant="quiet"
        aria-label={texts.everywhereNamed({ name: texts.assumption[name], scenario: first!.name })}
        onClick={() => edits.assume(records, name, value, false)}
      >
        {texts.everywhere({ scenario: first!.name })}
      </Button>
    </p>
  )
}

/** The mean hourly cost when it is one for all columns, else null. */
function commonMean(columns: readonly ScenarioView[]): number | null {
  const means = new Set(columns.map(({ meanHourlyCost }) => Math.round(meanHourlyCost * 100)))
  return means.size === 1 ? columns[0]!.meanHourlyCost : null
}
