import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useArea } from '../../i18n/messages-context.tsx'
import { reporting } from '../../i18n/nl/reporting.ts'
import type { EditableText } from '../../report/report-document.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useDesk } from './report-context.ts'

interface Props {
  readonly text: EditableText
  /** What it is: "Alinea". */
  readonly label: string
  readonly isLong?: boolean
  /** What it is for, under the field of a single line. */
  readonly hint?: string
  /** How it reads. */
  readonly children: ComponentChildren
}

/** Words of the report that an analyst can write over in place; kept while typing. */
export function EditableWords({ text, label, isLong = false, hint = '', children }: Props) {
  const texts = useArea('reporting', reporting)
  const { isReader } = useDesk()
  const [draft, setDraft] = useState<string | null>(null)
  if (draft !== null)
    return (
      <Editor {...{ text, label, isLong, hint, draft, onDraft: setDraft }} onDone={() => setDraft(null)} />
    )
  return (
    <div class="report__words" data-edited={text.isEdited}>
      {children}
      {!isReader && (
        <span class="report__edit" data-no-print>
          <IconButton
            icon="edit"
            label={texts.editAbout({ about: text.text.slice(0, 50) || label })}
            onClick={() => setDraft(text.text)}
          />
        </span>
      )}
      {text.isEdited && !text.isStale && (
        <span class="report__edited" data-no-print>
          {texts.edited}
        </span>
      )}
      {text.isStale && <Stale text={text} />}
    </div>
  )
}

interface EditorProps extends Omit<Props, 'children' | 'isLong' | 'hint'> {
  readonly isLong: boolean
  readonly hint: string
  readonly draft: string
  readonly onDraft: (text: string) => void
  readonly onDone: () => void
}

function Editor({ text, label, isLong, hint, draft, onDraft, onDone }: EditorProps) {
  const texts = useArea('reporting', reporting)
  const { edits } = useDesk()
  const write = (value: string) => {
    onDraft(value)
    // Empty words say nothing: the report then says its own.
    if (value.trim() === '' || value === text.generated) edits.restore(text.key)
    else edits.write(text.key, text.generated, value)
  }
  const focus = (field: HTMLTextAreaElement | HTMLInputElement | null) => {
    if (field && !field.dataset.met) {
      field.dataset.met = 'yes'
      field.focus()
    }
  }
  return (
    <div class="report__editor" data-no-print>
      {isLong ? (
        <TextArea
          label={label}
          hint={texts.paragraphHint}
          value={draft}
          onInput={write}
          inputRef={focus}
          rows={4}
        />
      ) : (
        <TextField
          label={label}
          hint={hint}
          value={draft}
          onInput={write}
          inputRef={focus}
          onEnter={onDone}
        />
      )}
      <div class="report__editor-acts">
        <Button variant="primary" onClick={onDone}>
          {texts.done}
        </Button>
        <Button
          icon="undo"
          onClick={() => {
            edits.restore(text.key)
            onDone()
          }}
        >
          {texts.back}
        </Button>
      </div>
    </div>
  )
}

function Stale({ text }: { readonly text: EditableText }) {
  const texts = useArea('reporting', reporting)
  const { edits, isReader } = useDesk()
  return (
    <div data-no-print>
      <Notice
        tone="attention"
        title={texts.stale}
        actions={
          isReader ? undefined : (
            <>
              <Button onClick={() => edits.write(text.key, text.generated, text.text)}>{texts.keep}</Button>
              <Button icon="undo" onClick={() => edits.restore(text.key)}>
                {texts.back}
              </Button>
            </>
          )
        }
      >
        <p>{texts.staleText}</p>
        <p>
          <strong>{texts.now}</strong> {text.generated}
        </p>
      </Notice>
    </div>
  )
}
