import './verdict-mark.css'

export type VerdictShape = 'filled' | 'half' | 'open' | 'none'

interface Props {
  readonly shape: VerdictShape
  readonly word: string
  /** The word for a screen reader only: in a dense table under a heading that explains the shapes. */
  readonly wordHidden?: boolean
  readonly size?: 'normal' | 'large'
}

/** Shape and word together: filled, half, open circle; a dash when nothing was judged. */
export function VerdictMark({ shape, word, wordHidden, size = 'normal' }: Props) {
  return (
    <span class="verdict-mark" data-shape={shape} data-size={size} title={wordHidden ? word : undefined}>
      <svg class="verdict-mark__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shape === 'none' ? <path d="M4 8h8" /> : <circle cx="8" cy="8" r="6" />}
        {shape === 'filled' && <circle class="verdict-mark__fill" cx="8" cy="8" r="6" />}
        {shape === 'half' && <path class="verdict-mark__fill" d="M8 2a6 6 0 0 0 0 12z" />}
      </svg>
      <span class={wordHidden ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  )
}
