import { Fragment } from 'preact'
import { useId } from 'preact/hooks'
import { useMessages } from '../../i18n/messages-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { Guide, GuideNode } from './guide-node.ts'
import './guide-screen.css'

interface Props {
  readonly guide: Guide
  /** The app is shown in another language than the guide. */
  readonly isForeign: boolean
  readonly onWalk: () => void
}

/** The guide for analysts, with its chapters at the top. It is written in Dutch. */
export function GuideScreen({ guide, isForeign, onWalk }: Props) {
  const { guide: words, walk } = useMessages()
  const id = useId()
  const title = guide.nodes.find((node) => isTag(node, 'h1'))
  const text = guide.nodes.filter((node) => node !== title)
  const chapters = text.filter((node) => isTag(node, 'h2'))
  const chapterId = (node: GuideNode) => `${id}-${chapters.indexOf(node)}`
  return (
    <div class="guide-screen">
      <PageHeader
        title={title ? textOf(title) : walk.guide}
        actions={
          <Button icon="play" onClick={onWalk}>
            {walk.startLong}
          </Button>
        }
      />
      {isForeign && <Notice tone="plain" title={words.onlyDutch} />}
      <nav class="guide-screen__chapters" aria-label={words.chapters}>
        <ul>
          {chapters.map((node) => (
            <li key={chapterId(node)}>
              <button
                type="button"
                class="guide-screen__chapter"
                onClick={() => goToChapter(chapterId(node))}
              >
                {textOf(node)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <article class="guide-screen__text" lang="nl">
        {text.map((node, place) => (
          <Piece
            key={place}
            node={node}
            pictures={guide.pictures}
            {...(chapters.includes(node) && { id: chapterId(node) })}
          />
        ))}
      </article>
    </div>
  )
}

/** By hand: with hash routes the fragment belongs to the router. */
function goToChapter(id: string) {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

interface PieceProps {
  readonly node: GuideNode
  readonly pictures: Guide['pictures']
  readonly id?: string
}

function Piece({ node, pictures, id }: PieceProps) {
  if (typeof node === 'string') return <Fragment>{node}</Fragment>
  if (node.tag === 'img') {
    return <img class="guide-screen__picture" src={pictures[node.picture]} alt={node.alt} loading="lazy" />
  }
  const Tag = node.tag
  return (
    <Tag id={id} {...(id && { tabIndex: -1 })}>
      {node.children.map((child, place) => (
        <Piece key={place} node={child} pictures={pictures} />
      ))}
    </Tag>
  )
}

const isTag = (node: GuideNode, tag: string) => typeof node === 'object' && node.tag === tag

function textOf(node: GuideNode): string {
  if (typeof node === 'string') return node
  return node.tag === 'img' ? '' : node.children.map(textOf).join('')
}
