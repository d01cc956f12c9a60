// The thread of the second search: tsx is not handed down to threads, so it is registered here.
import { register } from 'tsx/esm/api'

register()
await import('./second-search-thread.ts')
