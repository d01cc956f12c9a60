import type { ComponentChildren } from 'preact'
import type { HandoverWords } from '../../i18n/handover/handover-words.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import './handover.css'
import './handover-steps.css'

export type HandoverSaved = 'saved' | 'saving' | 'not-saved'

interface Props {
  readonly words: HandoverWords
  /** Null where there is nothing to count. */
  readonly progress: { readonly at: number; readonly total: number } | null
  readonly saved: HandoverSaved
  /** Null: there is nothing to give back by. */
  readonly onGiveBack: (() => void) | null
  readonly children: ComponentChildren
}

/** Around every step: where one is, whether it is saved, and the way out. Nothing else: there is nowhere to go. */
export function HandoverFrame({ words, progress, saved, onGiveBack, children }: Props) {
  return (
    <main class="handover" lang={words.lang}>
      <header class="handover__top">
        <p class="handover__progress">{progress && words.progress(progress)}</p>
        <p class="handover__saved" data-saved={saved} role="status">
          {saved === 'saved' && <Icon name="check" />}
          {{ saved: words.saved, saving: words.saving, 'not-saved': words.notSaved }[saved]}
        </p>
        {onGiveBack && (
          <Button variant="quiet" icon="lock" class="handover__give-back" onClick={onGiveBack}>
            {words.giveBack}
          </Button>
        )}
      </header>
      {children}
    </main>
  )
}
