import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export type Encoding = 'br' | 'gzip' | 'identity'

export interface SiteFile {
  readonly contentType: string
  /** Under assets/ the name holds a hash of the content: it may be kept for ever. The rest is asked for again. */
  readonly cacheControl: string
  /** Hash of the content, in quotes. */
  readonly etag: string
  /** Bytes by encoding; `identity` is always there. */
  readonly bodies: ReadonlyMap<Encoding, Buffer>
}

/** Files of the built site by URL path, such as `/index.html`. */
export type Site = ReadonlyMap<string, SiteFile>

const COMPRESSED: ReadonlyMap<string, Encoding> = new Map([
  ['.br', 'br'],
  ['.gz', 'gzip'],
])

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Reads the whole site into memory (a few MB), so that a build made while the server runs cannot give half an old and
 * half a new site, and no request touches the disk. Files with a name that starts with a dot are left out.
 *
 * @throws when the folder cannot be read
 */
export function loadSite(siteDir: string): Site {
  const names = readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const present = new Set(names)
  const plain = names.filter((name) => !isCompressedCopy(name, present))
  return new Map(plain.map((name) => [`/${name}`, readSiteFile(siteDir, name, present)]))
}

const isCompressedCopy = (name: string, present: ReadonlySet<string>) =>
  COMPRESSED.has(extname(name)) && present.has(name.slice(0, -extname(name).length))

function readSiteFile(siteDir: string, name: string, present: ReadonlySet<string>): SiteFile {
  const content = readFileSync(join(siteDir, name))
  const bodies = new Map<Encoding, Buffer>([['identity', content]])
  for (const [extension, encoding] of COMPRESSED) {
    if (present.has(name + extension)) bodies.set(encoding, readFileSync(join(siteDir, name + extension)))
  }
  return {
    contentType: CONTENT_TYPES[extname(name)] ?? 'application/octet-stream',
    cacheControl: name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    bodies,
  }
}
