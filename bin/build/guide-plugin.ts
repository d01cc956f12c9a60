import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { marked, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'
import type { GuideNode } from '../../src/screens/guide/guide-node.ts'
import { PROJECT_ROOT } from '../setup/project-root.mjs'

const NAME = 'virtual:guide'
const GUIDE_FILE = join(PROJECT_ROOT, 'docs/HANDLEIDING.md')

/**
 * `import guide from 'virtual:guide'`: docs/HANDLEIDING.md as nodes for the app to draw, its pictures as files of the site. Read
 * when the site is built, so that no reader of Markdown is shipped and nothing is ever put in a page as HTML.
 */
export function guidePlugin(): Plugin {
  return {
    name: 'guide',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null
      this.addWatchFile(GUIDE_FILE)
      return moduleOf(readFileSync(GUIDE_FILE, 'utf8'), dirname(GUIDE_FILE))
    },
  }
}

/**
 * @param folder where the pictures' addresses start
 * @throws when a picture is missing or something is used that the app cannot draw
 */
export function moduleOf(text: string, folder: string): string {
  const pictures: string[] = []
  const pictureOf = (href: string) => {
    if (!existsSync(join(folder, href))) throw new Error(`the guide shows ${href}, which is not there`)
    if (!pictures.includes(href)) pictures.push(href)
    return pictures.indexOf(href)
  }
  const nodes = JSON.stringify(nodesOf(marked.lexer(text), pictureOf))
  const imports = pictures.map(
    (href, i) => `import p${i} from ${JSON.stringify(`${join(folder, href)}?url`)}\n`,
  )
  return `${imports.join('')}const pictures = [${pictures.map((_, i) => `p${i}`).join()}]
export default { pictures, nodes: JSON.parse(${JSON.stringify(nodes)}) }
`
}

type PictureOf = (href: string) => number

const nodesOf = (tokens: readonly Token[], pictureOf: PictureOf): GuideNode[] =>
  tokens.flatMap((token) => nodeOf(token, pictureOf))

function nodeOf(token: Token, pictureOf: PictureOf): GuideNode[] {
  const inner = () => nodesOf((token as Tokens.Generic).tokens ?? [], pictureOf)
  switch (token.type) {
    case 'space':
      return []
    case 'heading':
      return [{ tag: `h${Math.min(3, (token as Tokens.Heading).depth) as 1 | 2 | 3}`, children: inner() }]
    case 'paragraph':
      return isPicture(token) ? inner() : [{ tag: 'p', children: inner() }]
    case 'list':
      return [listOf(token as Tokens.List, pictureOf)]
    case 'strong':
    case 'em':
      return [{ tag: token.type, children: inner() }]
    case 'codespan':
      return [{ tag: 'code', children: [unescaped((token as Tokens.Codespan).text)] }]
    case 'image':
      return [
        { tag: 'img', picture: pictureOf((token as Tokens.Image).href), alt: (token as Tokens.Image).text },
      ]
    case 'text':
      return (token as Tokens.Text).tokens ? inner() : [unescaped((token as Tokens.Text).text)]
    case 'escape':
      return [(token as Tokens.Escape).text]
    default:
      throw new Error(`the guide uses ${token.type}, which the app does not draw: ${token.raw.slice(0, 60)}`)
  }
}

const listOf = ({ ordered, items }: Tokens.List, pictureOf: PictureOf): GuideNode => ({
  tag: ordered ? 'ol' : 'ul',
  children: items.map(({ tokens }) => ({ tag: 'li', children: nodesOf(tokens, pictureOf) })),
})

/** A picture of its own needs no paragraph around it. */
const isPicture = (token: Token): boolean => {
  const { tokens = [] } = token as Tokens.Paragraph
  return tokens.length === 1 && tokens[0]!.type === 'image'
}

/** The lexer escapes for HTML, which is not made here. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
