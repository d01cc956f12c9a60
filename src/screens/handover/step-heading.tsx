import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface Props {
  readonly class?: string
  readonly lang?: string
  readonly children: ComponentChildren
}

/** What a step is about. It takes the focus as the step comes, so that a screen reader begins there. */
export function StepHeading({ children, ...rest }: Props) {
  const ref = useRef<HTMLHeadingElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <h1 {...rest} ref={ref} tabIndex={-1}>
      {children}
    </h1>
  )
}
