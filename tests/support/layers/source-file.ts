import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'

/** One file of the repository: path from the root with `/`, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

export interface ImportedFile {
  /** Path from the root of what is imported, as written (with its ending). */
  readonly target: string
  /** Only types come from there, so nothing of it runs. */
  readonly isTypeOnly: boolean
}

export interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

/**
 * Every relative import of a file: `import` and `export ... from`, for types, for side effects, `import()`, and
 * `new URL('./x', import.meta.url)`, which is how workers are started.
 *
 * @throws when the file does not parse
 */
export function listImports(file: SourceFile): ImportedFile[] {
  const { module, program } = parse(file)
  const found: { request: string; isTypeOnly: boolean }[] = []
  for (const { moduleRequest, entries } of module.staticImports) {
    found.push({ request: moduleRequest.value, isTypeOnly: areAllTypes(entries) })
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ request: moduleRequest.value, isTypeOnly: isType })
    }
  }
  for (const node of listNodes(program)) {
    const request = requestOf(node)
    if (request !== undefined) found.push({ request, isTypeOnly: false })
  }
  return found
    .filter(({ request }) => /^\.\.?\/./.test(request))
    .map(({ request, isTypeOnly }) => ({ target: resolveFrom(file.path, request), isTypeOnly }))
}

export function parse({ path, text }: SourceFile) {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  return parsed
}

/** All nodes below one, itself included, in the order of the text. */
export function* listNodes(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* listNodes(item)
  } else if (isNode(value)) {
    yield value
    for (const field of Object.values(value)) yield* listNodes(field)
  }
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'

/** A side-effect import has no entries and runs the file. */
const areAllTypes = (entries: readonly { isType: boolean }[]) =>
  entries.length > 0 && entries.every(({ isType }) => isType)

function requestOf(node: SyntaxNode): string | undefined {
  if (node.type === 'ImportExpression') return textOf(node.source)
  const isUrl = node.type === 'NewExpression' && isNode(node.callee) && node.callee.name === 'URL'
  return isUrl && Array.isArray(node.arguments) && node.arguments.length === 2
    ? textOf(node.arguments[0])
    : undefined
}

const textOf = (node: unknown) =>
  isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

const resolveFrom = (path: string, request: string) =>
  normalize(join(dirname(path), request.split('?')[0] ?? '')).replaceAll('\\', '/')
