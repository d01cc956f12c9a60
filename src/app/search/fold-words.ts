/**
 * The text as words are compared: lower case, without accents, everything that is no letter or digit a space. Signs
 * stay at their places (but for rare ones that unfold into two), so that a place found here is one in the text.
 */
export const foldWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

/** The words of a query, each once, longest first: the rarest decides soonest. */
export const queryWords = (query: string): readonly string[] =>
  [...new Set(foldWords(query).split(' '))].filter((word) => word !== '').sort((a, b) => b.length - a.length)
