import type { CSSProperties } from 'preact'

/** Custom properties for the `style` prop: set through the CSSOM, so a strict content security policy allows them. */
export const cssVars = (values: Readonly<Record<`--${string}`, string | number>>): CSSProperties =>
  values as unknown as CSSProperties
