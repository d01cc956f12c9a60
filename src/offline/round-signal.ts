/** Twice, long enough to be felt in a pocket. In milliseconds: on, off, on. */
const CALL = [250, 150, 250]
/** Two tones, high enough for a noisy hall. */
const TONES = [
  { hertz: 880, after: 0 },
  { hertz: 1_175, after: 0.22 },
] as const
const TONE_SECONDS = 0.18
const LOUDNESS = 0.35

/** Nothing where the device cannot, or before the person touched the page. */
export function vibrateForRound(): void {
  if (typeof navigator.vibrate === 'function') navigator.vibrate(CALL)
}

let audio: AudioContext | null = null

/**
 * Two short tones. A browser makes no sound before the person touched the page: asked for in a tap it may from then on, until the
 * page is closed.
 */
export async function soundForRound(): Promise<void> {
  if (typeof AudioContext === 'undefined') return
  audio ??= new AudioContext()
  const speaker = audio
  // A page nobody touched stays silent: resuming it is refused, or waits for the touch and would then ring late.
  if (speaker.state !== 'running') {
    const asked = speaker.currentTime
    await speaker.resume()
    if (speaker.currentTime - asked > 1) return
  }
  for (const { hertz, after } of TONES) ring(speaker, hertz, speaker.currentTime + after)
}

function ring(speaker: AudioContext, hertz: number, at: number): void {
  const tone = speaker.createOscillator()
  const volume = speaker.createGain()
  tone.frequency.value = hertz
  // Rises and falls: a tone that is cut off clicks.
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02)
  volume.gain.linearRampToValueAtTime(0, at + TONE_SECONDS)
  tone.connect(volume).connect(speaker.destination)
  tone.start(at)
  tone.stop(at + TONE_SECONDS)
}
