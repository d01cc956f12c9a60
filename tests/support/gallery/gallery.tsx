import '../../../src/ui/styles/main.css'
import './gallery.css'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { formatFor } from '../../../src/i18n/format.ts'
import { nl } from '../../../src/i18n/messages.nl.ts'
import { MessagesProvider } from '../../../src/i18n/messages-context.tsx'
import { AppFrame, FrameSign, type Place } from '../../../src/ui/app-frame.tsx'
import { Select } from '../../../src/ui/select.tsx'
import { UndoBar } from '../../../src/ui/undo-bar.tsx'
import { Charts } from './charts.tsx'
import { Candidates, Drawings } from './drawings.tsx'
import { Fields } from './fields.tsx'
import { Floor } from './floor.tsx'
import { Records } from './records.tsx'

const PLACES: readonly Place[] = [
  { key: 'project', label: nl.frame.project, icon: 'folder', href: '#project' },
  { key: 'floor', label: nl.frame.floor, icon: 'eye', href: '#floor' },
  { key: 'interviews', label: nl.frame.interviews, icon: 'speech', href: '#fields' },
  { key: 'tasks', label: nl.frame.tasks, icon: 'clipboard', href: '#tasks' },
  { key: 'analysis', label: nl.frame.analysis, icon: 'columns', href: '#analysis' },
  { key: 'advice', label: nl.frame.advice, icon: 'document', href: '#advice' },
]
const ROOMS: Readonly<Record<string, () => preact.JSX.Element>> = {
  floor: Floor,
  tasks: Records,
  analysis: Charts,
  advice: Drawings,
  project: Candidates,
  interviews: Fields,
}

/** `?theme=dark&place=tasks&saved=full` chooses what is shown. */
function Gallery() {
  const query = new URLSearchParams(location.search)
  const place = query.get('place') ?? 'tasks'
  const isFull = query.get('saved') === 'full'
  const [department, setDepartment] = useState('wg')
  const [message, setMessage] = useState<string | null>(
    query.has('undo') ? nl.common.removed({ name: 'Tafel dekken' }) : null,
  )
  const Room = ROOMS[place] ?? Fields
  return (
    <MessagesProvider language="nl" messages={nl}>
      <AppFrame
        product={nl.frame.product}
        homeHref="#"
        places={PLACES}
        current={place}
        placesLabel={nl.frame.places}
        skipLabel={nl.frame.skipToContent}
        where={
          <Select
            label={nl.frame.departmentSwitch}
            labelHidden
            class="where-select"
            value={department}
            options={[
              { value: 'wg', label: 'Verpleeghuis › Woongroepen' },
              { value: 'ke', label: 'Verpleeghuis › Keuken' },
            ]}
            onChange={setDepartment}
          />
        }
        saved={
          isFull
            ? { tone: 'wrong', word: nl.storage.notSavedBecause.full, onOpen: () => {} }
            : {
                tone: 'good',
                word: nl.storage.savedAt({ clock: formatFor('nl').formatClock('2026-09-08T10:42:00+02:00') }),
                onOpen: () => {},
              }
        }
        beside={<FrameSign tone="plain" word="Alleen op dit apparaat" icon="device" onOpen={() => {}} />}
        tools={[
          {
            label: nl.common.undo,
            icon: 'undo',
            onUse: () => setMessage(nl.common.removed({ name: 'Tafel dekken' })),
          },
          { label: nl.common.redo, icon: 'redo', disabled: true, onUse: () => {} },
          { label: 'Overal zoeken', icon: 'search', onUse: () => {} },
        ]}
        notice={
          <UndoBar
            message={message}
            undoLabel={nl.common.undo}
            onUndo={() => setMessage(null)}
            dismissLabel={nl.common.close}
            onDismiss={() => setMessage(null)}
          />
        }
      >
        <Room />
      </AppFrame>
    </MessagesProvider>
  )
}

const theme = new URLSearchParams(location.search).get('theme')
if (theme) document.documentElement.dataset.theme = theme
render(<Gallery />, document.getElementById('app')!)
