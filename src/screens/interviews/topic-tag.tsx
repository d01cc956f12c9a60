import { useArea } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import { topicWords } from './method-guide.ts'

interface Props {
  readonly topic: string
  readonly topics: readonly string[]
  readonly label: string
  readonly onChange: (topic: string) => void
}

/** The topic of a line, in the margin; the platform's own list opens under one tap. */
export function TopicTag({ topic, topics, label, onChange }: Props) {
  const interviews = useArea('interviews', dutch)
  const offered = topics.includes(topic) ? topics : [topic, ...topics]
  return (
    <div class="topic-tag">
      <span class="topic-tag__word" aria-hidden="true">
        {topicWords(topic, interviews)}
      </span>
      <select
        class="topic-tag__select"
        autoComplete="off"
        aria-label={label}
        value={topic}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {topicWords(each, interviews)}
          </option>
        ))}
      </select>
    </div>
  )
}
