import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate/browser'

/** Most that a workbook may unpack to: a sheet of 20,000 rows of 20 columns takes some 30 MB. Bytes. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024

// What else the sheet packages take from fflate.
export * from 'fflate/browser'

type Done<T> = (error: Error | null, data: T) => void

/**
 * Stands in for fflate in the built site. Its own `zip` and `unzip` start workers from blob addresses, which our policy
 * refuses; ours run inside a worker already, so they do the work where they are. A file that unpacks to more than a tablet
 * holds is refused by what it says of itself, before anything is unpacked.
 */
export function unzip(archive: Uint8Array, done: Done<Unzipped>): void {
  let unpacked = 0
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        // Pictures and printer settings are nothing to a list.
        if (!/\.(xml|rels)$/.test(name)) return false
        unpacked += originalSize
        if (unpacked > MAX_UNPACKED_BYTES) throw new Error('this workbook unpacks to too much')
        return true
      },
    })
    done(null, files)
  } catch (error) {
    done(error as Error, {})
  }
}

export function zip(files: Zippable, done: Done<Uint8Array>): void {
  try {
    done(null, zipSync(files))
  } catch (error) {
    done(error as Error, new Uint8Array())
  }
}
