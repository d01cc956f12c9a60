import { useEffect } from 'preact/hooks'
import { useStable } from '../observe/use-stable.ts'

/**
 * Alt+1 and on choose the topic one goes on under; with Shift the line one is in gets it. By the place of the key: with
 * Alt many keyboards give another sign.
 */
export function useTopicKeys(
  topics: readonly string[],
  onChoose: (topic: string) => void,
  onGive: (topic: string) => void,
): void {
  const handleKey = useStable((event: KeyboardEvent) => {
    if (event.defaultPrevented || !event.altKey || event.ctrlKey || event.metaKey) return
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
    const topic = digit && topics[Number(digit) - 1]
    if (!topic || document.querySelector('dialog[open]')) return
    event.preventDefault()
    if (event.shiftKey) onGive(topic)
    else onChoose(topic)
  })
  useEffect(() => {
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [handleKey])
}
