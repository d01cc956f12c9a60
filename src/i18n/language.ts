export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The locale whose number, date and money habits a language follows. English keeps European dates and the euro. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-IE' }

/** The first language of the person's preferences that the app speaks; Dutch when none. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return 'nl'
}
