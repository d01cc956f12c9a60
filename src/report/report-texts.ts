import { propose as proposeEn } from '../i18n/en/advice-proposals.ts'
import { effects as effectsEn } from '../i18n/en/effects.ts'
import { levels as levelsEn } from '../i18n/en/levels.ts'
import { reportWords as wordsEn } from '../i18n/en/report/report-words.ts'
import { scenarios as scenariosEn } from '../i18n/en/scenarios.ts'
import { type Format, formatFor } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import { propose } from '../i18n/nl/advice-proposals.ts'
import { effects } from '../i18n/nl/effects.ts'
import { levels } from '../i18n/nl/levels.ts'
import { reportWords } from '../i18n/nl/report/report-words.ts'
import { scenarios } from '../i18n/nl/scenarios.ts'

/** All words of a report in its language, which need not be that of the app. */
export interface ReportTexts {
  readonly language: Language
  readonly words: typeof reportWords
  readonly levels: typeof levels
  readonly scenarios: typeof scenarios
  readonly effects: typeof effects
  /** Sentences for what the records say where nobody wrote. */
  readonly propose: typeof propose
  readonly format: Format
}

export const textsOf = (language: Language): ReportTexts =>
  language === 'nl'
    ? { language, words: reportWords, levels, scenarios, effects, propose, format: formatFor('nl') }
    : {
        language,
        words: wordsEn,
        levels: levelsEn,
        scenarios: scenariosEn,
        effects: effectsEn,
        propose: proposeEn,
        format: formatFor('en'),
      }
