import { cssVars } from './css-vars.ts'
import type { Step } from './level-picker.tsx'
import './demand-bars.css'

export interface DemandBar {
  readonly key: string
  readonly label: string
  /** Null: not judged. */
  readonly step: Step | null
  /** The word of the step, for the large form. */
  readonly word?: string
}

interface Props {
  /** What these bars are; in the small form it is read with all values. */
  readonly label: string
  readonly bars: readonly DemandBar[]
  /** 'small' fits a table cell; 'large' names every bar. */
  readonly size?: 'small' | 'large'
}

export function DemandBars({ label, bars, size = 'small' }: Props) {
  return size === 'small' ? <SmallBars label={label} bars={bars} /> : <LargeBars label={label} bars={bars} />
}

function SmallBars({ label, bars }: Props) {
  const spoken = `${label}: ${bars.map((bar) => `${bar.label} ${bar.step ?? '–'}`).join(', ')}`
  return (
    <span class="demand-bars" role="img" aria-label={spoken} title={spoken}>
      {bars.map((bar) => (
        <span key={bar.key} class="demand-bars__bar" data-step={bar.step ?? 'none'} />
      ))}
    </span>
  )
}

function LargeBars({ label, bars }: Props) {
  const heaviest = Math.max(0, ...bars.map((bar) => bar.step ?? 0))
  return (
    <div class="demand-list-box">
      <table class="demand-list">
        <caption class="visually-hidden">{label}</caption>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key} class="demand-list__row" data-heaviest={heaviest > 1 && bar.step === heaviest}>
              <th class="demand-list__label" scope="row">
                {bar.label}
              </th>
              <td class="demand-list__cell" aria-hidden="true">
                <span class="demand-list__bar" style={cssVars({ '--step': bar.step ?? 0 })} />
              </td>
              <td class="demand-list__value">
                {bar.step ?? '–'}
                {bar.word && <span class="demand-list__word"> {bar.word}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
