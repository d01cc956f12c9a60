import { useState } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  readonly onCreate: (name: string, organisation: string) => void
  readonly onCancel: () => void
}

export function NewProjectDialog({ onCreate, onCancel }: Props) {
  const { projects: words, common } = useMessages()
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState('')
  const isReady = name.trim() !== ''
  const handleCreate = () => {
    if (isReady) onCreate(name.trim(), organisation.trim())
  }
  return (
    <Dialog
      open
      title={words.newProject}
      closeLabel={common.cancel}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{common.cancel}</Button>
          <Button variant="primary" disabled={!isReady} onClick={handleCreate}>
            {words.create}
          </Button>
        </>
      }
    >
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onInput={setName}
        onEnter={handleCreate}
        maxLength={300}
      />
      <TextField
        label={words.organisation}
        hint={common.optional}
        value={organisation}
        onInput={setOrganisation}
        onEnter={handleCreate}
        maxLength={300}
      />
    </Dialog>
  )
}
