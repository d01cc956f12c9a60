import { SCENARIO_LISTS } from '../../records/scenario-advice.ts'
import { linesText } from '../../records/scenario-lines.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { CompareGroup, CompareRow } from './compare-table.tsx'
import type { ScenariosProps } from './scenarios-props.ts'
import { Lines, type RowWords } from './work-rows.tsx'

/** For and against, what it takes and what it means: in the analyst's words. */
export function weighGroup(props: ScenariosProps, words: RowWords): CompareGroup {
  const { texts } = words
  const { edits, now } = props
  const lists = SCENARIO_LISTS.map(
    (list): CompareRow => ({
      key: list,
      label: texts.lists[list],
      hint: texts.listHint,
      cell: (column) =>
        column && (
          <TextArea
            label={`${texts.lists[list]}, ${column.name}`}
            labelHidden
            value={linesText(column.record, list)}
            onInput={(text) => edits.writeList(column.record, list, text)}
          />
        ),
    }),
  )
  const implications: CompareRow = {
    key: 'implications',
    besideNow: true,
    label: texts.implications,
    cell: (column) =>
      column ? (
        <TextArea
          label={`${texts.implications}, ${column.name}`}
          labelHidden
          value={column.record.implications ?? ''}
          onInput={(text) => edits.writeImplications(column.record, text)}
        />
      ) : now.problems.length > 0 ? (
        <Lines lines={now.problems.map((problem) => texts.problemStays({ problem }))} />
      ) : (
        texts.staysAsIs
      ),
  }
  const [advantages, disadvantages, ...preconditions] = lists
  return {
    key: 'weigh',
    title: texts.weighGroup,
    rows: [advantages!, disadvantages!, implications, ...preconditions, removeRow(props, words)],
  }
}

const removeRow = ({ edits }: ScenariosProps, { texts }: RowWords): CompareRow => ({
  key: 'remove',
  label: texts.remove,
  isControl: true,
  cell: (column) =>
    column && (
      <Button
        variant="quiet"
        aria-label={texts.removeNamed({ name: column.name })}
        onClick={() => edits.remove(column.record)}
      >
        {texts.remove}
      </Button>
    ),
})
