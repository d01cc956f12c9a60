import { strFromU8, unzipSync } from 'fflate'

/** The parts of a Word document that are text, by name. */
export const docxTexts = (docx: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(docx))
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

export const partNames = (docx: Uint8Array): string[] => Object.keys(unzipSync(docx))

/** What a person reads in the body, a line a paragraph. */
export const bodyText = (docx: Uint8Array): string =>
  (docxTexts(docx).get('word/document.xml') ?? '')
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const TOKEN = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^?]*\?>|([^<]+)|(<)/g
/** Text may hold no bare ampersand, and no sign XML does not know. */
const BAD_TEXT =
  /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)|[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/u

/** What keeps a text from being XML; null when nothing does. Stricter than readers are, and knows no DTD. */
export function xmlProblem(text: string): string | null {
  const open: string[] = []
  for (const [all, closing, name, attributes = '', alone, words] of text.matchAll(TOKEN)) {
    if (all === '<') return 'a bare <'
    if (BAD_TEXT.test(words ?? attributes)) return `a sign that may not stand in ${all.slice(0, 60)}`
    if (!name) continue
    if (closing) {
      if (open.pop() !== name) return `${name} is closed before it is opened`
    } else if (!alone) open.push(name)
  }
  return open.length > 0 ? `${open.join(', ')} is not closed` : null
}

/** Relationships that lead to no part, and parts without a type. */
export function packageProblems(docx: Uint8Array): string[] {
  const names = new Set(partNames(docx))
  const texts = docxTexts(docx)
  const types = texts.get('[Content_Types].xml') ?? ''
  const untyped = [...names].filter((name) => {
    const ending = name.split('.').at(-1)
    return (
      name !== '[Content_Types].xml' &&
      !types.includes(`PartName="/${name}"`) &&
      !types.includes(`Extension="${ending}"`)
    )
  })
  const missing = [...texts].flatMap(([name, text]) => {
    if (!name.endsWith('.rels')) return []
    const folder = name.replace(/_rels\/[^/]+$/, '')
    return [...text.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([relation]) => {
      if (relation.includes('TargetMode="External"')) return []
      const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? ''
      const path = target.startsWith('/') ? target.slice(1) : folder + target
      return names.has(path) ? [] : [`${name} -> ${path}`]
    })
  })
  return [...untyped, ...missing]
}
