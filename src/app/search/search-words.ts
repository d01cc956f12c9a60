import type { Format } from '../../i18n/format.ts'
import type { AreaMessages, Messages } from '../../i18n/messages.nl.ts'

/** The language in which titles are made. */
export interface SearchWords {
  readonly messages: Messages & Pick<AreaMessages, 'interviews'>
  readonly format: Format
}
