import type { ButtonHTMLAttributes, Ref } from 'preact'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import './icon-button.css'

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'icon' | 'class' | 'label'> {
  readonly icon: IconName
  /** What it does. Read aloud always; on screen only with `showLabel`. */
  readonly label: string
  readonly showLabel?: boolean
  readonly size?: 'normal' | 'floor'
  readonly class?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** For the few signs everyone knows (close, undo, search); anything else is a Button with words. */
export function IconButton({ icon, label, showLabel, size = 'normal', class: className, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      class={classNames('icon-button', className)}
      data-size={size}
      title={showLabel ? undefined : label}
    >
      <Icon name={icon} />
      <span class={showLabel ? 'icon-button__label' : 'visually-hidden'}>{label}</span>
    </button>
  )
}
