import { useState } from 'preact/hooks'
import { useMessages } from '../../../src/i18n/messages-context.tsx'
import { Button } from '../../../src/ui/button.tsx'
import { Card } from '../../../src/ui/card.tsx'
import { Checkbox } from '../../../src/ui/checkbox.tsx'
import { Combobox } from '../../../src/ui/combobox.tsx'
import { ConfirmDialog } from '../../../src/ui/confirm-dialog.tsx'
import { EmptyNotice } from '../../../src/ui/empty-notice.tsx'
import { Kbd } from '../../../src/ui/kbd.tsx'
import { LevelPicker, type Step } from '../../../src/ui/level-picker.tsx'
import { Menu } from '../../../src/ui/menu.tsx'
import { Notice } from '../../../src/ui/notice.tsx'
import { NumberField } from '../../../src/ui/number-field.tsx'
import { PageHeader } from '../../../src/ui/page-header.tsx'
import { Progress } from '../../../src/ui/progress.tsx'
import { QrCode } from '../../../src/ui/qr-code.tsx'
import { Segmented } from '../../../src/ui/segmented.tsx'
import { Sheet } from '../../../src/ui/sheet.tsx'
import { StatusWord } from '../../../src/ui/status-word.tsx'
import { Tabs } from '../../../src/ui/tabs.tsx'
import { TextArea } from '../../../src/ui/text-area.tsx'
import { TextField } from '../../../src/ui/text-field.tsx'

