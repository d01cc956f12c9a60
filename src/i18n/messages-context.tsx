import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Format, formatForScreen } from './format.ts'
import type { Language } from './language.ts'
import { type AreaMessages, type Catalogue, type Messages, nl } from './messages.nl.ts'

interface Spoken {
  readonly language: Language
  readonly messages: Catalogue
}

const SpokenContext = createContext<Spoken>({ language: 'nl', messages: nl })

/** The texts in the language of the app. Dutch without a provider, so a test of a screen needs none. */
export const useMessages = (): Messages => useContext(SpokenContext).messages

/**
 * The texts of one room's area in the language of the app.
 *
 * @param dutch the area's Dutch texts, imported where they are used, so that they lie in the room's chunk
 */
export const useArea = <Area extends keyof AreaMessages>(
  area: Area,
  dutch: AreaMessages[Area],
): AreaMessages[Area] => (useContext(SpokenContext).messages as Partial<AreaMessages>)[area] ?? dutch

/** Numbers, dates and plurals in the language of the app, to be shown; for texts that are kept there is `formatFor`. */
export const useFormat = (): Format => formatForScreen(useContext(SpokenContext).language)

interface Props extends Spoken {
  readonly children: ComponentChildren
}

export function MessagesProvider({ language, messages, children }: Props) {
  return <SpokenContext.Provider value={{ language, messages }}>{children}</SpokenContext.Provider>
}
