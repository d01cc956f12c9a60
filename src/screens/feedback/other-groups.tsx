import type { SessionTally } from '../../analysis/scenario/feedback-tally.ts'
import { useArea } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import '../../ui/dotted-list.css'

/** What other sessions said of the same, so that one group can hear the other. Nothing where there is none. */
export function OtherGroups({ tallies }: { readonly tallies: readonly SessionTally[] }) {
  const words = useArea('feedback', feedback)
  if (tallies.length === 0) return null
  return (
    <section>
      <h3 class="stage__heading">{words.others}</h3>
      {tallies.map(({ session, votes, remarks }) => (
        <div key={session.id} class="others">
          <p class="others__group">{session.title || words.groups[session.group]}</p>
          {votes && (
            <p class="feedback__muted">
              {`${words.voteFor} ${votes.yes}, ${words.voteAgainst.toLowerCase()} ${votes.no}, ${words.voteUnsure.toLowerCase()} ${votes.unsure}`}
            </p>
          )}
          <ul class="dotted-list">
            {remarks.map((remark) => (
              <li key={remark.id}>
                {words.sorts[remark.sort]}: {remark.text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
