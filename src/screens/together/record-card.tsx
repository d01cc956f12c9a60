import { useArea } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'

/** One of two records that may be one. */
export interface PreviewSide {
  readonly id: string
  readonly name: string
  /** What it says, a line each. */
  readonly facts: readonly string[]
  /** What hangs on it, in words: "3 waarnemingen". */
  readonly brings: readonly string[]
  /** Judgements that stop counting when it goes up in the other, in words. */
  readonly outvoted: readonly string[]
}

/** What a record says and what hangs on it. */
export function RecordCard({ side }: { readonly side: PreviewSide }) {
  const words = useArea('discussion', discussion)
  return (
    <span class="same-pair__record">
      <strong>{side.name || words.nameless}</strong>
      {side.facts.map((fact) => (
        <span key={fact} class="difference__quiet">
          {fact}
        </span>
      ))}
      {side.brings.length > 0 && <span>{side.brings.join(', ')}</span>}
    </span>
  )
}
