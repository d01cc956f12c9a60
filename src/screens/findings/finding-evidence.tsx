import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { EvidencePicker } from './evidence-picker.tsx'
import type { Evidence, EvidenceOption, EvidenceView } from './finding-view.ts'
import { useFindingWords } from './use-finding-words.ts'

interface Props {
  readonly evidence: readonly EvidenceView[]
  readonly optionsFor: () => readonly EvidenceOption[]
  readonly onAdd: (evidence: Evidence) => void
  readonly onTakeOff: (evidence: Evidence) => void
  /** Somebody goes to the record by its link. */
  readonly onFollow: (evidence: Evidence) => void
}

/** What a finding rests on: links to the very line, recording or task. */
export function FindingEvidence({ evidence, optionsFor, onAdd, onTakeOff, onFollow }: Props) {
  const words = useFindingWords()
  const [isPicking, setPicking] = useState(false)
  return (
    <section class="evidence" aria-labelledby="evidence-title">
      <h2 class="finding__subtitle" id="evidence-title">
        {words.sources}
      </h2>
      {evidence.length === 0 && <p class="finding__none">{words.noSources}</p>}
      {evidence.length > 0 && (
        <ul class="evidence__list">
          {evidence.map((each) => (
            <li key={each.key} class="evidence__item" data-gone={each.isGone}>
              <EvidenceWords view={each} onFollow={onFollow} />
              {!each.isWithheld && (
                <IconButton
                  icon="close"
                  label={words.removeSourceOf({ name: each.label })}
                  onClick={() => onTakeOff(each.evidence)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Button class="evidence__add" icon="plus" aria-haspopup="dialog" onClick={() => setPicking(true)}>
        {words.addSource}
      </Button>
      {isPicking && <EvidencePicker options={optionsFor()} onAdd={onAdd} onClose={() => setPicking(false)} />}
    </section>
  )
}

interface WordsProps extends Pick<Props, 'onFollow'> {
  readonly view: EvidenceView
}

function EvidenceWords({ view, onFollow }: WordsProps) {
  const words = useFindingWords()
  const { label, href, isGone } = view
  const text = (
    <>
      {view.words && <q class="evidence__words">{view.words}</q>}
      <span class="evidence__label">{isGone ? words.sourceGone : label}</span>
    </>
  )
  if (href === null) return <span class="evidence__open">{text}</span>
  return (
    <a class="evidence__open" href={href} onClick={() => onFollow(view.evidence)}>
      <span>{text}</span>
      <Icon name="chevron-right" />
    </a>
  )
}
