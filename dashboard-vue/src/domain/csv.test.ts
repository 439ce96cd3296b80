import { expect, it } from 'vitest'
import { toCsv, toJson } from './csv'
import { caller, flowers } from './sample'

const rows = (text: string) => text.split('\r\n')

it('writes a heading and one row a caller', () => {
  const [heading, row, end] = rows(toCsv([caller(1, { favourite: '1-555-FLOWERS', calls: 3 })]))

  expect(heading).toBe('"Number","Best","Other words","Why","Kept","Calls","First call","Last call"')
  expect(row).toContain('"1-555-FLOWERS","","one seven-letter word ends the number","1-555-FLOWERS","3"')
  expect(end).toBe('')
})

it.each(['=1+1', '+15553569377', '-2', '@here', '\tx', '\rx'])(
  'makes text of %j, which a spreadsheet would compute',
  (danger) => {
    expect(toCsv([caller(1, { favourite: danger })])).toContain(`"'${danger}"`)
  },
)

it('doubles quotes', () => {
  expect(toCsv([caller(1, { best: [flowers({ why: 'a "word"' })] })])).toContain('"a ""word"""')
})

it('leaves cells empty where nothing was found', () => {
  expect(rows(toCsv([caller(1, { best: [] })]))[1]).toContain('"","","",""')
})

it('gives programs the callers as they are', () => {
  expect(JSON.parse(toJson([caller(1)]))).toEqual({ callers: [caller(1)] })
})
