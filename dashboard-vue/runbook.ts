import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { sections } from './src/domain/runbook'

const DOCUMENT = resolve(import.meta.dirname, '../docs/operations.md')
const MODULE = 'virtual:runbook'

/** Builds the runbook into the page, so that its words are those of docs/operations.md. */
export const runbook = (): Plugin => ({
  name: 'runbook',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  async load(id) {
    if (id !== `\0${MODULE}`) return
    this.addWatchFile(DOCUMENT)
    return `export default ${JSON.stringify(sections(await readFile(DOCUMENT, 'utf8')))}`
  },
})
