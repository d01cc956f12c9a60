import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { BulkChange } from './bulk-change.ts'
import { BulkValue, type BulkValueProps } from './bulk-value.tsx'

interface Props extends Pick<BulkValueProps, 'processes' | 'jobs' | 'locations'> {
  readonly open: boolean
  readonly count: number
  readonly onApply: (change: BulkChange) => void
  readonly onClose: () => void
}

/** One field for all chosen tasks: which, what, apply. */
export function BulkEditSheet({ open, onClose, ...rest }: Props) {
  const { tasks, common } = useMessages()
  return (
    <Sheet
      open={open}
      from="side"
      title={tasks.bulkTitle({ count: rest.count })}
      closeLabel={common.close}
      onClose={onClose}
    >
      <BulkForm {...rest} />
    </Sheet>
  )
}

function BulkForm({ count, onApply, ...lists }: Omit<Props, 'open' | 'onClose'>) {
  const { tasks } = useMessages()
  const [field, setField] = useState<BulkChange['field'] | null>(null)
  const [change, setChange] = useState<BulkChange | null>(null)
  const fields = Object.keys(tasks.bulkFields) as BulkChange['field'][]
  return (
    <div class="bulk-edit">
      <Select
        label={tasks.bulkWhat}
        placeholder={tasks.bulkChoose}
        value={field}
        options={fields.map((value) => ({ value, label: tasks.bulkFields[value] }))}
        onChange={(next) => {
          setField(next)
          setChange(next === 'dayparts' ? { field: 'dayparts', value: null } : null)
        }}
      />
      {field && <BulkValue field={field} change={change} onChange={setChange} {...lists} />}
      <Button variant="primary" disabled={change === null} onClick={() => change && onApply(change)}>
        {tasks.bulkApply({ count })}
      </Button>
    </div>
  )
}
