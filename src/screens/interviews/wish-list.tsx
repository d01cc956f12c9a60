import { memo } from 'preact/compat'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { TaskId } from '../../records/ids.ts'
import { WISHES, type Wish } from '../../records/scales.ts'
import { Combobox } from '../../ui/combobox.tsx'
import type { ListOption } from '../../ui/filter-options.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { MAX_LINE } from './split-typed.ts'
import type { WishRow } from './wish-rows.ts'

export interface WishActions {
  /** null takes it back. */
  readonly onWish: (taskId: TaskId, wish: Wish | null) => void
  readonly onWishNote: (taskId: TaskId, note: string) => void
  /** Shows another task in the list. */
  readonly onAskAbout: (taskId: TaskId) => void
  readonly onNewTask: (name: string) => void
  readonly taskHref: (taskId: TaskId) => string
}

interface Props extends WishActions {
  readonly code: string
  readonly rows: readonly WishRow[]
  /** Tasks of the department that are not in the list. */
  readonly others: readonly ListOption[]
}

/** What this person would shed, keep and do more of, task by task. Still while somebody types on the sheet. */
export const WishList = memo(({ code, rows, others, ...on }: Props) => {
  const { common } = useMessages()
  const interviews = useArea('interviews', dutch)
  return (
    <section class="wish-list" aria-label={interviews.wishesTitle({ code })}>
      <h2 class="wish-list__title">{interviews.wishesTitle({ code })}</h2>
      <p class="wish-list__hint">{rows.length === 0 ? interviews.wishesEmpty : interviews.wishesHint}</p>
      {rows.length > 0 && (
        <ul class="wish-list__rows">
          {rows.map((row) => (
            <Row key={row.taskId} row={row} {...on} />
          ))}
        </ul>
      )}
      <Combobox
        class="wish-list__add"
        label={interviews.addTask}
        hint={interviews.addTaskHint}
        placeholder={interviews.addTaskPlaceholder}
        options={others}
        value={null}
        nothingFound={common.nothingFound}
        onChange={(key) => on.onAskAbout(key as TaskId)}
        onCreate={on.onNewTask}
        createLabel={interviews.newTask}
      />
    </section>
  )
})

function Row({ row, ...on }: WishActions & { readonly row: WishRow }) {
  const { levels } = useMessages()
  const interviews = useArea('interviews', dutch)
  const name = row.name || interviews.namelessTask
  return (
    <li class="wish-row">
      <a class="wish-row__name" href={on.taskHref(row.taskId)}>
        {name}
      </a>
      <div class="wish-row__choice">
        <Segmented
          label={interviews.wishOf({ name })}
          labelHidden
          options={WISHES.map((value) => ({ value, label: levels.wishes[value] }))}
          value={row.wish}
          onChange={(wish) => on.onWish(row.taskId, wish)}
        />
        <IconButton
          class="wish-row__clear"
          icon="close"
          label={interviews.wishClear({ name })}
          disabled={row.wish === null}
          onClick={() => on.onWish(row.taskId, null)}
        />
      </div>
      {row.wish !== null && (
        <TextField
          class="wish-row__note"
          label={interviews.wishNote({ name })}
          labelHidden
          placeholder={interviews.wishNotePlaceholder}
          maxLength={MAX_LINE}
          value={row.note}
          onInput={(note) => on.onWishNote(row.taskId, note)}
        />
      )}
    </li>
  )
}
