import { useState } from 'preact/hooks'
import { QUICK_LOAD } from '../../../src/i18n/load-catalogue.ts'
import { useMessages } from '../../../src/i18n/messages-context.tsx'
import { Button } from '../../../src/ui/button.tsx'
import { Chip, ChipGroup } from '../../../src/ui/chip.tsx'
import { PageHeader } from '../../../src/ui/page-header.tsx'
import { useHold } from '../../../src/ui/use-hold.ts'

function Tile({ name }: { readonly name: string }) {
  const [count, setCount] = useState('')
  const hold = useHold({ onTap: () => setCount('gestart'), onHold: () => setCount('kort moment') })
  return (
    <button type="button" class="button" data-size="floor" {...hold}>
      {name} {count}
    </button>
  )
}

export function Floor() {
  const m = useMessages()
  const [on, setOn] = useState<ReadonlySet<string>>(new Set(['noise']))
  const toggle = (key: string) =>
    setOn((old) => new Set(old.has(key) ? [...old].filter((k) => k !== key) : [...old, key]))
  return (
    <div class="stack">
      <PageHeader title="Verzorgende IG · M2" actions={<Button>wissel</Button>} />
      <ChipGroup label={m.load.title} layout="row">
        {QUICK_LOAD.map((key) => (
          <Chip
            key={key}
            size="floor"
            label={m.load.factors[key]}
            on={on.has(key)}
            onToggle={() => toggle(key)}
          />
        ))}
      </ChipGroup>
      <div class="tiles">
        {['Bedden opmaken', 'Tafel dekken', 'Koffie rondbrengen', 'Was sorteren', 'Kamers opruimen'].map(
          (name) => (
            <Tile key={name} name={name} />
          ),
        )}
      </div>
    </div>
  )
}
