/** A thing on the screen: by a selector and a text it holds, or a field by its label. */
export type Target =
  | { readonly css: string; readonly text?: string }
  | { readonly field: string; readonly within?: string }

/** What a walk through the app needs of a browser, whichever engine it has. Waits for what it is asked to touch. */
export interface RoadPage {
  goto(address: string): Promise<void>
  reload(): Promise<void>
  tap(target: Target): Promise<void>
  /** Types after what stands there. */
  type(target: Target, text: string): Promise<void>
  /** Types and presses Enter. */
  enter(target: Target, text: string): Promise<void>
  /** Waits until it is there and can be seen, and reads it. */
  read(target: Target): Promise<string>
  waitGone(target: Target): Promise<void>
  /** A value of the page that can be written as JSON, by an expression. */
  evaluate(expression: string): Promise<unknown>
}

/** Body of a function that finds the target given as its first argument, or null; the same in both engines. */
export const FIND_TARGET = `
  const target = arguments[0]
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim().toLowerCase()
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true })
  if ('css' in target) {
    const wanted = plain(target.text)
    const found = [...document.querySelectorAll(target.css)].filter(isSeen)
    return found.find((element) => plain(element.textContent).includes(wanted)) ?? null
  }
  const place = target.within ? document.querySelector(target.within) : document
  const label = [...(place?.querySelectorAll('label') ?? [])].find(
    (element) => plain(element.textContent) === plain(target.field) && element.control && isSeen(element.control),
  )
  return label?.control ?? null
`
