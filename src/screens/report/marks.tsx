import { useArea, useFormat } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import { markText } from '../../report/source-marks.ts'
import { type Shown, useDesk } from './report-context.ts'

/** The mark of the sources, small behind the words, as in the file. */
export const SourceNumbers = ({ numbers }: { readonly numbers: readonly number[] }) => {
  const mark = useDesk().marks.markOf(numbers)
  return mark && <sup class="report__numbers">[{markText(mark)}]</sup>
}

/** What is the matter with a claim, in words; each kind once. */
export function FlagMarks({ claim }: { readonly claim: string }) {
  const texts = useArea('reporting', reporting)
  const flags = useDesk().flagsOf(claim)
  const kinds = [...new Set(flags.map(({ kind }) => kind))]
  return (
    <>
      {kinds.map((kind) => (
        <span
          key={kind}
          class="report__flag"
          data-accepted={flags.every((flag) => flag.kind !== kind || flag.accepted !== null)}
        >
          {texts.flagKinds[kind]}
        </span>
      ))}
    </>
  )
}

interface MarkerProps {
  readonly claims: readonly Shown[]
  /** In a table: the count alone. */
  readonly isShort?: boolean
}

/** In the margin: opens what the claims rest on. */
export function SourceMarker({ claims, isShort = false }: MarkerProps) {
  const texts = useArea('reporting', reporting)
  const { formatNumber } = useFormat()
  const { showSources, flagsOf } = useDesk()
  const count = new Set(claims.flatMap(({ evidence }) => evidence)).size
  const isDoubtful = claims.some(({ key }) => flagsOf(key).length > 0)
  if (count === 0 && !isDoubtful) return null
  const about = claims[0]?.text.slice(0, 60) ?? ''
  return (
    <button
      type="button"
      class="report__marker"
      data-no-print
      aria-label={texts.showSources({ count, about })}
      onClick={() => showSources(claims)}
    >
      {isShort ? formatNumber(count) : texts.sourcesOf({ count })}
    </button>
  )
}
