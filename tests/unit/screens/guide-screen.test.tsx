// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { moduleOf } from '../../../bin/build/guide-plugin.ts'
import type { Guide } from '../../../src/screens/guide/guide-node.ts'
import { GuideScreen } from '../../../src/screens/guide/guide-screen.tsx'

afterEach(cleanup)

/** The guide as the build makes it, its pictures by their names. */
function guideOf(text: string): Guide {
  const source = moduleOf(text, 'docs')
  const nodes = /JSON\.parse\((".*")\) }/.exec(source)?.[1]
  return { pictures: ['/assets/vloer.webp'], nodes: JSON.parse(JSON.parse(nodes!)) }
}

const TEXT = `# Gids

Tik op **Taken** & kijk naar \`M1\` <b>.

## Vloer

![Tegels voor taken](guide/vloer.webp)

- een
- *twee*
`

describe('the guide', () => {
  test('is drawn as text, lists and pictures, never as HTML', () => {
    render(<GuideScreen guide={guideOf(TEXT.replace(' <b>', ''))} isForeign={false} onWalk={vi.fn()} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Gids')
    expect(screen.getByText('Taken').tagName).toBe('STRONG')
    expect(screen.getByText(/& kijk naar/).textContent).toBe('Tik op Taken & kijk naar M1.')
    expect(screen.getByAltText('Tegels voor taken').getAttribute('src')).toBe('/assets/vloer.webp')
    expect(screen.getAllByRole('listitem').at(-1)!.textContent).toBe('twee')
  })

  test('puts the focus on the chapter that is chosen', () => {
    render(<GuideScreen guide={guideOf(TEXT.replace(' <b>', ''))} isForeign={false} onWalk={vi.fn()} />)
    fireEvent.click(screen.getByRole('button', { name: 'Vloer' }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Vloer' }))
  })

  test('says to who reads another language that it is Dutch', () => {
    render(<GuideScreen guide={guideOf('# Gids')} isForeign onWalk={vi.fn()} />)
    expect(screen.getByText('Deze handleiding is in het Nederlands.')).toBeTruthy()
  })

  test('does not build with HTML in it, or with a picture that is not there', () => {
    expect(() => moduleOf(TEXT, 'docs')).toThrow(/html/)
    expect(() => moduleOf('![x](guide/nergens.webp)', 'docs')).toThrow(/guide\/nergens.webp/)
  })
})
