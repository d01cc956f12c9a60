interface Props {
  readonly input: { current: HTMLInputElement | null }
  readonly label: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** The browser's own file dialog, opened by a button elsewhere. */
export function FilePicker({ input, label, accept, onFile }: Props) {
  return (
    <input
      ref={input}
      class="visually-hidden"
      type="file"
      tabIndex={-1}
      aria-label={label}
      aria-hidden="true"
      accept={accept}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        event.currentTarget.value = ''
        if (file) onFile(file)
      }}
    />
  )
}
