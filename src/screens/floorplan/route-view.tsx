import { useCallback, useMemo } from 'preact/hooks'
import { placesOn } from '../../analysis/floor/place-names.ts'
import type { WalkedRoute } from '../../analysis/floor/walked-route.ts'
import type { Walk } from '../../analysis/floor/walks.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { charts } from '../../i18n/nl/charts.ts'
import { floorplan as dutch } from '../../i18n/nl/floorplan.ts'
import type { FloorPlanRecord, PlaceRecord } from '../../records/media.ts'
import { type ChartFile, ChartFrame } from '../../ui/charts/chart-frame.tsx'
import { ChartTable } from '../../ui/charts/chart-table.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { routeDrawing } from './route-drawing.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly plan: FloorPlanRecord | null
  readonly plans: readonly FloorPlanRecord[]
  readonly places: readonly PlaceRecord[]
  readonly days: readonly Choice[]
  readonly day: string
  readonly onDay: (day: string) => void
  readonly walkers: readonly Choice[]
  readonly walker: string
  readonly onWalker: (walker: string) => void
  readonly onPlan: (id: string) => void
  readonly route: WalkedRoute
  /** One walk is told from place to place; more are only added up. */
  readonly walks: readonly Walk[]
  readonly floorHref: string
  readonly onSave: (file: ChartFile) => void
}

/** How people walked, and how long they were where. */
export function RouteView(props: Props) {
  const { route, days, walkers, plans, plan, floorHref } = props
  const words = useArea('floorplan', dutch)
  const hasPlaces = route.times.length > 0
  return (
    <>
      {days.length > 0 && (
        <div class="floorplan__filters">
          <Select label={words.day} options={days} value={props.day} onChange={props.onDay} />
          <Select label={words.who} options={walkers} value={props.walker} onChange={props.onWalker} />
          {plans.length > 1 && plan && (
            <Select
              label={words.plan}
              options={plans.map(({ id, name }) => ({ value: id as string, label: name }))}
              value={plan.id as string}
              onChange={props.onPlan}
            />
          )}
        </div>
      )}
      {hasPlaces ? (
        <>
          <RouteChart {...props} />
          <TimePerPlace {...props} />
          <Moves {...props} />
          <Stays {...props} />
        </>
      ) : (
        <EmptyNotice title={words.routeEmptyTitle} text={words.routeEmptyText}>
          <a class="button" data-variant="primary" href={floorHref}>
            <span class="button__label">{words.toFloor}</span>
          </a>
        </EmptyNotice>
      )}
    </>
  )
}

const MINUTE_MS = 60_000

function useSpan() {
  const words = useArea('floorplan', dutch)
  return useCallback((ms: number) => words.span({ minutes: Math.round(ms / MINUTE_MS) }), [words])
}

function useNames({ places }: Pick<Props, 'places'>) {
  const words = useArea('floorplan', dutch)
  return (id: string | null) =>
    id === null ? words.withoutPlace : (places.find((each) => each.id === id)?.name ?? words.gone)
}

function RouteChart(props: Props) {
  const { plan, plans, places, route, days, day, walkers, walker, onSave } = props
  const words = useArea('floorplan', dutch)
  const texts = useArea('charts', charts).frame
  const span = useSpan()
  const nameOf = useNames(props)
  const { formatPercent } = useFormat()
  const data = useMemo(() => {
    const own = placesOn(places, plan?.id ?? null, plans)
    const times = new Map(route.times.map(({ placeId, ms }) => [placeId, ms]))
    return {
      ratio: plan?.ratio ?? 4 / 3,
      strokes: Object.values(plan?.strokes ?? {}),
      places: own.map(({ id, name, x, y }) => {
        const ms = times.get(id) ?? 0
        return { key: id as string, name, x, y, ms, time: ms > 0 ? span(ms) : '' }
      }),
      moves: route.moves,
    }
  }, [plan, plans, places, route, span])
  const draw = useCallback((width: number) => routeDrawing(data, width), [data])
  const labelOf = (list: readonly Choice[], value: string) =>
    list.find((each) => each.value === value)?.label ?? ''
  const metres = route.walked.some((each) => each.metres !== null)
    ? route.walked.reduce((sum, each) => sum + (each.metres ?? 0), 0)
    : null
  return (
    <div class="floorplan__block">
      <ChartFrame
        title={words.routeTitle({ who: labelOf(walkers, walker), when: labelOf(days, day) })}
        summary={words.routeSummary({
          seen: span(route.seenMs),
          moves: route.moves.reduce((sum, { count }) => sum + count, 0),
          metres: metres === null ? null : Math.round(metres),
          without: route.withoutPlaceMs >= MINUTE_MS / 2 ? span(route.withoutPlaceMs) : null,
        })}
        headingLevel={2}
        texts={texts}
        fileName={words.routeFile}
        onSave={onSave}
        draw={draw}
        table={{
          columns: [
            { header: words.columns.place },
            { header: words.columns.time, align: 'end' },
            { header: words.columns.share, align: 'end' },
          ],
          rows: route.times.map(({ placeId, ms, share }) => [
            nameOf(placeId),
            span(ms),
            formatPercent(share),
          ]),
        }}
      />
      <p class="floorplan__muted">
        {words.circlesText} {plan?.mediaId && words.noPhotoInPicture}
      </p>
    </div>
  )
}

