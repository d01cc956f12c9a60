import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'

/** Reads one picture. @returns the text of a QR code in it, or null */
export type ReadQr = (picture: HTMLVideoElement) => Promise<string | null>

interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

/** The browser's own reader, where it has one for QR codes; no library of types knows it. */
interface NativeDetector {
  new (options: { readonly formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

/** Between two looks at the picture, in milliseconds: a reading takes 15 to 60 ms, and the rest is for the screen. */
const LOOK_EVERY_MS = 120

/**
 * The browser's own reader, else ZXing, whose wasm is one of our own files: its own default is an address on the internet.
 *
 * @throws when the reader's files cannot be had
 */
export async function makeQrReader(): Promise<ReadQr> {
  const detector = (await nativeDetector()) ?? (await zxingDetector())
  return async (picture) => (await detector.detect(picture))[0]?.rawValue || null
}

/** Looks for codes until the returned function is called. @param onCode told each text once in a row */
export function watchForQr(
  picture: HTMLVideoElement,
  read: ReadQr,
  onCode: (text: string) => void,
): () => void {
  let isStopped = false
  let last: string | null = null
  const look = async () => {
    // A picture that is not there yet cannot be read, and one bad picture says nothing about the next.
    const text = picture.readyState >= 2 ? await read(picture).catch(() => null) : null
    if (isStopped) return
    if (text !== null && text !== last) onCode(text)
    last = text ?? last
    setTimeout(() => void look(), LOOK_EVERY_MS)
  }
  void look()
  return () => {
    isStopped = true
  }
}

async function nativeDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: NativeDetector }
  if (!BarcodeDetector) return null
  // On some systems the class is there and reads nothing.
  const formats = await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => [])
  return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null
}

async function zxingDetector(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill')
  await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true })
  // Its list of formats is lost in its types; the shape is that of the browser's own.
  const Detector = BarcodeDetector as unknown as NativeDetector
  return new Detector({ formats: ['qr_code'] })
}
