/** Hands a text to the browser's downloads. The byte order mark tells spreadsheets that it is UTF-8; others want none. */
export function saveFile(name: string, type: string, text: string, mark = '\uFEFF'): void {
  const url = URL.createObjectURL(new Blob([mark, text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}
