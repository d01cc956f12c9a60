import { useMemo } from 'preact/hooks'
import type { CoverageCell, CoverageState } from '../../analysis/seen/coverage-grid.ts'
import type { RestsOnTimed, StopReason } from '../../analysis/seen/stop-rule.ts'
import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { seen } from '../../i18n/nl/seen.ts'
import { DAYPARTS, DAYS } from '../../records/daypart.ts'
import { Notice } from '../../ui/notice.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import type { SeenPartProps } from './seen-props.ts'
import { useMoreMark } from './use-more-mark.ts'

/** One sign each, so that the grid reads without colour. */
const SIGNS: Readonly<Record<CoverageState, string>> = {
  seen: '●',
  told: '○',
  notSeen: '✕',
  notTold: '+',
  little: '·',
  nothing: '–',
  missing: '',
}
/** Of tasks in one sentence. */
const MOST_NAMES = 5
const STATES = Object.keys(SIGNS) as CoverageState[]

/** Which jobs, processes and dayparts were told of, seen, or neither, and whether that is enough. */
export function CoverageView({ summary, nameOf }: Omit<SeenPartProps, 'onSave'>) {
  const words = useArea('seen', seen)
  const { formatHours } = useFormat()
  const { grid, stop } = summary
  const rows = useMemo(() => rowsOf(grid.cells), [grid])
  return (
    <div class="seen__part">
      <section class="seen__block">
        <h2>{words.stopTitle}</h2>
        <Notice tone={stop.mayStop ? 'good' : 'plain'} title={stop.mayStop ? words.mayStop : words.goOn}>
          {stop.mayStop ? words.mayStopText : null}
        </Notice>
        <ul class="seen__reasons">
          {stop.reasons.map((reason) => (
            <li key={reason.kind}>
              <StatusWord tone={reason.isMet ? 'good' : 'attention'}>
                {reason.isMet ? words.met : isOpen(reason) ? words.cannotTell : words.notMet}
              </StatusWord>
              <Reason reason={reason} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      </section>
      <section class="seen__block">
        <h2>{words.gridTitle}</h2>
        <p>
          {rows.length > 0 ? words.gridText : summary.seenTasks.length > 0 ? words.seenNoJob : words.noTasks}
        </p>
        {grid.hoursWithoutDaypart > 0 && (
          <p class="seen__note">{words.withoutDaypart({ hours: formatHours(grid.hoursWithoutDaypart) })}</p>
        )}
        {grid.outside.night + grid.outside.weekend > 0 && (
          <p class="seen__note">
            {words.outside({
              night: formatHours(grid.outside.night),
              weekend: formatHours(grid.outside.weekend),
            })}
          </p>
        )}
        {rows.length > 0 && <Grid rows={rows} nameOf={nameOf} />}
      </section>
    </div>
  )
}

/** Too little is known to say it; a contradiction that was found is one all the same. */
const isOpen = (reason: StopReason): boolean =>
  (reason.kind === 'watched' && reason.isThin) ||
  (reason.kind === 'contradicted' && reason.isThin && reason.cells === 0)

function Reason({ reason, nameOf }: { readonly reason: StopReason } & Pick<SeenPartProps, 'nameOf'>) {
  const words = useArea('seen', seen)
  const { formatPercent, formatHours, formatNumber } = useFormat()
  return <span>{sentence()}</span>

  function sentence(): string {
    if (reason.kind === 'newTasks')
      return reason.chance === null
        ? words.newTasksNone
        : reason.turns < reason.leastTurns
          ? words.newTasksFew({ turns: reason.turns, least: reason.leastTurns })
          : words.newTasks({
              chance: formatNumber(reason.chance * 100, 1),
              most: formatNumber(reason.most * 100),
            })
    if (reason.kind === 'watched')
      return reason.share === null
        ? words.watchedNone
        : words.watched({
            share: formatPercent(reason.share),
            least: formatPercent(reason.least),
            ...restsOn(reason),
          })
    if (reason.kind === 'untimed')
      return reason.share === null
        ? words.nobodyTold
        : reason.share === 0
          ? words.timed
          : words.untimed({ share: formatPercent(reason.share), most: formatPercent(reason.most) })
    if (reason.kind !== 'jobs' && !reason.isTold) return words.nobodyTold
    if (reason.kind === 'contradicted') return words.contradicted({ cells: reason.cells, ...restsOn(reason) })
    if (reason.kind === 'unseen') {
      const shown = reason.taskIds.slice(0, MOST_NAMES).map((id) => nameOf('task', id))
      const more = reason.taskIds.length - shown.length
      return words.unseen({
        count: reason.taskIds.length,
        names: [...shown, ...(more > 0 ? [words.andMore({ count: more })] : [])].join(', '),
        share: formatPercent(reason.share),
        most: formatPercent(reason.most),
      })
    }
    const names = reason.jobIds.map((id) => nameOf('job', id)).join(', ')
    return words.jobs({ names, least: formatHours(reason.least) })
  }

  function restsOn({ timed, leastTimed, isThin }: RestsOnTimed) {
    return {
      timed: timed === 1 ? null : formatPercent(timed ?? 0),
      leastTimed: formatPercent(leastTimed),
      isThin,
    }
  }
}

interface GridRow {
  readonly key: string
  readonly jobId: string
  readonly processId: string | null
  /** As DAYPARTS. */
  readonly cells: readonly CoverageCell[]
}

/** A row for each job and process of which anything was told or seen. */
function rowsOf(cells: readonly CoverageCell[]): readonly GridRow[] {
  const rows = new Map<string, { jobId: string; processId: string | null; cells: CoverageCell[] }>()
  for (const cell of cells) {
    const key = JSON.stringify([cell.jobId, cell.processId])
    const row = rows.get(key) ?? { jobId: cell.jobId, processId: cell.processId, cells: [] }
    rows.set(key, row)
    row.cells.push(cell)
  }
  return [...rows]
    .map(([key, row]) => ({ key, ...row }))
    .filter((row) => row.cells.some(({ toldHours, seenHours }) => toldHours > 0 || seenHours > 0))
}

function Grid({ rows, nameOf }: { readonly rows: readonly GridRow[] } & Pick<SeenPartProps, 'nameOf'>) {
  const words = useArea('seen', seen)
  const { levels } = useMessages()
  const box = useMoreMark<HTMLElement>()
  const { formatHours } = useFormat()
  const whereOf = ({ jobId, processId }: GridRow) =>
    `${nameOf('job', jobId)}, ${processId === null ? words.noProcess : nameOf('process', processId)}`
  return (
    <>
      <ul class="seen__legend" aria-label={words.legend}>
        {STATES.map((state) => (
          <li key={state}>
            <span class="seen__sign" data-state={state} aria-hidden="true">
              {SIGNS[state]}
            </span>
            {words.states[state]}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section class="seen__scroll" ref={box} aria-label={words.gridTitle} tabIndex={0}>
        <table class="seen__grid">
          <caption class="visually-hidden">{words.gridTitle}</caption>
          <thead>
            <tr>
              <td />
              {DAYS.map((day) => (
                <th key={day} scope="colgroup" colSpan={2}>
                  {levels.daysShort[day]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{whereOf(row)}</th>
                {row.cells.map((cell, at) => {
                  const said = words.cell({
                    where: whereOf(row),
                    when: levels.dayparts[DAYPARTS[at]!],
                    state: words.states[cell.state],
                    told: formatHours(cell.toldHours),
                    seen: formatHours(cell.seenHours),
                  })
                  return (
                    <td key={cell.daypart}>
                      <span
                        class="seen__sign"
                        data-state={cell.state}
                        role="img"
                        aria-label={said}
                        title={said}
                      >
                        {SIGNS[cell.state]}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
