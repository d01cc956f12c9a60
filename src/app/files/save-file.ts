type FileContent = Uint8Array | string | Blob

/** Offers content as a download. The address is dropped once the browser has taken it over. */
export function saveFile(name: string, content: FileContent, type: string): void {
  const blob = new Blob([content as BlobPart], { type })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Whether this device has a sheet to share files of that kind with other apps. */
export function canShareFile(name: string, type: string): boolean {
  // Not everywhere, and not for every kind: asked with an empty file of that name.
  return navigator.canShare?.({ files: [new File([], name, { type })] }) ?? false
}

/**
 * Offers content to other apps; as a download where the sheet does not open.
 *
 * @returns false when the sheet was closed without a choice
 */
export async function shareFile(name: string, content: FileContent, type: string): Promise<boolean> {
  const file = new File([content as BlobPart], name, { type })
  try {
    await navigator.share({ files: [file], title: name })
  } catch (error) {
    // Closed by the person: no failure. Too long after the tap, or refused: the download is always there.
    if (error instanceof DOMException && error.name === 'AbortError') return false
    saveFile(name, content, type)
  }
  return true
}
