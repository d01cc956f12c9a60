import { useRef } from 'preact/hooks'
import type { Criterion } from '../../analysis/verdict.ts'
import { useArea, useMessages } from '../../i18n/messages-context.tsx'
import { history as historyTexts } from '../../i18n/nl/history.ts'
import { withdrawal } from '../../i18n/nl/withdrawal.ts'
import type { JudgedField } from '../../records/judgement.ts'
import { ORIGINS, RISKS } from '../../records/scales.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { DaypartsField } from './dayparts-field.tsx'
import { FrequencyField } from './frequency-field.tsx'
import { HoursFields } from './hours-fields.tsx'
import { judgementView } from './judgement-view.ts'
import { LocationField } from './location-field.tsx'
import type { TaskEditorProps } from './task-editor-props.ts'
import { TaskLevels } from './task-levels.tsx'
import { TaskSourcesList } from './task-sources-list.tsx'
import { TaskWishes } from './task-wishes.tsx'
import { TaskWork } from './task-work.tsx'
import { VerdictCard } from './verdict-card.tsx'
import './task-editor.css'

/** The record of one task. Everything saves as it is typed. */
export function TaskEditor(props: TaskEditorProps) {
  const { row, eyes, changes, onClose } = props
  const { tasks, levels, print } = useMessages()
  const history = useArea('history', historyTexts)
  const { nameWithheld } = useArea('withdrawal', withdrawal)
  const { record, standing } = row
  const view = <Field extends JudgedField>(field: Field) => judgementView(field, record, eyes)
  const article = useRef<HTMLElement>(null)
  return (
    <article ref={article} class="task-editor" tabIndex={-1} aria-label={record.name || tasks.nameless}>
      <h1 class="visually-hidden">{record.name || tasks.nameless}</h1>
      <header class="task-editor__head">
        <TextArea
          class="task-editor__name"
          rows={1}
          label={tasks.nameLabel}
          value={record.name}
          maxLength={500}
          hint={props.withheld?.isName ? nameWithheld : record.name === '' ? tasks.nameHint : undefined}
          onInput={(name) => changes.onFacts({ name: name.replace(/\n/g, ' ') }, true)}
        />
        <Menu
          label={tasks.moreActions}
          items={[
            { key: 'history', label: history.show, icon: 'clock', onChoose: changes.onHistory },
            { key: 'print', label: print.print, icon: 'print', onChoose: changes.onPrint },
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
      {props.notice}
      <VerdictCard
        standing={standing}
        override={view('override')}
        onFillIn={(criterion) => focusField(article.current, criterion)}
        onOverride={(override, joined) => changes.onJudge('override', override, joined)}
      />
      <TaskWork {...props} />
      <section class="task-editor__section">
        <h2>{tasks.sections.time}</h2>
        <FrequencyField
          value={record.frequency}
          onChange={(frequency, joined) => changes.onFacts({ frequency }, joined)}
        />
        <HoursFields
          view={view('hours')}
          observed={row.observed}
          between={props.between}
          isSeen={props.sources.observations > 0}
          onJudge={(hours, joined) => changes.onJudge('hours', hours, joined)}
          onTakeSeen={changes.onTakeSeen}
        />
      </section>
      <TaskLevels {...props} />
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
      {props.media && <section class="task-editor__section">{props.media}</section>}
    </article>
  )
}

function focusField(article: HTMLElement | null, criterion: Criterion): void {
  const field = criterion === 'frequency' ? '.frequency' : `[data-field="${criterion}"]`
  const control = article?.querySelector<HTMLElement>(`${field} input`)
  control?.focus({ preventScroll: true })
  control?.closest(field)?.scrollIntoView?.({ block: 'center' })
}
