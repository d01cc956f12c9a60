import { useRef, useState } from 'preact/hooks'
import type { Criterion } from '../../analysis/verdict.ts'
import { useMessages } from '../../i18n/messages-context.tsx'
import type { JobRecord, ProcessRecord } from '../../records/document-records.ts'
import type { ProcessId } from '../../records/ids.ts'
import type { JudgedField, JudgedValues } from '../../records/judgement.ts'
import { DEMANDS, ORIGINS, RISKS } from '../../records/scales.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DaypartsField } from './dayparts-field.tsx'
import { FrequencyField } from './frequency-field.tsx'
import { HoursFields } from './hours-fields.tsx'
import { JobsField } from './jobs-field.tsx'
import { JudgedLevel, type LevelField } from './judged-level.tsx'
import { type Eyes, judgementView } from './judgement-view.ts'
import { LocationField } from './location-field.tsx'
import type { TaskFacts } from './task-facts.ts'
import type { TaskRow } from './task-row.ts'
import type { TaskSources } from './task-sources.ts'
import { TaskSourcesList } from './task-sources-list.tsx'
import { TaskWishes } from './task-wishes.tsx'
import { VerdictCard } from './verdict-card.tsx'
import type { WishSaid } from './wishes-said.ts'
import './task-editor.css'

export interface TaskEditorProps {
  readonly row: TaskRow
  readonly processes: readonly ProcessRecord[]
  readonly jobs: readonly JobRecord[]
  readonly eyes: Eyes
  readonly sources: TaskSources
  readonly wishesSaid: readonly WishSaid[]
  /** Used before, most used first. */
  readonly locations: readonly string[]
  readonly changes: TaskChanges
  readonly onClose: () => void
}

/** What an editor does to its task; all of it is kept at once. `joined` while somebody types. */
export interface TaskChanges {
  readonly onFacts: (facts: TaskFacts, joined: boolean) => void
  readonly onJudge: <Field extends JudgedField>(
    field: Field,
    value: JudgedValues[Field] | undefined,
    joined: boolean,
  ) => void
  readonly onNewProcess: (name: string) => void
  readonly onNewJob: (name: string) => void
  readonly onRemove: () => void
}

/** The record of one task. Everything saves as it is typed. */
export function TaskEditor(props: TaskEditorProps) {
  const { row, eyes, changes, onClose } = props
  const { tasks, levels } = useMessages()
  const { record, standing } = row
  const view = <Field extends JudgedField>(field: Field) => judgementView(field, record, eyes)
  const article = useRef<HTMLElement>(null)
  return (
    <article ref={article} class="task-editor" tabIndex={-1} aria-label={record.name || tasks.nameless}>
      <h1 class="visually-hidden">{record.name || tasks.nameless}</h1>
      <header class="task-editor__head">
        <TextField
          class="task-editor__name"
          label={tasks.nameLabel}
          value={record.name}
          maxLength={500}
          hint={record.name === '' ? tasks.nameHint : undefined}
          onInput={(name) => changes.onFacts({ name }, true)}
        />
        <Menu
          label={tasks.moreActions}
          items={[
            {
              key: 'delete',
              label: tasks.deleteTask,
              icon: 'trash',
              danger: true,
              onChoose: changes.onRemove,
            },
          ]}
        />
        <IconButton class="task-editor__close" icon="close" label={tasks.closeRecord} onClick={onClose} />
      </header>
      <VerdictCard
        standing={standing}
        override={view('override')}
        onFillIn={(criterion) => focusField(article.current, criterion)}
        onOverride={(override, joined) => changes.onJudge('override', override, joined)}
      />
      <Work {...props} />
      <section class="task-editor__section">
        <h2>{tasks.sections.time}</h2>
        <FrequencyField
          value={record.frequency}
          onChange={(frequency, joined) => changes.onFacts({ frequency }, joined)}
        />
        <HoursFields
          view={view('hours')}
          observed={row.observed}
          isSeen={props.sources.observations > 0}
          onJudge={(hours, joined) => changes.onJudge('hours', hours, joined)}
        />
      </section>
      <Levels {...props} />
      <section class="task-editor__section">
        <h2>{tasks.sections.wish}</h2>
        <TaskWishes
          view={view('wish')}
          said={props.wishesSaid}
          onJudge={(wish) => changes.onJudge('wish', wish, false)}
        />
      </section>
      <section class="task-editor__section">
        <h2>{tasks.sections.place}</h2>
        <LocationField
          value={record.location}
          suggestions={props.locations}
          onChange={(location, joined) => changes.onFacts({ location }, joined)}
        />
        <DaypartsField
          label={tasks.dayparts}
          value={record.dayparts}
          onChange={(dayparts) => changes.onFacts({ dayparts }, false)}
        />
      </section>
      <section class="task-editor__section">
        <h2>{tasks.sections.background}</h2>
        <Segmented
          label={levels.origin}
          options={ORIGINS.map((value) => ({ value, label: levels.origins[value] }))}
          value={record.origin}
          onChange={(origin) => changes.onFacts({ origin }, false)}
        />
        <p class="field__hint">{levels.originTexts[record.origin]}</p>
        <Segmented
          label={tasks.riskLabel}
          options={RISKS.map((value) => ({ value, label: tasks.riskWords[value] }))}
          value={record.digitalisationRisk}
          onChange={(digitalisationRisk) => changes.onFacts({ digitalisationRisk }, false)}
        />
      </section>
      <section class="task-editor__section">
        <h2>{tasks.sections.sources}</h2>
        <TaskSourcesList {...props.sources} />
      </section>
    </article>
  )
}

