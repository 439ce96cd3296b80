/** What one section of the runbook says; code is between backticks. */
export interface Section {
  means: string
  look: string
  act: string
}

/** An item of a list, wrapped as the documents are. */
const item = (name: string) => String.raw`- \*\*${name}:\*\* (.+(?:\n {2}.+)*)`
const SECTION = new RegExp(String.raw`^### (\w+)\n\n${item('Means')}\n${item('Look')}\n${item('Do')}$`, 'gm')

/** The sections of docs/operations.md that say what a fault means, where to look and what to do. */
export function sections(markdown: string): Record<string, Section> {
  const found: Record<string, Section> = {}
  for (const [, name, means, look, act] of markdown.matchAll(SECTION))
    if (name && means && look && act)
      found[name] = { means: plain(means), look: plain(look), act: plain(act) }
  return found
}

/** Links lead elsewhere and emphasis is seldom needed: their words alone. */
function plain(markdown: string): string {
  return markdown
    .replace(/\n */g, ' ')
    .replace(/\[([^[\]]+)\]\([^()]+\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\*([^*]+)\*/g, '“$1”')
    .replace(/^[a-z]/, (first) => first.toUpperCase())
}

/** Every second piece is code. */
export const pieces = (text: string): string[] => text.split('`')
