import { cleanText, keptTogether } from '../docx/clean-text.ts'

/** Markup that is finished: only `html` and `safe` make it, so that no text of a record gets in unescaped. */
export interface Markup {
  readonly markup: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text that stays text: markup in it is shown, control signs are dropped. */
export const escaped = (text: string): string =>
  keptTogether(cleanText(text)).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

type Part = Markup | string | number | readonly Markup[]

const partText = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** Markup with everything that is put in escaped, unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, at) => text + (at < parts.length ? partText(parts[at]!) : '')).join(''),
})

/** Text of our own that needs no escaping, as a style sheet. */
export const safe = (markup: string): Markup => ({ markup })

export const NOTHING: Markup = { markup: '' }
