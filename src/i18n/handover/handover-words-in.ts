import type { PromptLanguage } from '../../records/answer.ts'
import { handoverEn } from './en.ts'
import type { HandoverWords } from './handover-words.ts'
import { handoverNl } from './nl.ts'
import { handoverSimple } from './nl-simple.ts'

export const HANDOVER_WORDS: Readonly<Record<PromptLanguage, HandoverWords>> = {
  nl: handoverNl,
  'nl-simple': handoverSimple,
  en: handoverEn,
}
