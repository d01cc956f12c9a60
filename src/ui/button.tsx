import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import './button.css'

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size' | 'icon' | 'class'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** 'floor' is 56 px high, for standing work. */
  readonly size?: 'normal' | 'floor'
  readonly icon?: IconName
  readonly iconEnd?: IconName
  readonly class?: string
  readonly ref?: Ref<HTMLButtonElement>
  readonly children: ComponentChildren
}

export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  iconEnd,
  class: className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={classNames('button', className)}
      data-variant={variant}
      data-size={size}
    >
      {icon && <Icon name={icon} />}
      <span class="button__label">{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  )
}
