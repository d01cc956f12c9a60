interface Spoken {
  readonly stop: () => void
  /** Settles when the last piece is kept, or could not be. */
  readonly ended: Promise<unknown>
}

const spoken = new Set<Spoken>()

/** A microphone that does not end holds up no lock. */
const PATIENCE_MS = 3_000

/** From now on whoever lets go of the projects waits for it. */
export function nowSpoken(note: Spoken): void {
  spoken.add(note)
  void note.ended.finally(() => spoken.delete(note))
}

/** Ends what is spoken, and resolves when it is kept. */
export async function endSpeaking(): Promise<void> {
  if (spoken.size === 0) return
  const ends = [...spoken].map(({ stop, ended }) => {
    stop()
    return ended
  })
  await Promise.race([
    Promise.allSettled(ends),
    new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ])
}
