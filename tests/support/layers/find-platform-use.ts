import { isNode, listNodes, parse, type SourceFile, type SyntaxNode } from './source-file.ts'

/** Only these may touch the device, the network, time and chance; everything else is handed what it needs. */
const PLATFORM_FOLDERS = new Set(['storage', 'sync', 'offline', 'workers', 'app', 'remote-page', 'main.tsx'])

/** The vault needs WebCrypto, keys and randomness, and nothing else of the platform. */
const ALSO_ALLOWED: Readonly<Record<string, readonly string[]>> = { vault: ['crypto'] }

const PLATFORM_NAMES = new Set([
  'navigator',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'caches',
  'crypto',
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'RTCPeerConnection',
  'BroadcastChannel',
  'setTimeout',
  'setInterval',
  'requestIdleCallback',
])

/** Harmless objects with one door to time or chance. */
const PLATFORM_MEMBERS = new Set(['Date.now', 'Math.random', 'performance.now', 'performance.timeOrigin'])

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self'])

/** Uses of the platform outside the folders that may, as `file: name`. Looks at src. */
export function findPlatformUse(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const folder = file.path.split('/')[1] ?? ''
    if (!file.path.startsWith('src/') || PLATFORM_FOLDERS.has(folder)) return []
    const allowed = ALSO_ALLOWED[folder] ?? []
    const used = new Set(listPlatformUses(file).filter((name) => !allowed.includes(name)))
    return [...used].map((name) => `${file.path}: ${name}`)
  })
}

function listPlatformUses(file: SourceFile): string[] {
  const nodes = [...listNodes(parse(file).program)]
  const notUses = new Set(nodes.flatMap(listNamesThatAreNoUse))
  const own = new Set(nodes.flatMap(listDeclaredNames))
  return nodes.flatMap((node) => {
    if (node.type === 'Identifier' && !notUses.has(node)) {
      const name = String(node.name)
      return PLATFORM_NAMES.has(name) && !own.has(name) ? [name] : []
    }
    return usedMember(node) ?? usedClock(node) ?? []
  })
}

/** `Date.now`, `globalThis.navigator`, `window['indexedDB']`. */
function usedMember(node: SyntaxNode): string[] | undefined {
  if (node.type !== 'MemberExpression' || !isNode(node.object) || !isNode(node.property)) return undefined
  const object = String(node.object.name)
  const property = String(node.computed ? node.property.value : node.property.name)
  if (PLATFORM_MEMBERS.has(`${object}.${property}`)) return [`${object}.${property}`]
  return GLOBAL_OBJECTS.has(object) && PLATFORM_NAMES.has(property) ? [property] : undefined
}

/** `new Date()` without a time, and `Date()`, read the clock. */
function usedClock(node: SyntaxNode): string[] | undefined {
  const isMade = node.type === 'NewExpression' || node.type === 'CallExpression'
  if (!isMade || !isNode(node.callee) || node.callee.name !== 'Date') return undefined
  const isEmpty = Array.isArray(node.arguments) && node.arguments.length === 0
  return isEmpty ? ['new Date()'] : undefined
}

/** Names behind a dot, keys of objects and names of types look like a use and are none. */
function listNamesThatAreNoUse(node: SyntaxNode): unknown[] {
  if (node.type === 'MemberExpression') return node.computed ? [] : [node.property]
  if (node.type === 'Property') return node.computed || node.shorthand ? [] : [node.key]
  if (node.type.startsWith('TS'))
    return [...Object.values(node)].filter((field) => isNode(field) && field.type === 'Identifier')
  if (/^(MethodDefinition|PropertyDefinition)$/.test(node.type)) return [node.key]
  return []
}

/** Names a file gives to something of its own: a parameter called `fetch` is not the network. */
function listDeclaredNames(node: SyntaxNode): string[] {
  if (node.type === 'VariableDeclarator') return namesIn(node.id)
  if (/Function(Declaration|Expression)$/.test(node.type))
    return [...namesIn(node.id), ...namesIn(node.params)]
  return /^Import.*Specifier$/.test(node.type) ? namesIn(node.local) : []
}

const namesIn = (pattern: unknown): string[] =>
  [...listNodes(pattern)].filter(({ type }) => type === 'Identifier').map(({ name }) => String(name))
