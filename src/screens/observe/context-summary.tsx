import type { ObservationRecord } from '../../records/document-records.ts'
import { useContentWords } from './content-words.ts'

interface Props {
  readonly observation: ObservationRecord
  /** Said when nothing was noted. */
  readonly none: string
}

export function ContextSummary({ observation, none }: Props) {
  const words = useContentWords()(observation)
  return <p class="observation__context">{words.length > 0 ? words.join(' · ') : none}</p>
}
