import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { reading } from '../../i18n/nl/reading.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PrimaryAction } from '../../ui/primary-action.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { MAX_LINE } from '../interviews/split-typed.ts'
import { ReadingLineItem } from './reading-line-item.tsx'
import { RemarkItem } from './remark-item.tsx'
import type { MakeRemark, ReadingLine, RemarkActions, RemarkView } from './remark-view.ts'
import './reading.css'

interface Props extends RemarkActions {
  readonly code: string
  readonly lines: readonly ReadingLine[]
  /** What is missing, and remarks about lines that are gone. */
  readonly others: readonly RemarkView[]
  readonly onRemark: MakeRemark
  readonly onDone: () => void
  readonly onBack: () => void
}

/** The write-up as a second analyst reads it: line by line, and what is missing at the end. */
export function ReadingScreen({ code, lines, others, onRemark, onDone, onBack, ...on }: Props) {
  const words = useArea('reading', reading)
  const [missing, setMissing] = useState('')
  const add = () => {
    onRemark(null, 'complete', missing.trim())
    setMissing('')
  }
  return (
    <article class="reading">
      <div class="reading__head">
        <IconButton icon="chevron-left" label={words.back} onClick={onBack} />
        <PageHeader title={words.title({ code })} lead={words.lead} />
      </div>
      {lines.length === 0 ? (
        <EmptyNotice title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <ol class="reading__lines" aria-label={words.lines}>
          {lines.map((line, at) => (
            <ReadingLineItem key={line.id} line={line} place={at + 1} onRemark={onRemark} {...on} />
          ))}
        </ol>
      )}
      <section class="reading__missing">
        <h2>{words.missingTitle}</h2>
        {others.map((view) => (
          <RemarkItem key={view.remark.id} view={view} showsRead isReading {...on} />
        ))}
        <TextArea
          label={words.missingLabel}
          hint={words.missingHint}
          value={missing}
          maxLength={MAX_LINE}
          onInput={setMissing}
        />
        <Button icon="plus" disabled={missing.trim() === ''} onClick={add}>
          {words.missingAdd}
        </Button>
      </section>
      <PrimaryAction>
        <Button
          variant="primary"
          icon="check"
          onClick={() => {
            // What was typed and not put there yet is not lost.
            if (missing.trim() !== '') add()
            onDone()
          }}
        >
          {words.done}
        </Button>
      </PrimaryAction>
    </article>
  )
}
