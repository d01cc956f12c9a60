import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useIsPrinting } from '../../ui/use-is-printing.ts'
import { DifferenceItem } from './difference-item.tsx'
import type { AnalystOf, Decide, DifferenceLine, Evidence, SettledLine } from './discussion-props.ts'
import { SettledList } from './settled-list.tsx'
import './discussion.css'

interface Props {
  /** What matters most first. */
  readonly differences: readonly DifferenceLine[]
  readonly settled: readonly SettledLine[]
  readonly analystOf: AnalystOf
  readonly evidenceOf: (line: DifferenceLine) => Evidence
  /** Of the departments that are being opened; null when all are. */
  readonly opening: { readonly done: number; readonly total: number } | null
  readonly failedNames: readonly string[]
  readonly calculating: { readonly done: number; readonly total: number } | null
  readonly hasFailed: boolean
  readonly togetherHref: string
  readonly onDecide: (line: DifferenceLine, ...decision: Parameters<Decide>) => void
  readonly onReopen: (line: SettledLine) => void
  readonly onStop: () => void
  /** After it was stopped, or failed. */
  readonly onCalculate: () => void
  readonly onPrint: () => void
  /** Records to merge and records that came back. */
  readonly children?: ComponentChildren
  /** Whether `children` has something to settle. */
  readonly hasMore: boolean
}

/** A list of a length a meeting gets through; the rest when asked. */
const AT_ONCE = 40

/** Where analysts judged differently, what each decision would change, and what was decided. */
export function DiscussionScreen(props: Props) {
  const { differences, settled, opening, failedNames, hasMore } = props
  const words = useArea('discussion', discussion)
  const isPrinting = useIsPrinting()
  const [openKey, setOpenKey] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [most, setMost] = useState(AT_ONCE)
  const shown = isPrinting ? differences : differences.slice(0, most)
  const left = differences.length - shown.length
  const shownKey = openKey ?? differences[0]?.question.key
  const isEmpty = !opening && differences.length === 0 && settled.length === 0 && !hasMore
  return (
    <div class="discussion">
      {opening && <Progress label={words.title} text={words.opening(opening)} {...opening} />}
      {failedNames.length > 0 && (
        <Notice tone="attention" title={words.failedTitle({ names: failedNames.join(', ') })}>
          {words.failedText}
        </Notice>
      )}
      {isEmpty && (
        <EmptyNotice title={words.noneTitle} text={words.noneText}>
          <a class="button" data-variant="secondary" href={props.togetherHref}>
            <span class="button__label">{words.toTogether}</span>
          </a>
        </EmptyNotice>
      )}
      {differences.length > 0 && (
        <section class="discussion__part">
          <header class="discussion__head">
            <h2 ref={heading} tabIndex={-1}>
              {words.differences({ count: differences.length })}
            </h2>
            <Button variant="quiet" class="discussion__print" onClick={props.onPrint}>
              {words.print}
            </Button>
          </header>
          <p class="discussion__lead">{words.lead}</p>
          <Calculation {...props} />
          <ol class="discussion__list">
            {shown.map((line) => {
              const { key } = line.question
              const isOpen = isPrinting || key === shownKey
              return (
                <DifferenceItem
                  key={key}
                  line={line}
                  isOpen={isOpen}
                  analystOf={props.analystOf}
                  evidence={isOpen ? props.evidenceOf(line) : null}
                  onToggle={() => setOpenKey(key === shownKey ? '' : key)}
                  onDecide={(...decision) => {
                    props.onDecide(line, ...decision)
                    setOpenKey(null)
                    heading.current?.focus()
                  }}
                />
              )
            })}
          </ol>
          {left > 0 && (
            <Button onClick={() => setMost(most + AT_ONCE)}>
              {words.more({ count: Math.min(left, AT_ONCE), total: left })}
            </Button>
          )}
        </section>
      )}
      {differences.length === 0 && settled.length > 0 && <p class="discussion__lead">{words.settledAll}</p>}
      {props.children}
      <SettledList lines={settled} analystOf={props.analystOf} onReopen={props.onReopen} />
    </div>
  )
}

type CalculationProps = Pick<Props, 'differences' | 'calculating' | 'hasFailed' | 'onStop' | 'onCalculate'>

function Calculation({ differences, calculating, hasFailed, onStop, onCalculate }: CalculationProps) {
  const words = useArea('discussion', discussion)
  if (calculating) {
    return (
      <div class="discussion__calculation">
        <Progress label={words.calculating} text={words.calculated(calculating)} {...calculating} />
        <Button variant="quiet" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    )
  }
  if (!differences.some(({ effects }) => effects.includes(null))) return null
  return (
    <div class="discussion__calculation">
      <p class="discussion__lead">{hasFailed ? words.calculationFailed : words.notCalculated}</p>
      <Button variant="quiet" onClick={onCalculate}>
        {words.calculateAll}
      </Button>
    </div>
  )
}
