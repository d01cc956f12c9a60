/** A piece of the guide, as `bin/build/guide-plugin.ts` makes it of the text. */
export type GuideNode =
  | string
  | {
      readonly tag: 'h1' | 'h2' | 'h3' | 'p' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'code'
      readonly children: readonly GuideNode[]
    }
  | { readonly tag: 'img'; readonly picture: number; readonly alt: string }

export interface Guide {
  /** Addresses of the pictures, in the order in which they are used. */
  readonly pictures: readonly string[]
  readonly nodes: readonly GuideNode[]
}
