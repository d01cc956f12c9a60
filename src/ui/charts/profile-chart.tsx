import { useCallback } from 'preact/hooks'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import { type ProfileData, type ProfileRow, profileDrawing } from './profile-drawing.ts'

interface Props extends ChartProps, ProfileData {
  readonly columnTexts: {
    readonly what: string
    readonly because: string
    readonly difference: string
  }
}

/** Steps on a short scale with what causes each, and how they differ from a second profile. */
export function ProfileChart({ columnTexts, rows, most, own, other, overText, underText, ...chart }: Props) {
  const data: ProfileData = { rows, most, own, other, overText, underText }
  const draw = useCallback((width: number) => profileDrawing(data, width), [JSON.stringify(data)])
  const hasOther = other !== undefined
  return (
    <ChartFrame
      {...chart}
      draw={draw}
      table={{
        columns: [
          { header: columnTexts.what },
          { header: own },
          ...(hasOther ? [{ header: other }, { header: columnTexts.difference }] : []),
          { header: columnTexts.because },
        ],
        rows: rows.map((row) => [
          row.label,
          [row.step, row.word].filter((each) => each !== undefined).join(' '),
          ...(hasOther ? [otherText(row), row.difference?.text ?? '–'] : []),
          row.because ?? '–',
        ]),
      }}
    />
  )
}

const otherText = ({ other }: ProfileRow) => (other === undefined || other === null ? '–' : String(other))
