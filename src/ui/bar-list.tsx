import { classNames } from './class-names.ts'
import { cssVars } from './css-vars.ts'
import './bar-list.css'

export interface BarPart {
  readonly key: string
  readonly value: number
  /** 1-8: colour and pattern of the legend. */
  readonly category: number
  /** Read aloud: "geschikt 12 uur". */
  readonly label: string
}

export interface BarItem {
  readonly key: string
  readonly label: string
  readonly value: number
  /** The value in words, with its unit. */
  readonly valueText: string
  /** A quieter second column, e.g. the share. */
  readonly detail?: string
  /** Divides the bar; the values add up to `value`. */
  readonly parts?: readonly BarPart[]
}

interface Props {
  readonly label: string
  readonly items: readonly BarItem[]
  /** Value of a full bar; the largest item when absent. */
  readonly full?: number
  readonly legend?: readonly { readonly category: number; readonly label: string }[]
  readonly onOpen?: (key: string) => void
}

/** Horizontal bars that are a table: label, bar, value. */
export function BarList({ label, items, full, legend, onOpen }: Props) {
  const scale = full ?? Math.max(0, ...items.map((item) => item.value))
  return (
    <div class="bar-list">
      {legend && <Legend legend={legend} />}
      <table class="bar-list__table">
        <caption class="visually-hidden">{label}</caption>
        <tbody>
          {items.map((item) => (
            <tr key={item.key} class="bar-list__row">
              <th class="bar-list__label" scope="row">
                {onOpen ? (
                  <button type="button" class="bar-list__open" onClick={() => onOpen(item.key)}>
                    {item.label}
                  </button>
                ) : (
                  item.label
                )}
              </th>
              <td class="bar-list__cell">
                <Bar item={item} scale={scale} />
              </td>
              <td class="bar-list__value">{item.valueText}</td>
              {item.detail !== undefined && <td class="bar-list__detail">{item.detail}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Bar({ item, scale }: { readonly item: BarItem; readonly scale: number }) {
  const parts = item.parts ?? [{ key: 'whole', value: item.value, category: 0, label: '' }]
  return (
    <span class="bar-list__bar">
      {parts.map((part) => (
        <span
          key={part.key}
          class={classNames('bar-list__part', `category-${part.category}`)}
          style={cssVars({ '--share': scale > 0 ? part.value / scale : 0 })}
        >
          {part.label && <span class="visually-hidden">{part.label}. </span>}
        </span>
      ))}
    </span>
  )
}

function Legend({ legend }: { readonly legend: NonNullable<Props['legend']> }) {
  return (
    <ul class="bar-list__legend">
      {legend.map((entry) => (
        <li key={entry.category} class="bar-list__legend-entry">
          <span class={`bar-list__swatch category-${entry.category}`} />
          {entry.label}
        </li>
      ))}
    </ul>
  )
}
