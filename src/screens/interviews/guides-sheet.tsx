import { useState } from 'preact/hooks'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { interviews as dutch } from '../../i18n/nl/interviews.ts'
import type { GuideRecord, GuideTopicRecord } from '../../records/document-records.ts'
import type { GuideId } from '../../records/ids.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { QuickEntry } from '../../ui/quick-entry.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { topicOf, topicWords } from './method-guide.ts'
import './guides.css'

export interface GuideActions {
  readonly onAddGuide: () => GuideId
  readonly onRenameGuide: (guide: GuideRecord, name: string) => void
  readonly onRemoveGuide: (guide: GuideRecord) => void
  readonly onAddTopic: (guideId: GuideId, topic: string) => void
  readonly onChangeTopic: (
    topic: GuideTopicRecord,
    fields: Partial<Pick<GuideTopicRecord, 'topic' | 'prompts'>>,
  ) => void
  /** @param place from 0 */
  readonly onMoveTopic: (topic: GuideTopicRecord, place: number) => void
  readonly onRemoveTopic: (topic: GuideTopicRecord) => void
}

interface Props extends GuideActions {
  readonly open: boolean
  readonly guides: readonly GuideRecord[]
  readonly topics: readonly GuideTopicRecord[]
  readonly onClose: () => void
}

/** The analysts' own lists of topics: made, worded, put in order, reused in every interview. */
export function GuidesSheet({ open, guides, topics, onClose, ...on }: Props) {
  const { common } = useMessages()
  const interviews = useArea('interviews', dutch)
  const [openId, setOpenId] = useState<GuideId | null>(null)
  const guide = guides.find(({ id }) => id === openId)
  return (
    <Sheet
      open={open}
      from="side"
      title={guide ? guide.name || interviews.namelessGuide : interviews.guidesTitle}
      closeLabel={common.done}
      onClose={onClose}
    >
      {guide ? (
        <GuideEditor
          guide={guide}
          topics={topics.filter(({ guideId }) => guideId === guide.id)}
          onDone={() => setOpenId(null)}
          {...on}
        />
      ) : (
        <div class="guides">
          <p>{interviews.guidesText}</p>
          <ul class="guides__list">
            <li class="guides__own">{interviews.methodGuide}</li>
            {guides.map(({ id, name }) => (
              <li key={id}>
                <Button iconEnd="chevron-right" class="guides__open" onClick={() => setOpenId(id)}>
                  {name || interviews.namelessGuide}
                </Button>
              </li>
            ))}
          </ul>
          <Button variant="primary" icon="plus" onClick={() => setOpenId(on.onAddGuide())}>
            {interviews.newGuide}
          </Button>
        </div>
      )}
    </Sheet>
  )
}

interface EditorProps extends GuideActions {
  readonly guide: GuideRecord
  readonly topics: readonly GuideTopicRecord[]
  readonly onDone: () => void
}

function GuideEditor({ guide, topics, onDone, ...on }: EditorProps) {
  const interviews = useArea('interviews', dutch)
  return (
    <div class="guides">
      <Button variant="quiet" icon="chevron-left" class="guides__back" onClick={onDone}>
        {interviews.guidesTitle}
      </Button>
      <TextField
        label={interviews.guideName}
        maxLength={300}
        value={guide.name}
        onInput={(name) => on.onRenameGuide(guide, name)}
      />
      <h3>{interviews.guideTopics}</h3>
      <ol class="guides__topics">
        {topics.map((topic, place) => (
          <TopicEditor
            key={topic.id}
            topic={topic}
            place={place}
            isLast={place === topics.length - 1}
            {...on}
          />
        ))}
      </ol>
      <QuickEntry
        label={interviews.guideTopicName}
        addLabel={interviews.addGuideTopic}
        onAdd={(name) => on.onAddTopic(guide.id, topicOf(name, interviews))}
      />
      <Button
        variant="danger"
        icon="trash"
        onClick={() => {
          on.onRemoveGuide(guide)
          onDone()
        }}
      >
        {interviews.removeGuide}
      </Button>
    </div>
  )
}

interface TopicProps extends Pick<GuideActions, 'onChangeTopic' | 'onMoveTopic' | 'onRemoveTopic'> {
  readonly topic: GuideTopicRecord
  readonly place: number
  readonly isLast: boolean
}

function TopicEditor({ topic, place, isLast, ...on }: TopicProps) {
  const interviews = useArea('interviews', dutch)
  const words = topic.topic === '' ? '' : topicWords(topic.topic, interviews)
  // What is typed stays as it is typed: a name that is complete becomes the method's own topic.
  const [typed, setTyped] = useState(words)
  const name = topicOf(typed, interviews) === topic.topic ? typed : words
  return (
    <li class="guides__topic">
      <div class="guides__row">
        <TextField
          label={interviews.guideTopicName}
          labelHidden
          maxLength={200}
          value={name}
          onInput={(text) => {
            setTyped(text)
            on.onChangeTopic(topic, { topic: topicOf(text, interviews) })
          }}
        />
        <IconButton
          icon="chevron-up"
          label={interviews.moveTopicUp({ topic: words })}
          disabled={place === 0}
          onClick={() => on.onMoveTopic(topic, place - 1)}
        />
        <IconButton
          icon="chevron-down"
          label={interviews.moveTopicDown({ topic: words })}
          disabled={isLast}
          onClick={() => on.onMoveTopic(topic, place + 1)}
        />
        <IconButton
          icon="trash"
          label={interviews.removeTopic({ topic: words })}
          onClick={() => on.onRemoveTopic(topic)}
        />
      </div>
      <TextArea
        label={interviews.guideTopicPrompts({ topic: words || interviews.guideTopicName })}
        rows={2}
        maxLength={20_000}
        value={topic.prompts}
        onInput={(prompts) => on.onChangeTopic(topic, { prompts })}
      />
    </li>
  )
}