export function Fields() {
  const m = useMessages()
  const [name, setName] = useState('Bedden opmaken')
  const [note, setNote] = useState('Twee keer onderbroken door de bel.\nDaarna verder.')
  const [hours, setHours] = useState<number | null>(7.5)
  const [wish, setWish] = useState<'shed' | 'neutral' | 'keep' | 'more' | null>('shed')
  const [step, setStep] = useState<Step | null>(2)
  const [other, setOther] = useState<Step | null>(null)
  const [tab, setTab] = useState<'a' | 'b'>('a')
  const [process, setProcess] = useState<string | null>('p1')
  const [open, setOpen] = useState<string | null>(new URLSearchParams(location.search).get('open'))
  const numberTexts = {
    unreadable: m.common.numberUnreadable,
    tooSmall: m.common.numberTooSmall,
    tooLarge: m.common.numberTooLarge,
  }
  return (
    <div class="stack">
      <PageHeader
        title="Bouwstenen"
        lead="Knoppen, velden en berichten zoals ze op de vloer en aan het bureau staan."
        actions={
          <>
            <Button icon="upload">{m.common.import}</Button>
            <Menu
              label={m.common.moreActions}
              items={[
                { key: 'e', label: m.common.export, icon: 'download', onChoose: () => {} },
                {
                  key: 'd',
                  label: m.common.delete,
                  icon: 'trash',
                  danger: true,
                  onChoose: () => setOpen('confirm'),
                },
              ]}
            />
          </>
        }
      />
      <div class="row">
        <Button variant="primary" icon="plus">
          Nieuw project
        </Button>
        <Button>Voorbeeld bekijken</Button>
        <Button variant="quiet">Later</Button>
        <Button variant="danger" icon="trash" onClick={() => setOpen('confirm')}>
          Verwijderen
        </Button>
        <Button disabled>Niet nu</Button>
        <Button variant="primary" size="floor" icon="play" onClick={() => setOpen('sheet')}>
          Start
        </Button>
        <Kbd>Shift</Kbd>
      </div>
      <div class="columns">
        <Card title="Taak" aside={<StatusWord tone="good">{m.storage.saved}</StatusWord>}>
          <TextField label={m.common.name} value={name} onInput={setName} hint="Begin met wat je doet." />
          <Combobox
            label="Werkproces"
            value={process}
            options={[
              { key: 'p1', label: 'Wonen en huishouden', detail: 'kernproces' },
              { key: 'p2', label: 'Zorg', detail: 'kernproces' },
              { key: 'p3', label: 'Linnendienst' },
            ]}
            onChange={setProcess}
            onCreate={() => {}}
            createLabel={({ name }) => `Nieuw: ${name}`}
            nothingFound={m.common.nothingFound}
          />
          <NumberField
            label="Uren"
            value={hours}
            onChange={setHours}
            unit={m.common.hoursPerWeek}
            min={0}
            max={200}
            texts={numberTexts}
          />
          <TextField
            label="Plaats"
            value=""
            onInput={() => {}}
            problem="Vul een plaats in, of kies ‘onbekend’."
          />
          <TextArea label={m.common.note} value={note} onInput={setNote} />
          <Checkbox label="Kernproces" hint="De afdeling bestaat hiervoor." checked onChange={() => {}} />
          <Segmented
            label={m.levels.wish}
            value={wish}
            onChange={setWish}
            options={(['shed', 'neutral', 'keep', 'more'] as const).map((value) => ({
              value,
              label: m.levels.wishes[value],
            }))}
          />
        </Card>
        <Card title={m.levels.demandsTitle}>
          <LevelPicker
            label={m.levels.knowledge}
            steps={m.levels.knowledgeSteps}
            value={step}
            onChange={setStep}
            layout="list"
            marks={[{ step: 3, label: 'Analist B' }]}
          />
          <LevelPicker
            label={m.levels.demands.pace}
            steps={m.levels.demandSteps.pace}
            value={step}
            onChange={setStep}
            marks={[{ step: 1, label: 'B' }]}
          />
          <LevelPicker
            label={m.levels.demands.social}
            steps={m.levels.demandSteps.social}
            value={other}
            onChange={setOther}
            emptyText={m.levels.notJudged}
          />
        </Card>
      </div>
      <Notice
        tone="wrong"
        title={m.storage.notSavedBecause.full}
        actions={<Button>{m.storage.retryNow}</Button>}
      >
        {m.storage.whatToDo.full}
      </Notice>
      <Notice tone="attention" title="Eén medewerker heeft deze functie">
        Een citaat kan naar deze persoon wijzen.
      </Notice>
      <Notice tone="good" title="Alle 24 taken zijn overgenomen" />
      <Notice tone="plain" title={m.frame.offline} />
      <Progress
        label="Bezig met importeren"
        text={m.common.progress({ done: 3120, total: 10000, secondsLeft: 4 })}
        done={3120}
        total={10000}
      />
      <Tabs
        label="Onderdelen"
        tabs={[
          { key: 'a', label: 'Werkprocessen', count: '4' },
          { key: 'b', label: 'Mensen', count: '11' },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'a' ? (
          <p>Wonen en huishouden, zorg, linnendienst, receptie.</p>
        ) : (
          <p>M1 tot en met M9, L1, L2.</p>
        )}
      </Tabs>
      <QrCode text="KXQ7-93MD-PV2A-11TS-ZZ81" label={m.storage.recoveryTitle} />
      <EmptyNotice title={m.projects.emptyTitle} text={m.projects.emptyText}>
        <Button variant="primary" icon="plus">
          Nieuw project
        </Button>
        <Button>Voorbeeld bekijken</Button>
      </EmptyNotice>
      <ConfirmDialog
        open={open === 'confirm'}
        title="Project verwijderen?"
        text="Alles van dit project gaat weg van dit apparaat. Dit kun je niet ongedaan maken."
        typed={{ label: m.common.typeNameToDelete({ name: 'Verpleeghuis' }), name: 'Verpleeghuis' }}
        confirmLabel={m.common.delete}
        cancelLabel={m.common.cancel}
        onConfirm={() => setOpen(null)}
        onCancel={() => setOpen(null)}
      />
      <Sheet
        open={open === 'sheet'}
        title="Wie volg je?"
        closeLabel={m.common.close}
        onClose={() => setOpen(null)}
        actions={<Button variant="primary">{m.common.start}</Button>}
      >
        <TextField label={m.common.name} value={name} onInput={setName} />
      </Sheet>
    </div>
  )
}
