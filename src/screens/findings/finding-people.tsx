import type { FindingStanding } from '../../records/finding-standing.ts'
import type { PersonId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, ChipGroup } from '../../ui/chip.tsx'
import type { AskedView } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly people: readonly AskedView[]
  readonly standing: FindingStanding
  readonly onAsk: (person: PersonId, on: boolean) => void
  readonly onHandOver: ((person?: PersonId) => void) | undefined
}

/** Whom a finding is put to, by code, and what each says to the text as it stands. */
export function FindingPeople({ people, standing, onAsk, onHandOver }: Props) {
  const words = useFindingWords()
  const silences = { refused: words.refusedConsent, withdrawn: words.withdrewConsent }
  const codeOf = (id: PersonId) => people.find((each) => each.id === id)?.code ?? ''
  return (
    <section class="asked" aria-labelledby="asked-title">
      <h2 class="finding__subtitle" id="asked-title">
        {words.asked}
      </h2>
      {people.length === 0 && <p class="finding__none">{words.askedNobody}</p>}
      {people.length > 0 && (
        <ChipGroup label={words.asked}>
          {people.map(({ id, code, what, isAsked, silence }) => (
            <Chip
              key={id}
              label={[code, silence ? silences[silence] : what].filter((each) => each).join(' · ')}
              on={isAsked}
              disabled={silence !== null && !isAsked}
              onToggle={() => onAsk(id, !isAsked)}
            />
          ))}
        </ChipGroup>
      )}
      {standing.state !== 'draft' && standing.people.length > 0 && (
        <ul class="asked__says">
          {standing.people.map(({ personId, says, answer }) => (
            <li key={personId} class="asked__person">
              <strong>{codeOf(personId)}</strong>
              <span data-says={says}>
                {says === 'waiting' && answer ? words.waitingAgain : words.says[says]}
              </span>
              {onHandOver && says === 'waiting' && (
                <Button icon="device" onClick={() => onHandOver(personId)}>
                  {words.handOverTo({ code: codeOf(personId) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
