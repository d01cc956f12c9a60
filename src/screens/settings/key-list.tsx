import { Fragment } from 'preact'
import { Kbd } from '../../ui/kbd.tsx'
import './settings-screen.css'

export interface KeyGroup {
  readonly title: string
  readonly keys: readonly { readonly strokes: readonly string[]; readonly does: string }[]
}

/** Keys by where they work. */
export function KeyList({ groups }: { readonly groups: readonly KeyGroup[] }) {
  return (
    <div class="key-list">
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl class="key-list__keys">
            {keys.map(({ strokes, does }) => (
              <Fragment key={does}>
                <dt>
                  {strokes.map((stroke) => (
                    <Kbd key={stroke}>{stroke}</Kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
