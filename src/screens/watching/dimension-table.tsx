import type {
  DimensionAgreement,
  WatchAgreement,
  WatchMeasure,
} from '../../analysis/watching/watch-agreement.ts'
import { WATCH_RULES } from '../../analysis/watching/watch-agreement.ts'
import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { watching } from '../../i18n/nl/watching.ts'

interface Props {
  readonly agreement: WatchAgreement
}

/** Per dimension how much agrees, then the figures a report asks for. */
export function DimensionTable({ agreement }: Props) {
  const words = useArea('watching', watching)
  const { blocks } = agreement
  const seen = agreement.dimensions.filter(({ count }) => count > 0)
  return (
    <>
      <table class="agreement__table" aria-label={words.table}>
        <thead>
          <tr>
            <th scope="col">{words.dimensionHead}</th>
            <th scope="col">{words.alikeHead}</th>
            <th scope="col">{words.shareHead}</th>
            <th scope="col">{words.rangeHead}</th>
          </tr>
        </thead>
        <tbody>
          {seen.map((each) => (
            <Row key={each.dimension} {...each} />
          ))}
        </tbody>
      </table>
      <p class="agreement__quiet">
        {words.tolerance({ seconds: WATCH_RULES.toleranceMs / 1_000 })} {words.cut}
      </p>
      <p class="agreement__quiet">
        {blocks.count < blocks.least
          ? words.tooShort({ ...blocks, minutes: Math.ceil(blocks.lengthMs / 60_000) })
          : words.blocks({ ...blocks, minutes: Math.ceil(blocks.lengthMs / 60_000) })}
      </p>
      <details class="agreement__figures">
        <summary>{words.coefficients}</summary>
        <Figures agreement={agreement} />
      </details>
    </>
  )
}

function Row({ dimension, agreed, count, share }: DimensionAgreement) {
  const words = useArea('watching', watching)
  const { formatPercent } = useFormat()
  return (
    <tr>
      <th scope="row">{words.dimensions[dimension]}</th>
      <td>{words.of({ agreed, count })}</td>
      <td class="agreement__share">{formatPercent(share.value ?? 0)}</td>
      <td>
        <Range of={share} />
      </td>
    </tr>
  )
}

function Range({ of: { interval } }: { readonly of: WatchMeasure }) {
  const { formatPercent } = useFormat()
  return <>{interval ? `${formatPercent(interval.low)} – ${formatPercent(interval.high)}` : '–'}</>
}

function Figures({ agreement }: Props) {
  const words = useArea('watching', watching)
  const { formatNumber } = useFormat()
  const { durations, sequence } = agreement
  const lines = [
    { key: 'timeKappa', ...agreement.timeKappa },
    { key: 'eventKappa', ...agreement.eventKappa },
    { key: 'namingKappa', ...agreement.namingKappa },
    { key: 'durations', ...durations, interval: null },
    { key: 'sequence', value: sequence, reason: null, interval: null },
  ] as const
  return (
    <dl class="agreement__lines">
      {lines.map(({ key, value, reason, interval }) => (
        <div key={key}>
          <dt>{words.coefficientHints[key]}</dt>
          <dd>
            {value === null ? words.whyNot[reason ?? 'tooFew'] : formatNumber(value, 2)}
            {interval && (
              <small>
                {words.interval({ low: formatNumber(interval.low, 2), high: formatNumber(interval.high, 2) })}
              </small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
