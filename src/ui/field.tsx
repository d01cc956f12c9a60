import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import './visually-hidden.css'
import './field.css'

/** What every field has. `problem` says what is wrong and how to mend it. */
export interface FieldTexts {
  readonly label: string
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly problem?: string | null
  readonly class?: string
}

/** The ids that tie a control to its words. */
export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface Props extends FieldTexts {
  readonly children: (ids: FieldIds) => ComponentChildren
}

/** A label, a control, a hint and a problem, tied together for a screen reader. */
export function Field({ label, labelHidden, hint, problem, class: className, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class={classNames('field', className)}>
      <label class={labelHidden ? 'visually-hidden' : 'field__label'} for={id}>
        {label}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {problem && (
        <p class="field__problem" id={`${id}-problem`}>
          <Icon name="attention" />
          {problem}
        </p>
      )}
    </div>
  )
}
