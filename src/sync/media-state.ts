export interface MediaCount {
  readonly photos: number
  readonly voices: number
}

export const NO_MEDIA: MediaCount = { photos: 0, voices: 0 }

/** Where the photos and voice notes of a project are, beside its records. */
export interface MediaStanding {
  /** Here, and not on the server as far as it said. */
  readonly toSend: MediaCount
  /** Named by a record, and not all here. */
  readonly toFetch: MediaCount
  /** Why it does not go on by itself; null when it does. */
  readonly trouble: 'server-full' | 'device-full' | 'refused' | 'no-media' | null
}

export const ALL_THERE: MediaStanding = { toSend: NO_MEDIA, toFetch: NO_MEDIA, trouble: null }

export type MediaTrouble = NonNullable<MediaStanding['trouble']>

/** Photos and voice notes that are on their way over a direct link, and those that do not come over it. */
export interface MediaUnderWay {
  readonly toSend: MediaCount
  readonly toFetch: MediaCount
  /** Of which this device could not keep all: it is full. */
  readonly noRoom: MediaCount
  /** Of which the other could not keep all. */
  readonly notKeptThere: MediaCount
}

export const NOTHING_UNDER_WAY: MediaUnderWay = {
  toSend: NO_MEDIA,
  toFetch: NO_MEDIA,
  noRoom: NO_MEDIA,
  notKeptThere: NO_MEDIA,
}
