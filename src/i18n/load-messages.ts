import type { Language } from './language.ts'
import { type Catalogue, nl } from './messages.nl.ts'

/** The catalogue of a language. Dutch is there at once; English is a lazy chunk, so it may reject when that is unreachable. */
export async function loadMessages(language: Language): Promise<Catalogue> {
  if (language === 'nl') return nl
  return (await import('./messages.en.ts')).en
}