/** Key of the choice that takes a task out of its process; no id is empty. */
const UNPLACED = ''

function focusField(article: HTMLElement | null, criterion: Criterion): void {
  const field = criterion === 'frequency' ? '.frequency' : `[data-field="${criterion}"]`
  const control = article?.querySelector<HTMLElement>(`${field} input`)
  control?.focus({ preventScroll: true })
  control?.closest(field)?.scrollIntoView?.({ block: 'center' })
}

function Work({ row, processes, jobs, changes }: TaskEditorProps) {
  const { tasks, levels } = useMessages()
  const { record } = row
  return (
    <section class="task-editor__section">
      <h2>{tasks.sections.work}</h2>
      <Combobox
        label={tasks.process}
        options={[
          ...processes.map(({ id, name, core }) => ({
            key: id,
            label: name,
            ...(core && { detail: levels.coreProcess }),
          })),
          ...(record.processId ? [{ key: UNPLACED, label: tasks.processNone }] : []),
        ]}
        value={record.processId}
        placeholder={tasks.processNone}
        nothingFound={tasks.noProcessFound}
        createLabel={tasks.newProcess}
        onCreate={changes.onNewProcess}
        onChange={(key) =>
          changes.onFacts({ processId: key === UNPLACED ? null : (key as ProcessId) }, false)
        }
      />
      <JobsField
        jobs={jobs}
        value={record.jobIds}
        onChange={(jobIds) => changes.onFacts({ jobIds }, false)}
        onNewJob={changes.onNewJob}
      />
      <TextArea
        label={tasks.description}
        value={record.description}
        onInput={(description) => changes.onFacts({ description }, true)}
      />
    </section>
  )
}

function Levels({ row, eyes, changes }: TaskEditorProps) {
  const { tasks, levels } = useMessages()
  const [layout, setLayout] = useState<'compact' | 'list'>('compact')
  const level = (field: LevelField, label: string, shown: 'compact' | 'list') => (
    <JudgedLevel
      key={field}
      label={label}
      view={judgementView(field, row.record, eyes)}
      layout={shown}
      onJudge={(value) => changes.onJudge(field, value, false)}
    />
  )
  return (
    <>
      <section class="task-editor__section">
        <h2>{tasks.sections.difficulty}</h2>
        {level('knowledge', levels.knowledge, 'list')}
        {level('responsibility', levels.responsibility, 'list')}
      </section>
      <section class="task-editor__section">
        <div class="task-editor__section-head">
          <h2>{levels.demandsTitle}</h2>
          <Segmented
            label={tasks.stepsLayout}
            labelHidden
            options={[
              { value: 'compact', label: tasks.stepsShort },
              { value: 'list', label: tasks.stepsFull },
            ]}
            value={layout}
            onChange={setLayout}
          />
        </div>
        {DEMANDS.map((demand) => level(demand, levels.demands[demand], layout))}
      </section>
    </>
  )
}
