const MOST_SIGNS = 200
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu

/** Text from a file, fit for a message: one line, at most 200 signs, nothing a terminal or screen would act on. */
export function printableText(text: string): string {
  const cut = text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS - 1)}…` : text
  return cut.replace(UNPRINTABLE, '\uFFFD')
}
