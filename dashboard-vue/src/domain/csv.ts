import type { Caller } from './caller'

const HEADINGS = ['Number', 'Best', 'Other words', 'Why', 'Kept', 'Calls', 'First call', 'Last call']

/** A table of the callers for a spreadsheet: every cell is text, and none can be taken for a formula. */
export function toCsv(callers: Caller[]): string {
  return [HEADINGS, ...callers.map(cells)].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}

/** The callers as the API tells them, for programs. */
export const toJson = (callers: Caller[]) => JSON.stringify({ callers }, null, 1) + '\n'

function cells(caller: Caller): string[] {
  const [first, ...others] = caller.best
  return [
    caller.number,
    first?.display ?? '',
    others.map((v) => v.display).join(' '),
    first?.why ?? '',
    caller.favourite ?? '',
    String(caller.calls),
    caller.firstCalledAt,
    caller.lastCalledAt,
  ]
}

// Spreadsheets read a leading = + - @, tab or return as the start of a formula; an apostrophe makes it text.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
