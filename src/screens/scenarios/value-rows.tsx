import { VALUE_POINTS, type ValuePoint } from '../../records/scenario-advice.ts'
import { TextArea } from '../../ui/text-area.tsx'
import type { CompareGroup, CompareRow } from './compare-table.tsx'
import type { ScenarioView } from './scenario-view.ts'
import type { ScenariosProps } from './scenarios-props.ts'
import type { RowWords } from './work-rows.tsx'

type Props = Pick<ScenariosProps, 'taskName'> & {
  readonly edits: Pick<ScenariosProps['edits'], 'writeValue'>
}

/** The value case: what the analyst says of each point, with what the records say beside it. */
export function valueGroup(props: Props, words: RowWords): CompareGroup {
  const { texts } = words
  return {
    key: 'value',
    title: texts.valueGroup,
    note: texts.valueNote,
    rows: VALUE_POINTS.map(
      (point): CompareRow => ({
        key: point,
        label: texts.value[point],
        cell: (column) =>
          column ? (
            <>
              <TextArea
                label={`${texts.value[point]}, ${column.name}`}
                labelHidden
                value={column.record.valueCase?.[point] ?? ''}
                placeholder={texts.valuePlaceholder}
                onInput={(text) => props.edits.writeValue(column.record, point, text)}
              />
              <p class="compare__says">
                {texts.recordsSay} {recordsSay(point, column, props, words).join(' ')}
              </p>
            </>
          ) : (
            texts.staysAsIs
          ),
      }),
    ),
  }
}

function recordsSay(
  point: ValuePoint,
  { figures, wantMore, backups }: ScenarioView,
  { taskName }: Props,
  { texts, format }: RowWords,
): string[] {
  const said: string[] = []
  if (point === 'belonging' && figures.hours > 0) {
    said.push(texts.coreSays({ share: format.formatPercent(figures.coreShare) }))
  }
  if (point === 'enrichment') {
    if (wantMore.length > 0) said.push(texts.moreSays({ tasks: wantMore.map(taskName).join(', ') }))
    if (figures.shedTaken.length > 0) said.push(texts.shedSays({ count: figures.shedTaken.length }))
  }
  if (point === 'adaptivity' && backups > 0) said.push(texts.backupSays({ count: backups }))
  return said.length > 0 ? said : [texts.nothingSays]
}
