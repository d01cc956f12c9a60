import type { recording as dutch } from '../../i18n/nl/recording.ts'
import type { Company, Sector } from '../../records/observing.ts'

type Words = typeof dutch

/** "met leerling" at a school: whom the work is for is called as the sector does. */
export function companyWord(code: Company, sector: Sector | null, words: Words): string {
  return code === 'client' && sector ? words.withWhom({ who: words.clients[sector] }) : words.company[code]
}

/** The same in a list under "samen met". */
export function companyName(code: Company, sector: Sector | null, words: Words): string {
  return code === 'client' && sector ? words.clients[sector] : words.companyNames[code]
}
