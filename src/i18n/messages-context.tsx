import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Format, formatFor } from './format.ts'
import type { Language } from './language.ts'
import { type Messages, nl } from './messages.nl.ts'

interface Spoken {
  readonly language: Language
  readonly messages: Messages
}

const SpokenContext = createContext<Spoken>({ language: 'nl', messages: nl })

/** The texts in the language of the app. Dutch without a provider, so a test of a screen needs none. */
export const useMessages = (): Messages => useContext(SpokenContext).messages

/** Numbers, dates and plurals in the language of the app. */
export const useFormat = (): Format => formatFor(useContext(SpokenContext).language)

interface Props extends Spoken {
  readonly children: ComponentChildren
}

export function MessagesProvider({ language, messages, children }: Props) {
  return <SpokenContext.Provider value={{ language, messages }}>{children}</SpokenContext.Provider>
}
