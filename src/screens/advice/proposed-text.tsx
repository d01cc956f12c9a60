import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { advice } from '../../i18n/nl/advice.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { OutdatedNotice } from './outdated-notice.tsx'

interface Props {
  readonly label: string
  /** Of what this is a part, for a screen reader: "Doel, Ondersteuner". */
  readonly what: string
  /** What the records propose; '' when they say nothing. */
  readonly proposal: string
  /** What they proposed with those counted who withdrew since; '' while nobody did. */
  readonly before?: string
  /** An analyst's words; '' while there are none. */
  readonly own: string
  /** @param joined while somebody types */
  readonly onWrite: (text: string, joined: boolean) => void
}

/** What the records propose, until an analyst writes something else. Going back to the proposal can be undone. */
export function ProposedText({ label, what, proposal, before = '', own, onWrite }: Props) {
  const words = useArea('advice', advice)
  const [isWriting, setWriting] = useState(false)
  const isOwn = own !== '' || isWriting || proposal === ''
  const handleBegin = () => {
    setWriting(true)
    onWrite(proposal, false)
  }
  const handleBack = () => {
    setWriting(false)
    if (own !== '') onWrite('', false)
  }
  return (
    <div class="proposed" data-own={isOwn}>
      <div class="proposed__head">
        <h4 class="proposed__label">{label}</h4>
        <span class="proposed__from">{isOwn ? words.ownWords : words.proposal}</span>
        {isOwn ? (
          proposal !== '' && (
            <Button
              variant="quiet"
              icon="undo"
              aria-label={words.backToProposalNamed({ what })}
              onClick={handleBack}
            >
              {words.backToProposal}
            </Button>
          )
        ) : (
          <Button
            variant="quiet"
            icon="edit"
            aria-label={words.writeSelfNamed({ what })}
            onClick={handleBegin}
          >
            {words.writeSelf}
          </Button>
        )}
      </div>
      <OutdatedNotice
        what={what}
        own={own}
        before={before}
        now={proposal}
        onRenew={(text) => onWrite(text, false)}
      />
      {isOwn ? (
        <TextArea
          label={what}
          labelHidden
          value={own}
          onInput={(text) => {
            setWriting(true)
            onWrite(text, true)
          }}
        />
      ) : (
        <p class="proposed__text">{proposal}</p>
      )}
    </div>
  )
}
