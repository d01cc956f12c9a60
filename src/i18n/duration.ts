/** `432000` -> "00:07:12"; the hours grow past two digits. Milliseconds, rounded down; negative counts as 0. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':')
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