function TimePerPlace(props: Props) {
  const { route } = props
  const words = useArea('floorplan', dutch)
  const { formatPercent, formatNumber } = useFormat()
  const span = useSpan()
  const nameOf = useNames(props)
  const rows = route.times.map(({ placeId, ms, share, visits }) => [
    nameOf(placeId),
    span(ms),
    formatPercent(share),
    formatNumber(visits),
  ])
  const without = route.withoutPlaceMs
  if (without > 0) rows.push([words.withoutPlace, span(without), formatPercent(without / route.seenMs), ''])
  return (
    <section class="floorplan__block">
      <h2>{words.timeTitle}</h2>
      <div class="floorplan__table">
        <ChartTable
          label={words.timeTitle}
          columns={[
            { header: words.columns.place },
            { header: words.columns.time, align: 'end' },
            { header: words.columns.share, align: 'end' },
            { header: words.columns.visits, align: 'end' },
          ]}
          rows={rows}
        />
      </div>
    </section>
  )
}

function Moves(props: Props) {
  const { route } = props
  const words = useArea('floorplan', dutch)
  const { formatNumber } = useFormat()
  const nameOf = useNames(props)
  const hasMetres = route.moves.some(({ metres }) => metres !== null)
  return (
    <section class="floorplan__block">
      <h2>{words.movesTitle}</h2>
      {route.moves.length === 0 ? (
        <p>{words.noMoves}</p>
      ) : (
        <>
          <p class="floorplan__muted">
            {words.movesText} {!hasMetres && words.noScaleRoute}
          </p>
          <div class="floorplan__table">
            <ChartTable
              label={words.movesTitle}
              columns={[
                { header: words.columns.from },
                { header: words.columns.to },
                { header: words.columns.count, align: 'end' },
                ...(hasMetres ? [{ header: words.columns.metres, align: 'end' as const }] : []),
              ]}
              rows={route.moves.map(({ from, to, count, metres }) => [
                nameOf(from),
                nameOf(to),
                formatNumber(count),
                ...(hasMetres ? [metres === null ? '' : formatNumber(metres, 0)] : []),
              ])}
            />
          </div>
          {route.unmeasured > 0 && <p>{words.unmeasured({ count: route.unmeasured })}</p>}
        </>
      )}
    </section>
  )
}

function Stays(props: Props) {
  const [only, ...more] = props.walks
  const words = useArea('floorplan', dutch)
  const { formatClock } = useFormat()
  const span = useSpan()
  const nameOf = useNames(props)
  if (!only || more.length > 0) return null
  return (
    <details class="floorplan__block">
      <summary>{words.staysTitle}</summary>
      <div class="floorplan__table">
        <ChartTable
          label={words.staysTitle}
          columns={[
            { header: words.columns.place },
            { header: words.columns.began },
            { header: words.columns.ended },
            { header: words.columns.time, align: 'end' },
          ]}
          rows={only.stays.map(({ placeId, from, to }) => [
            nameOf(placeId),
            formatClock(from),
            formatClock(to),
            span(to - from),
          ])}
        />
      </div>
    </details>
  )
}
