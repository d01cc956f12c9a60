import { MediaLink, type MediaLinkOptions } from './media-link.ts'
import type { ServerLink } from './server-link.ts'

/** Photos and voice notes beside the link of the records: they go when the records are there, and rest while nothing goes. @param options with the address of the rooms */
export function mediaBeside(link: ServerLink, options: MediaLinkOptions): MediaLink {
  const media = new MediaLink(link.project, { ...options, url: options.url.replace(/^ws/, 'http') })
  link.subscribe(() => {
    const { kind } = link.state
    if (kind === 'on-server' || kind === 'up-to-date') media.start()
    else if (kind !== 'sending') media.rest()
  })
  return media
}
