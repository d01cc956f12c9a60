/** Of what PouchDB's parts ship without types: as much as the measurement uses. */
declare module 'pouchdb-core' {
  export interface PouchDocument {
    _id: string
    _rev?: string
    [field: string]: unknown
  }
  export interface PouchDatabase {
    get(id: string): Promise<PouchDocument>
    put(document: PouchDocument): Promise<unknown>
    bulkDocs(documents: unknown, options?: unknown): Promise<unknown>
    allDocs(options: object): Promise<{ rows: { id: string; value: { rev: string } }[] }>
    destroy(): Promise<void>
  }
  interface PouchConstructor {
    new (name: string, options: { adapter: 'memory' }): PouchDatabase
    plugin(part: unknown): PouchConstructor
    replicate(from: unknown, to: unknown, options: object): Promise<{ ok: boolean; errors: unknown[] }>
  }
  const PouchDB: PouchConstructor
  export default PouchDB
}
declare module 'pouchdb-adapter-memory'
declare module 'pouchdb-replication'
