import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import runbook from 'virtual:runbook'
import { expect, test } from 'vitest'
import { strings } from '../strings'
import { pieces, sections } from './runbook'

const OPERATIONS = readFileSync(resolve(import.meta.dirname, '../../../docs/operations.md'), 'utf8')

test('reads a section as plain words with code', () => {
  const text =
    '### KeysOnly\n\n- **Means:** no\n  *bot*.\n- **Look:** row **here**, [there](#x).\n- **Do:** `aws x`; then\n  wait.\n\n### Other\n\nNo parts.\n'

  expect(sections(text)).toEqual({
    KeysOnly: { means: 'No “bot”.', look: 'Row here, there.', act: '`aws x`; then wait.' },
  })
  expect(pieces('do `aws x`; wait')).toEqual(['do ', 'aws x', '; wait'])
})

test('has every section of the runbook that is built in parts', () => {
  expect(Object.keys(runbook)).toHaveLength(OPERATIONS.match(/^- \*\*Means:\*\*/gm)?.length ?? 0)
  expect(runbook).toEqual(sections(OPERATIONS))
})

test('knows the section of everything that operators see', () => {
  const told = [
    ...Object.values(strings.operators.faults.of).map(([, , section]) => section),
    ...Object.values(strings.operators.services.of).map(([, section]) => section),
    strings.operators.erasures.section,
  ]

  for (const section of told) expect(runbook, section).toHaveProperty(section)
})

test('leaves no mark of its document behind', () => {
  for (const { means, look, act } of Object.values(runbook)) expect(means + look + act).not.toMatch(/\*|\]\(/)
})
