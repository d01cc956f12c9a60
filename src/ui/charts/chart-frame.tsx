import { useMemo, useState } from 'preact/hooks'
import { Button } from '../button.tsx'
import { Menu } from '../menu.tsx'
import { useIsPrinting } from '../use-is-printing.ts'
import '../visually-hidden.css'
import './chart-frame.css'
import { ChartSvg } from './chart-svg.tsx'
import { ChartTable, type ChartTableData } from './chart-table.tsx'
import type { Drawing } from './drawing.ts'
import { drawingToSvg } from './drawing-to-svg.ts'
import { svgToPng } from './svg-to-png.ts'
import { useWidth } from './use-width.ts'

/** A picture to keep. The owner adds the day and the project to the name, and saves it. */
export interface ChartFile {
  /** What it is, in lower case with hyphens. */
  readonly name: string
  readonly ending: 'svg' | 'png'
  readonly content: Uint8Array | string
  readonly type: string
}

/** Words on the buttons of every chart. */
export interface ChartTexts {
  readonly asTable: string
  readonly save: string
  readonly saveSvg: string
  readonly savePng: string
  /** Said where this device cannot make the picture. */
  readonly notMade: string
}

/** What every chart of the kit is given beside its figures. */
export interface ChartProps {
  readonly title: string
  /** One sentence: what there is to see. Shown under the title, and read in place of the picture. */
  readonly summary: string
  /** The title is shown as a heading of this rank. */
  readonly headingLevel?: 2 | 3 | 4
  readonly texts: ChartTexts
  /** Name of a saved picture; absent: the chart cannot be saved. */
  readonly fileName?: string
  readonly onSave?: ((file: ChartFile) => void) | undefined
}

interface Props extends ChartProps {
  /** @param width of the room there is, in pixels */
  readonly draw: (width: number) => Drawing
  readonly table: ChartTableData
}

/** Width of a saved picture: that of a page of a report, whatever the screen is. */
const FILE_WIDTH = 900
/** On A4 upright it is set a tenth smaller, which makes its letters as large as those around it. In CSS pixels. */
const PAPER_WIDTH = 760
/** Before the room is measured. */
const GUESS = 600

/** A chart with its title, the same figures as a table, and buttons to save it. The table is always there for a screen reader. */
export function ChartFrame({ draw, table, ...chart }: Props) {
  const { title, summary, texts, headingLevel = 3, fileName, onSave } = chart
  const [isTable, setTable] = useState(false)
  const [ref, width] = useWidth<HTMLDivElement>(GUESS)
  const isPrinting = useIsPrinting()
  const room = isPrinting ? PAPER_WIDTH : width
  const drawing = useMemo(() => draw(room), [draw, room])
  const Heading = `h${headingLevel}` as const
  return (
    <figure class="chart">
      <div class="chart__head">
        <figcaption class="chart__words">
          <Heading class="chart__title">{title}</Heading>
          <p class="chart__summary">{summary}</p>
        </figcaption>
        <div class="chart__tools" data-no-print>
          <Button variant="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {texts.asTable}
          </Button>
          {fileName !== undefined && onSave && <SaveMenu {...chart} {...{ fileName, onSave, draw }} />}
        </div>
      </div>
      <div ref={ref} class="chart__room">
        {!isTable && <ChartSvg label={title} drawing={drawing} />}
        <div class={isTable ? 'chart__table' : 'visually-hidden'}>
          <ChartTable label={title} {...table} />
        </div>
      </div>
    </figure>
  )
}

interface SaveProps extends Pick<Props, 'title' | 'summary' | 'texts' | 'draw'> {
  readonly fileName: string
  readonly onSave: (file: ChartFile) => void
}

function SaveMenu({ title, summary, texts, draw, fileName, onSave }: SaveProps) {
  const [isRefused, setRefused] = useState(false)
  const svg = () => drawingToSvg(draw(FILE_WIDTH), { title, summary })
  const savePng = async () => {
    try {
      const content = await svgToPng(svg())
      setRefused(false)
      onSave({ name: fileName, ending: 'png', content, type: 'image/png' })
    } catch {
      setRefused(true)
    }
  }
  return (
    <>
      <Menu
        label={texts.save}
        trigger="button"
        items={[
          {
            key: 'svg',
            label: texts.saveSvg,
            icon: 'download',
            onChoose: () => onSave({ name: fileName, ending: 'svg', content: svg(), type: 'image/svg+xml' }),
          },
          { key: 'png', label: texts.savePng, icon: 'download', onChoose: () => void savePng() },
        ]}
      />
      {isRefused && (
        <p class="chart__refused" role="status">
          {texts.notMade}
        </p>
      )}
    </>
  )
}
