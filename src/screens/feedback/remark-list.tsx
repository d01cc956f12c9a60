import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { feedback } from '../../i18n/nl/feedback.ts'
import { type FeedbackRemarkRecord, REMARK_SORTS, type RemarkSort } from '../../records/feedback.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface Props {
  readonly remarks: readonly FeedbackRemarkRecord[]
  readonly isOpen: boolean
  readonly onAdd: (sort: RemarkSort, text: string) => void
  readonly onChange: (remark: FeedbackRemarkRecord, text: string) => void
  readonly onRemove: (remark: FeedbackRemarkRecord) => void
}

/** What the group says: a sort by one tap, the words, Enter, the next. */
export function RemarkList({ remarks, isOpen, onAdd, onChange, onRemove }: Props) {
  const words = useArea('feedback', feedback)
  const [sort, setSort] = useState<RemarkSort>('plus')
  return (
    <section class="remarks" aria-label={words.remarks}>
      <h3 class="stage__heading">{words.remarks}</h3>
      {isOpen && (
        <>
          <Segmented
            label={words.sort}
            labelHidden
            options={REMARK_SORTS.map((value) => ({ value, label: words.sorts[value] }))}
            value={sort}
            onChange={setSort}
          />
          <QuickEntry label={words.remark} addLabel={words.addRemark} onAdd={(text) => onAdd(sort, text)} />
        </>
      )}
      {remarks.length === 0 && <p class="feedback__muted">{words.noRemarks}</p>}
      <ul class="remarks__list">
        {remarks.map((remark) => (
          <li key={remark.id} class="remarks__item">
            <span class="remarks__sort">{words.sorts[remark.sort]}</span>
            {isOpen ? (
              <TextArea
                label={words.remark}
                labelHidden
                rows={1}
                value={remark.text}
                maxLength={20_000}
                onInput={(text) => onChange(remark, text)}
              />
            ) : (
              <p class="remarks__text">{remark.text}</p>
            )}
            {isOpen && (
              <IconButton icon="trash" label={words.removeRemark} onClick={() => onRemove(remark)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
