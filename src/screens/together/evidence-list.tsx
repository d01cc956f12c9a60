import { useArea, useFormat, useMessages } from '../../i18n/messages-context.tsx'
import { discussion } from '../../i18n/nl/discussion.ts'
import type { Evidence } from './discussion-props.ts'

const HOUR_MS = 3_600_000

/** What was seen and said about the task, each with a way to it. */
export function EvidenceList({ evidence }: { readonly evidence: Evidence }) {
  const words = useArea('discussion', discussion)
  const { levels } = useMessages()
  const { formatBlock } = useFormat()
  const { observations, observedMs, said, taskHref } = evidence
  const isEmpty = observations === 0 && said.length === 0
  return (
    <section class="evidence">
      <h4>{words.evidence}</h4>
      {isEmpty && <p>{words.noEvidence}</p>}
      <ul>
        {observations > 0 && (
          <li>
            {words.seen({
              count: observations,
              time: observedMs > 0 ? formatBlock(observedMs / HOUR_MS) : '',
            })}
          </li>
        )}
        {said.map(({ interviewId, code, wish, note, href }) => (
          <li key={`${interviewId} ${wish}`}>
            <a href={href}>{words.said({ code, wish: levels.wishes[wish], note })}</a>
          </li>
        ))}
        <li>
          <a href={taskHref}>{words.toTask}</a>
        </li>
      </ul>
    </section>
  )
}
