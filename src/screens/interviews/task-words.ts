/** Longest name a task takes from a line, in UTF-16 units: one line in the list of tasks. */
const LONGEST_NAME = 90

/**
 * Name and description of a task out of what somebody said: the words that were picked, else the first sentence, cut
 * between words. What does not fit the name is the description.
 */
export function taskWords(line: string, picked: string | null): { name: string; description: string } {
  const whole = line.replace(/\s+/g, ' ').trim()
  const words = (picked ?? whole).replace(/\s+/g, ' ').trim() || whole
  const [sentence = words] = words.split(/(?<=[.!?;])\s/)
  const name = shortened(sentence.replace(/[.;,:]+$/, ''))
  const description = name === whole.replace(/[.;,:]+$/, '') ? '' : whole
  return { name: name.charAt(0).toUpperCase() + name.slice(1), description }
}

function shortened(text: string): string {
  if (text.length <= LONGEST_NAME) return text
  const space = text.lastIndexOf(' ', LONGEST_NAME - 1)
  return `${text.slice(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
