/** How it stands with a voice note that is spoken here. */
export type VoiceState =
  | { readonly kind: 'still' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'recording'; readonly seconds: number }
