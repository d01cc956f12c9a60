import type { Locator, Page } from 'playwright-core'

/** Photos and voice notes: taking, drawing, keeping, looking. */
export class MediaPage {
  constructor(readonly page: Page) {}

  /** From any other place of the floor. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'De vloer' })
      .getByRole('link', { name: 'Foto’s en stem', exact: true })
      .tap()
    await this.page.locator('.media-screen').waitFor()
  }

  get editor(): Locator {
    return this.page.locator('.photo-editor')
  }

  get viewer(): Locator {
    return this.page.locator('.media-viewer')
  }

  get tiles(): Locator {
    return this.page.locator('.media-tile')
  }

  /** As if it came from the camera or the photos of the device. */
  async give(file: {
    readonly name: string
    readonly mimeType: string
    readonly buffer: Buffer
  }): Promise<void> {
    const input = this.page.locator('input[type="file"][data-photo="choose"]').first()
    await input.setInputFiles(file)
  }

  async chooseTool(name: 'Vervagen' | 'Pijl'): Promise<void> {
    await this.editor.getByRole('radio', { name }).tap()
  }

  /** Drags over the photo. From 0 to 1 of its width and height; beyond is beside it. */
  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const box = (await this.editor.locator('.photo-stage__picture').boundingBox())!
    const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
    const { mouse } = this.page
    await mouse.move(...at(from))
    await mouse.down()
    await mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]))
    await mouse.move(...at(to))
    await mouse.up()
  }

  mark(name: RegExp): Locator {
    return this.editor.getByRole('button', { name })
  }

  async keep(): Promise<void> {
    await this.editor.getByRole('button', { name: 'Bewaren', exact: true }).tap()
    await this.editor.waitFor({ state: 'detached' })
  }
}

/** What lies in every store of every database of the page, byte for byte: how many rows, and one number over all of them. */
export const storedContents = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    /** FNV-1a. */
    const numberOf = (bytes: Uint8Array) =>
      bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619) >>> 0, 2_166_136_261)
    const said = (_: string, value: unknown) => {
      if (value instanceof ArrayBuffer) return numberOf(new Uint8Array(value))
      return value instanceof Uint8Array ? numberOf(value) : value
    }
    const contents: Record<string, string> = {}
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name!))
      for (const storeName of db.objectStoreNames) {
        const store = db.transaction(storeName).objectStore(storeName)
        const [keys, rows] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
        const all = new TextEncoder().encode(JSON.stringify([keys, rows], said))
        contents[`${name}/${storeName}`] = `${rows.length} rows, ${numberOf(all)}`
      }
      db.close()
    }
    return contents
  })

/** Pixels of a picture on screen, as grey values of a part of it from 0 to 1. */
export const greysIn = (
  picture: Locator,
  part: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): Promise<number[]> =>
  picture.evaluate((element, { left, top, right, bottom }) => {
    const image = element as HTMLImageElement
    const { naturalWidth: width, naturalHeight: height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const [x, y] = [Math.ceil(left * width), Math.ceil(top * height)]
    const { data } = context.getImageData(
      x,
      y,
      Math.floor(right * width) - x,
      Math.floor(bottom * height) - y,
    )
    const greys: number[] = []
    for (let at = 0; at < data.length; at += 4) greys.push((data[at]! + data[at + 1]! + data[at + 2]!) / 3)
    return greys
  }, part)
